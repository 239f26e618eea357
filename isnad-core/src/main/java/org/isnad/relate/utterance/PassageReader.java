package org.isnad.relate.utterance;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.isnad.analyze.statement.Statement;
import org.isnad.relate.entity.EntityIds;
import org.isnad.relate.report.Hashes;
import org.isnad.relate.report.Report;
import org.isnad.relate.report.Words;
import org.isnad.relate.story.StoryIds;

/// Reads the passages of a report: its statements by sentences. Not thread-safe.
final class PassageReader {
  private final Vocabulary vocabulary;
  private final RowReader rows;

  PassageReader(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
    this.rows = new RowReader(vocabulary);
  }

  List<Passage> read(Report report, EntityIds ids, StoryIds stories) {
    List<Statement> statements = report.analysis().statements();
    List<Passage> passages = new ArrayList<>(statements.size() + 4);
    VoiceReader voices = new VoiceReader(report, ids, vocabulary.lexicon());
    String story = stories.of(report.id());
    long hash = story == null ? 0 : Hashes.of(story, 0, story.length());
    for (int i = 0; i < statements.size(); i++) {
      read(report, i, hash, voices.read(statements.get(i)), passages);
    }
    discount(passages);
    return passages;
  }

  /// What stands in many statements of the report is its topic, and tells them apart less.
  private static void discount(List<Passage> passages) {
    LongTable concepts = new LongTable(256);
    int[] last = new int[256];
    int[] in = new int[256];
    for (Passage passage : passages) {
      for (long concept : passage.row().sorted()) {
        int number = concepts.add(concept);
        if (number == last.length) {
          last = Arrays.copyOf(last, number * 2);
          in = Arrays.copyOf(in, number * 2);
        }
        if (in[number] == 0 || last[number] != passage.statement()) {
          last[number] = passage.statement();
          in[number]++;
        }
      }
    }
    for (int i = 0; i < passages.size(); i++) {
      passages.set(i, discounted(passages.get(i), concepts, in));
    }
  }

  private static Passage discounted(Passage passage, LongTable concepts, int[] in) {
    List<Passage> clauses = new ArrayList<>(passage.clauses().size());
    passage.clauses().forEach(clause -> clauses.add(discounted(clause, concepts, in)));
    return passage.with(passage.row().discounted(concepts, in), clauses);
  }

  private void read(Report report, int number, long story, List<Voice> voices, List<Passage> out) {
    Statement statement = report.analysis().statements().get(number);
    Words words = report.words();
    int from = words.first(statement.span());
    int end = words.end(statement.span());
    int told = told(statement);
    Frame frame = new Frame(report, number, voices, told, story);
    int part = 0;
    while (from < end) {
      int to = Sentences.end(report, from, end);
      Passage passage = passage(frame, part, from, to, clauses(frame, part, from, to));
      if (passage.row().size() > 0) {
        out.add(passage);
        part++;
      }
      from = to;
    }
  }

  /// What the passages of one statement share.
  private record Frame(Report report, int statement, List<Voice> voices, int told, long story) {
    long state() {
      return voices.size() == 1 ? voices.getFirst().state() : 0;
    }
  }

  private Passage passage(Frame frame, int part, int from, int to, List<Passage> clauses) {
    Passage.Row row = rows.read(frame.report, from, to, frame.state());
    return new Passage(
        frame.report,
        frame.statement,
        part,
        from,
        to,
        frame.voices,
        frame.told,
        frame.story,
        row,
        clauses);
  }

  private List<Passage> clauses(Frame frame, int part, int from, int to) {
    int end = Sentences.endOfClause(frame.report, from, to);
    if (end == to) {
      return List.of();
    }
    List<Passage> clauses = new ArrayList<>();
    int start = from;
    while (start < to) {
      end = Sentences.endOfClause(frame.report, start, to);
      clauses.add(passage(frame, part, start, end, List.of()));
      start = end;
    }
    return List.copyOf(clauses);
  }

  private static int told(Statement statement) {
    var when = statement.attribution().when();
    if (when == null || when.value().length() < 10) {
      return Passage.UNTOLD;
    }
    try {
      return Math.toIntExact(LocalDate.parse(when.value().substring(0, 10)).toEpochDay());
    } catch (DateTimeParseException e) {
      // A week, or a day of a year that the report does not settle: no day.
      return Passage.UNTOLD;
    }
  }
}
