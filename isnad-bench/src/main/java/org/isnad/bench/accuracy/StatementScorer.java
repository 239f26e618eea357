package org.isnad.bench.accuracy;

import java.util.List;
import java.util.Objects;
import org.isnad.bench.accuracy.Sheet.Note;
import org.isnad.bench.accuracy.Topic.Attribute;
import org.isnad.bench.accuracy.Topic.Layer;
import org.jspecify.annotations.Nullable;

/// Statements by the overlap of their words; of those matched, who said it, through whom, and how it is told.
final class StatementScorer {
  private static final double MATCHED = 0.6;
  private static final double STRICT = 0.9;

  private final GoldDocument document;
  private final Sheet sheet;

  private StatementScorer(GoldDocument document, Sheet sheet) {
    this.document = document;
    this.sheet = sheet;
  }

  static void score(GoldDocument document, Answer answer, Sheet sheet) {
    List<Gold.Statement> gold = document.gold().statements();
    List<Answer.Statement> answers = answer.statements();
    List<WordRange> goldRanges = document.ranges(gold.stream().map(Gold.Statement::span).toList());
    List<WordRange> ranges = document.ranges(answers.stream().map(Answer.Statement::span).toList());
    List<Pair> pairs = Pair.match(goldRanges, ranges, MATCHED);
    long strict = pairs.stream().filter(pair -> pair.overlap() >= STRICT).count();
    sheet.count(Layer.STATEMENTS, pairs.size(), answers.size(), gold.size());
    sheet.count(Layer.STATEMENTS_STRICT, strict, answers.size(), gold.size());
    StatementScorer scorer = new StatementScorer(document, sheet);
    for (Pair pair : pairs) {
      String item = Sheet.gold(pair.gold());
      Gold.Statement wanted = gold.get(pair.gold());
      Answer.Statement found = answers.get(pair.answer());
      scorer.span(item, pair, wanted, found, goldRanges, ranges);
      scorer.speaker(item, wanted, found);
      scorer.chain(item, wanted, found);
      scorer.manner(item, wanted, found);
    }
    new StatementMisses(document, answers, goldRanges, ranges, pairs).tell(sheet);
  }

  private void span(
      String item,
      Pair pair,
      Gold.Statement wanted,
      Answer.Statement found,
      List<WordRange> goldRanges,
      List<WordRange> ranges) {
    String kind = StatementMisses.edges(goldRanges.get(pair.gold()), ranges.get(pair.answer()));
    Note note = new Note(kind, wanted.span(), found.span(), "rule " + found.manner().rule());
    sheet.right(Layer.STATEMENTS, item, note.words(document));
    if (pair.overlap() >= STRICT) {
      sheet.right(Layer.STATEMENTS_STRICT, item, note.words(document));
    } else {
      sheet.miss(Layer.STATEMENTS_STRICT, item, note);
    }
  }

  private void speaker(String item, Gold.Statement wanted, Answer.Statement found) {
    List<Answer.Speaker> speakers = found.speakers();
    List<String> accepted = wanted.speaker().accepted();
    SameName names = document.names();
    long good =
        speakers.stream().filter(speaker -> names.isRight(speaker.name(), accepted)).count();
    boolean right = !speakers.isEmpty() && good == speakers.size();
    sheet.count(Layer.SPEAKER, right ? 1 : 0, speakers.isEmpty() ? 0 : 1, 1);
    sheet.confidence(speakers.isEmpty() ? null : found.authority().confidence(), right);
    String told =
        wanted.speaker().name()
            + " ← "
            + (speakers.isEmpty() ? "nobody" : joined(speakers))
            + " (rule "
            + found.manner().rule()
            + ")";
    Note note = new Note(speakerKind(wanted, found, good), wanted.span(), null, told);
    if (right) {
      sheet.right(Layer.SPEAKER, item, note.words(document));
    } else {
      sheet.miss(Layer.SPEAKER, item, note);
    }
    boolean kind =
        !speakers.isEmpty() && Objects.equals(speakers.getFirst().kind(), wanted.speaker().kind());
    String answered = speakers.isEmpty() ? "nobody" : speakers.getFirst().kind();
    sheet.attribute(
        Attribute.SPEAKER_KIND,
        item,
        new Note(
            "speaker's kind: " + answered + " for " + wanted.speaker().kind(),
            wanted.span(),
            null,
            told),
        kind);
  }

  private String speakerKind(Gold.Statement wanted, Answer.Statement found, long good) {
    String kind = wanted.speaker().kind();
    if (found.speakers().isEmpty()) {
      return "speaker none: " + kind;
    }
    if (good > 0) {
      return "speaker wrong: a wrong one beside a right one";
    }
    boolean link =
        found.speakers().stream()
            .anyMatch(speaker ->
                wanted.chain().stream()
                    .anyMatch(one -> document.names().isRight(speaker.name(), one)));
    return link ? "speaker wrong: one in between for the speaker" : "speaker wrong: " + kind;
  }

  private static String joined(List<Answer.Speaker> speakers) {
    return String.join(
        " + ", speakers.stream().map(speaker -> String.valueOf(speaker.name())).toList());
  }

  private void chain(String item, Gold.Statement wanted, Answer.Statement found) {
    List<String> answered = found.authority().chain();
    int right = 0;
    for (int i = 0; i < Math.min(answered.size(), wanted.chain().size()); i++) {
      right += document.names().isRight(answered.get(i), wanted.chain().get(i)) ? 1 : 0;
    }
    sheet.count(Layer.CHAIN, right, answered.size(), wanted.chain().size());
    String kind =
        answered.isEmpty()
            ? "chain: missed"
            : wanted.chain().isEmpty() ? "chain: answered where there is none" : "chain: another";
    Note note = new Note(kind, wanted.span(), null, wanted.chain() + " ← " + answered);
    if (right < Math.max(answered.size(), wanted.chain().size())) {
      sheet.miss(Layer.CHAIN, item, note);
    } else {
      sheet.right(Layer.CHAIN, item, note.words(document));
    }
  }

  private void manner(String item, Gold.Statement wanted, Answer.Statement found) {
    Answer.Manner manner = found.manner();
    sheet.attribute(
        Attribute.MODE,
        item,
        changed("mode", wanted.mode(), manner.mode(), wanted),
        Objects.equals(wanted.mode(), manner.mode()));
    sheet.attribute(
        Attribute.ACT,
        item,
        changed("act", wanted.act(), manner.act(), wanted),
        Objects.equals(wanted.act(), manner.act()));
    Answer.Cue cue = found.cue();
    String words = cue == null ? null : cue.text();
    String wantedCue = Folded.cue(wanted.cue());
    String kind =
        wantedCue.isEmpty()
            ? "cue: one where there is none"
            : words == null ? "cue: none" : "cue: another word";
    sheet.attribute(
        Attribute.CUE,
        item,
        new Note(kind, wanted.span(), null, Sheet.told(wanted.cue()) + " ← " + Sheet.told(words)),
        wantedCue.equals(Folded.cue(words)));
  }

  private static Note changed(
      String what, @Nullable String wanted, @Nullable String answered, Gold.Statement statement) {
    return new Note(
        what + ": " + answered + " for " + wanted,
        statement.span(),
        null,
        wanted + " ← " + answered + " (cue " + statement.cue() + ")");
  }
}
