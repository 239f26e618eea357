package org.isnad.relate.series;

import static org.isnad.text.Letters.ALEF_WITH_HAMZA_ABOVE;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.isnad.analyze.figure.Figure;
import org.isnad.analyze.name.Entity;
import org.isnad.analyze.name.Role;
import org.isnad.analyze.statement.Act;
import org.isnad.analyze.statement.Speaker;
import org.isnad.analyze.statement.Statement;
import org.isnad.analyze.time.Timex;
import org.isnad.relate.entity.EntityIds;
import org.isnad.relate.report.At;
import org.isnad.relate.report.Report;
import org.isnad.relate.report.Words;
import org.isnad.relate.series.Predicates.Kind;
import org.isnad.text.Folding;
import org.isnad.text.Span;
import org.jspecify.annotations.Nullable;

/// Reads which statements of a report undertake something: pledges and agreements on what is to be done, what speakers say that they themselves will do,
/// and what is announced for a day. Used by one thread.
final class UndertakingReader {
  /// How many words of a statement are compared, and how many it must have.
  private static final int MOST_WORDS = 30;

  private static final int FEWEST_STEMS = 3;

  /// Among how many first words the verb of the future stands.
  private static final int VERB_WITHIN = 7;

  private static final int LONGEST = 400;

  private final Report report;
  private final EntityIds ids;
  private final Predicates predicates;
  private final States states;

  UndertakingReader(Report report, EntityIds ids, Predicates predicates, States states) {
    this.report = report;
    this.ids = ids;
    this.predicates = predicates;
    this.states = states;
  }

  List<Undertaking> read() {
    List<Undertaking> found = new ArrayList<>();
    for (Statement statement : report.analysis().statements()) {
      if (statement.status() == Statement.Status.SAID && isNamed(statement)) {
        Undertaking one = read(statement);
        if (one != null) {
          found.add(one);
        }
      }
    }
    return found;
  }

  private static boolean isNamed(Statement statement) {
    List<Speaker> speakers = statement.attribution().speakers();
    for (Speaker speaker : speakers) {
      if (speaker.kind() == Speaker.Kind.UNNAMED) {
        return false;
      }
    }
    return !speakers.isEmpty();
  }

  private @Nullable Undertaking read(Statement statement) {
    Words words = report.words();
    Span span = statement.span();
    int from = words.first(span);
    int end = Math.min(words.end(span), from + MOST_WORDS);
    String predicate =
        switch (statement.act()) {
          case PLEDGE -> predicates.ofNoun(first(span));
          case AGREE ->
              isAgreement(statement) && !isClause(statement)
                  ? predicates.ofNoun(first(span))
                  : null;
          case ANNOUNCE, ASSERT, STRESS, REVEAL ->
              future(statement, from, Math.min(end, from + VERB_WITHIN));
          case DENY, WARN, CALL, ACCUSE, CONDEMN, PRAISE, PROPOSE, ASK, REJECT, THREATEN -> null;
        };
    if (predicate == null) {
      return null;
    }
    StemSet stems = StemSet.of(words, from, end, from, from);
    if (stems.size() < FEWEST_STEMS) {
      return null;
    }
    String what = span.of(report.text());
    return new Undertaking(
        new At(report.id(), span),
        report.day(),
        by(statement),
        what.length() > LONGEST ? what.substring(0, what.lastIndexOf(' ', LONGEST)) : what,
        predicate,
        stems,
        figures(span),
        due(span));
  }

  /// «اتفقا على», not «وافق» or «أيد», which say what is thought of something.
  private boolean isAgreement(Statement statement) {
    if (statement.cue() == null) {
      return false;
    }
    String cue = Folding.fold(statement.cue().text());
    return Kind.AGREE.in(predicates.kinds(cue, 0))
        || cue.length() > 1 && Kind.AGREE.in(predicates.kinds(cue, 1));
  }

  /// «اتفقا على أن …»: what they think alike of.
  private boolean isClause(Statement statement) {
    int from = statement.cue() == null ? 0 : statement.cue().span().end();
    int to = statement.span().start();
    return from < to && QuantityReader.words(report.text().substring(from, to)).contains("ان");
  }

  /// The first word of the span without what stands before it.
  private String first(Span span) {
    int end = report.words().end(report.words().first(span));
    return Folding.fold(report.text().substring(span.start(), Math.max(span.start(), end)));
  }

  /// What the speakers say that they will do, or what is set for a day; null where it is neither.
  private @Nullable String future(Statement statement, int from, int end) {
    int before = 0;
    for (int word = from; word < end; word++) {
      int kinds = predicates.kinds(report.words().form(word));
      if (Kind.UNSURE.in(kinds) || Kind.NOT.in(before)) {
        return null;
      }
      before = kinds;
      if (Kind.INTEND.in(kinds) && word + 1 < end) {
        return word == from || isOwn(statement, from, word)
            ? predicates.ofNoun(folded(word + 1))
            : null;
      }
      boolean set = Kind.SET.in(kinds);
      if (!set && !Predicates.mayBeFuture(report, word)) {
        continue;
      }
      String folded = folded(word);
      boolean first = isWrittenFirst(word);
      if (set && statement.act() != Act.REVEAL && due(statement.span()) != null) {
        boolean passive = folded.startsWith("سيتم") || folded.startsWith("ستتم");
        boolean planned = !predicates.isFuture(folded, first);
        return (passive || planned) && word + 1 < report.words().size()
            ? predicates.ofNoun(folded(word + 1))
            : predicates.ofFuture(folded);
      }
      if (predicates.isFirstPerson(folded, first)) {
        return predicates.ofFuture(folded);
      }
      if (predicates.isFuture(folded, first) && !set) {
        return statement.act() != Act.REVEAL && (word == from || isOwn(statement, from, word))
            ? predicates.ofFuture(folded)
            : null;
      }
    }
    return null;
  }

  /// Whether the word has «سأ».
  private boolean isWrittenFirst(int word) {
    int start = report.words().start(word);
    int at = report.text().indexOf('س', start);
    return at >= 0
        && at - start <= 1
        && at + 1 < report.text().length()
        && report.text().charAt(at + 1) == ALEF_WITH_HAMZA_ABOVE;
  }

  /// Whether the subject with which the words begin is the speaker's own: himself, his state or the body that he speaks for.
  private boolean isOwn(Statement statement, int from, int verb) {
    int start = report.words().start(from);
    int end = Math.min(report.words().start(verb), report.words().end(from));
    Set<String> own = new HashSet<>();
    for (Speaker speaker : statement.attribution().speakers()) {
      String id = ids.of(report.id(), speaker.entity());
      if (id != null) {
        own.add(id);
      }
      for (Entity entity : report.analysis().entities()) {
        if (entity.id().equals(speaker.entity())) {
          statesOf(entity, own);
        }
      }
    }
    for (Entity entity : report.analysis().entities()) {
      String id = ids.of(report.id(), entity.id());
      if (id != null && own.contains(id)) {
        for (Span mention : entity.mentions()) {
          if (mention.start() >= start && mention.start() < end) {
            return true;
          }
        }
      }
    }
    return false;
  }

  private void statesOf(Entity speaker, Set<String> own) {
    for (Role role : speaker.roles()) {
      for (String word : QuantityReader.words(role.title())) {
        String state = states.of(word);
        if (state != null) {
          own.add(state);
        }
      }
    }
    for (String word : QuantityReader.words(speaker.name())) {
      String state = speaker.type() == Entity.Type.PER ? null : states.of(word);
      if (state != null) {
        own.add(state);
      }
    }
  }

  private Undertaking.By by(Statement statement) {
    TreeMap<String, String> by = new TreeMap<>();
    for (Speaker speaker : statement.attribution().speakers()) {
      String id = ids.of(report.id(), speaker.entity());
      by.put(id == null ? "name:" + Folding.fold(speaker.name()) : id, speaker.name());
    }
    return new Undertaking.By(List.copyOf(by.keySet()), String.join(" و", by.values()));
  }

  private List<BigDecimal> figures(Span span) {
    List<BigDecimal> values = new ArrayList<>();
    for (Figure figure : report.analysis().figures()) {
      if (span.contains(figure.span())) {
        values.add(figure.value());
      }
    }
    return values;
  }

  /// The first time in the words that is not over on the report's day.
  private @Nullable String due(Span span) {
    LocalDate day = report.day();
    for (Timex time : report.analysis().times()) {
      if (time.type() == Timex.Type.DATE
          && span.contains(time.span())
          && day != null
          && isAfter(time.value(), day)) {
        return time.value();
      }
    }
    return null;
  }

  /// Whether a settled ISO year, month or day does not end before the day.
  private static boolean isAfter(String value, LocalDate day) {
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (c != '-' && (c < '0' || c > '9')) {
        return false;
      }
    }
    String today = day.toString();
    return switch (value.length()) {
      case 4, 7 -> value.compareTo(today.substring(0, value.length())) >= 0;
      case 10 -> value.compareTo(today) > 0;
      default -> false;
    };
  }

  private String folded(int word) {
    return word >= report.words().size()
        ? ""
        : Folding.fold(
            report.text().substring(report.words().start(word), report.words().end(word)));
  }
}
