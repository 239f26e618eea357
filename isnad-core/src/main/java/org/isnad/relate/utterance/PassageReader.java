package org.isnad.relate.utterance;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import org.isnad.analyze.statement.Statement;
import org.isnad.relate.entity.EntityIds;
import org.isnad.relate.report.Hashes;
import org.isnad.relate.report.Report;
import org.isnad.relate.report.Words;
import org.isnad.relate.story.StoryIds;

/// Reads the passages of a report: its statements by sentences. Not thread-safe.
final class PassageReader {
  private static final int NONE = -1;

  /// The length of a day: 2023-04-06.
  private static final int DAY = 10;

  private final NameReader names;
  private final Items items;

  /// Of the report that was read last.
  private final List<Draft> drafts = new ArrayList<>();

  PassageReader(Vocabulary vocabulary, NameReader names) {
    this.names = names;
    this.items = new Items(vocabulary);
  }

  /// The hashes of the concepts of one of the passages that were read last, in order: of longer life is only their [half][Row#half(long)].
  long[] concepts(int passage) {
    Draft draft = drafts.get(passage);
    return items.concepts(draft.first, draft.end);
  }

  List<Passage> read(Report report, EntityIds ids, StoryIds stories) {
    List<Statement> statements = report.analysis().statements();
    drafts.clear();
    if (statements.isEmpty()) {
      return List.of();
    }
    items.clear();
    VoiceReader voices = new VoiceReader(report, ids, names);
    String story = stories.of(report.id());
    long hash = story == null ? 0 : Hashes.of(story, 0, story.length());
    for (int i = 0; i < statements.size(); i++) {
      read(report, i, hash, voices.read(statements.get(i)));
    }
    items.discount();
    List<Passage> passages = new ArrayList<>(drafts.size());
    drafts.forEach(draft -> passages.add(passage(draft)));
    return passages;
  }

  /// What the passages of one statement share.
  private record Frame(Report report, int statement, List<Voice> voices, int told, long story) {
    long state() {
      return voices.size() == 1 ? voices.getFirst().state() : 0;
    }
  }

  /// A passage of the words `[from, to)` and of the items `[first, end)`.
  ///
  /// @param clauses the first of the items of its clauses, so many as end before `clausesEnd`; [#NONE] where it is of one clause
  private record Draft(
      Frame frame, int part, int from, int to, int first, int end, int clauses, int clausesEnd) {}

  private void read(Report report, int number, long story, List<Voice> voices) {
    Statement statement = report.analysis().statements().get(number);
    Words words = report.words();
    int from = words.first(statement.span());
    int end = words.end(statement.span());
    Frame frame = new Frame(report, number, voices, told(statement), story);
    int part = 0;
    while (from < end) {
      int to = Sentences.end(report, from, end);
      int first = items.size();
      items.read(report, from, to, frame.state());
      int last = items.size();
      if (last > first) {
        items.count(first, last, number);
        int clauses = clauses(frame, from, to, first);
        drafts.add(new Draft(frame, part, from, to, first, last, clauses, items.size()));
        part++;
      }
      from = to;
    }
  }

  /// The first item of the clauses, which are those of the sentence, but for a phrase in which a clause ends: then they are read by themselves.
  private int clauses(Frame frame, int from, int to, int first) {
    int end = Sentences.endOfClause(frame.report, from, to);
    if (end == to) {
      return NONE;
    }
    boolean crossed = false;
    while (end < to && !crossed) {
      crossed = items.crosses(first, end);
      end = Sentences.endOfClause(frame.report, end, to);
    }
    if (!crossed) {
      return first;
    }
    int own = items.size();
    int start = from;
    while (start < to) {
      end = Sentences.endOfClause(frame.report, start, to);
      items.read(frame.report, start, end, frame.state());
      start = end;
    }
    return own;
  }

  private Passage passage(Draft draft) {
    Frame frame = draft.frame;
    Row row = items.row(draft.first, draft.end);
    Row told = draft.clauses == draft.first ? row : null;
    return new Passage(
        frame.report,
        frame.statement,
        draft.part,
        draft.from,
        draft.to,
        frame.voices,
        frame.told,
        frame.story,
        row,
        draft.clauses == NONE ? null : items.clauses(draft.clauses, draft.clausesEnd, told));
  }

  private static int told(Statement statement) {
    var when = statement.attribution().when();
    if (when == null || !beginsWithDay(when.value())) {
      return Passage.UNTOLD;
    }
    try {
      return Math.toIntExact(LocalDate.parse(when.value().substring(0, DAY)).toEpochDay());
    } catch (DateTimeParseException e) {
      // No day of the calendar.
      return Passage.UNTOLD;
    }
  }

  /// Not a week, nor a day of a year that the report does not settle.
  private static boolean beginsWithDay(String time) {
    if (time.length() < DAY) {
      return false;
    }
    for (int i = 0; i < DAY; i++) {
      char c = time.charAt(i);
      if (i == 4 || i == 7 ? c != '-' : c < '0' || c > '9') {
        return false;
      }
    }
    return true;
  }
}
