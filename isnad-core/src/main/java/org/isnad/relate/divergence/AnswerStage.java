package org.isnad.relate.divergence;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.isnad.analyze.statement.Act;
import org.isnad.analyze.statement.Speaker;
import org.isnad.analyze.statement.Statement;
import org.isnad.relate.report.Day;
import org.isnad.relate.report.Step;
import org.isnad.relate.report.Words;
import org.isnad.relate.utterance.Told;
import org.jspecify.annotations.Nullable;

/// Links a denial to the statement that it denies: in the same report, or in one of the same day or the days before, told of another speaker. Says
/// nothing where it is not sure; a denial answers one statement at most.
///
/// A fold over closed days in which the order of a day's reports does not count. Immutable and thread-safe; loading reads the lexicons once.
public final class AnswerStage {
  /// Days before its own that a denial may answer.
  static final int WINDOW = 3;

  /// Statements of other reports that are looked at for one denial.
  private static final int CANDIDATES = 16;

  /// A stem that stands in more statements of a day leads to none.
  private static final int COMMON = 400;

  private final MatterReader reader;
  private final Answering answering;

  private AnswerStage(MatterReader reader, Answering answering) {
    this.reader = reader;
    this.answering = answering;
  }

  public static AnswerStage load() {
    MatterReader reader = MatterReader.load();
    return new AnswerStage(reader, new Answering(reader, SpeakerNames.load()));
  }

  /// Takes the next closed day and answers its denials.
  public Step<AnswerState, Answer> fold(AnswerState state, Day day) {
    StatementIndex index = StatementIndex.of(day);
    AnswerState next = state.with(index, WINDOW);
    List<Answer> answers = new ArrayList<>();
    Claims claims = new Claims(reader);
    Scores scores = new Scores();
    for (Told.Source source : index.statements()) {
      if (source.statement().act() == Act.DENY) {
        Answer answer = answer(source, next, claims, scores);
        if (answer != null) {
          answers.add(answer);
        }
      }
    }
    return new Step<>(next, answers);
  }

  private @Nullable Answer answer(
      Told.Source denial, AnswerState state, Claims claims, Scores scores) {
    Denial read = Denial.of(denial, reader);
    if (read == null) {
      return null;
    }
    Told.Source best = null;
    double most = 0;
    for (Told.Source claim : own(denial)) {
      double score = answering.score(read, claim, claims);
      if (score > most) {
        best = claim;
        most = score;
      }
    }
    if (most < Answering.MOST_ELSEWHERE) {
      for (Told.Source claim : others(denial, state, scores)) {
        double score = answering.score(read, claim, claims);
        if (score > most) {
          best = claim;
          most = score;
        }
      }
    }
    return best == null ? null : new Answer(denial.at(), best.at());
  }

  /// The statements of the report itself, the nearest to the denial first.
  private static List<Told.Source> own(Told.Source denial) {
    List<Statement> statements = new ArrayList<>(denial.report().analysis().statements());
    statements.removeIf(statement -> statement.equals(denial.statement()));
    statements.sort(Comparator.comparingInt(statement -> distance(statement, denial.statement())));
    List<Told.Source> own = new ArrayList<>(statements.size());
    statements.forEach(statement -> own.add(new Told.Source(denial.report(), statement)));
    return own;
  }

  /// Those of the window that share the rarest words.
  private static List<Told.Source> others(Told.Source denial, AnswerState state, Scores scores) {
    List<Scored> others = new ArrayList<>();
    for (StatementIndex day : state.days()) {
      addScored(denial, day, scores, others);
    }
    others.sort(
        Comparator.comparingDouble((Scored one) -> -one.score)
            .thenComparing(one -> one.source.at()));
    List<Told.Source> out = new ArrayList<>(CANDIDATES);
    for (Scored one : others.subList(0, Math.min(CANDIDATES, others.size()))) {
      out.add(one.source);
    }
    return out;
  }

  private static int distance(Statement statement, Statement denial) {
    return Math.abs(statement.span().start() - denial.span().start());
  }

  /// Adds the day's statements of other reports that share at least two stems with the denial, with the weight of these.
  private static void addScored(
      Told.Source denial, StatementIndex day, Scores scores, List<Scored> out) {
    int statements = day.statements().size();
    scores.clear(statements);
    Words words = denial.report().words();
    int end = words.end(denial.span());
    for (int word = words.first(denial.span()); word < end; word++) {
      if (words.isFunction(word) || words.isNumber(word)) {
        continue;
      }
      long stem = words.stem(word);
      int count = day.count(stem);
      if (count > 0 && count <= COMMON) {
        float weight = (float) Math.log((double) (statements + 1) / count);
        day.each(stem, number -> scores.add(number, weight));
      }
    }
    scores.each((number, score) -> {
      Told.Source source = day.statements().get(number);
      if (!source.report().id().equals(denial.report().id())) {
        out.add(new Scored(source, score));
      }
    });
  }

  /// Whether the two are spoken by one, as far as names tell.
  static boolean isSameSpeaker(Statement a, Statement b, SpeakerNames names) {
    for (Speaker one : a.attribution().speakers()) {
      for (Speaker other : b.attribution().speakers()) {
        if (names.mayBeOne(one.name(), other.name())) {
          return true;
        }
      }
    }
    return false;
  }

  private record Scored(Told.Source source, double score) {}
}
