package org.isnad.analyze.statement;

import java.util.ArrayList;
import java.util.List;
import org.isnad.analyze.name.Entity;
import org.isnad.analyze.name.Mention;
import org.isnad.text.Sentence;
import org.isnad.text.Tokens;
import org.jspecify.annotations.Nullable;

/// Decides who speaks: by the words at the cue, by the cue before in the sentence, by the subject of the sentence, by who spoke last; nobody
/// rather than a guess. Goes through a report in order.
final class SpeakerResolver {
  /// Confidences, by how the speaker was found.
  static final double EXPLICIT = 0.95;

  static final double UNKNOWN_PHRASE = 0.85;
  static final double CARRIED = 0.9;
  static final double SENTENCE_SUBJECT = 0.75;
  static final double DISTANT = 0.6;

  /// How many lines on a speaker is still meant by a verb alone.
  private static final int REACH = 4;

  private final Scene scene;
  private final Tokens tokens;
  private final Vocabulary vocabulary;
  private final SubjectReader subjects;
  private final SpeakerMemory memory;
  private int sentenceFirst;
  private final List<Said> inSentence = new ArrayList<>();

  SpeakerResolver(Scene scene, Vocabulary vocabulary, SubjectReader subjects) {
    this.scene = scene;
    this.vocabulary = vocabulary;
    this.subjects = subjects;
    this.tokens = scene.tokens;
    this.memory = new SpeakerMemory(scene.names);
  }

  private record Said(List<Speaker> speakers, Agreement agreement, boolean relative) {}

  /// @param confidence 0–1
  record Resolved(List<Speaker> speakers, double confidence) {}

  void openSentence(int first) {
    sentenceFirst = first;
    inSentence.clear();
  }

  Resolved resolve(Draft draft, Sentence sentence) {
    Agreement agreement = draft.form.agreement();
    Resolved resolved =
        draft.subject != null ? named(draft.subject) : carried(draft, agreement, sentence.line());
    if (!resolved.speakers().isEmpty()) {
      inSentence.add(new Said(resolved.speakers(), agreement, draft.relative || draft.narrated));
      if (!draft.narrated) {
        remember(resolved.speakers(), draft.subject, gender(draft, agreement), sentence.line());
      }
    }
    return resolved;
  }

  /// What the verb shows of its subject: the gender; the number only where the subject stands before or not at all.
  private static Agreement gender(Draft draft, Agreement agreement) {
    return draft.subject != null
            && (draft.subject.agreement().isPlural() || draft.subject.speakers().size() > 1)
        ? Agreement.UNKNOWN
        : agreement;
  }

  private Resolved named(Subject subject) {
    return new Resolved(explicit(subject), subject.known() ? EXPLICIT : UNKNOWN_PHRASE);
  }

  /// The speakers that a subject names, «المصدر» and «الوزارة» taken back to whom they mean.
  List<Speaker> explicit(Subject subject) {
    if (subject.speakers().size() != 1) {
      return subject.speakers();
    }
    Speaker speaker = subject.speakers().getFirst();
    if (speaker.entity() != null || subject.head().isEmpty() || !isTakenUp(speaker.name())) {
      return subject.speakers();
    }
    Speaker meant =
        subject.head().equals("بيان") ? memory.lastBody() : memory.takenUp(subject.head());
    return meant == null
        ? subject.speakers()
        : List.of(new Speaker(meant.name(), meant.kind(), meant.entity(), speaker.span()));
  }

  /// «المصدر», «ذات المصدر», «المصدر نفسه»: a definite noun alone.
  private static boolean isTakenUp(String name) {
    int space = name.indexOf(' ');
    if (space < 0) {
      return name.startsWith("ال");
    }
    String rest = name.substring(space + 1);
    return name.startsWith("ذات ")
        || name.startsWith("نفس ")
        || (name.startsWith("ال")
            && (rest.equals("نفسه")
                || rest.equals("ذاته")
                || rest.equals("نفسها")
                || rest.equals("ذاتها")));
  }

  void remember(List<Speaker> speakers, @Nullable Subject subject, Agreement agreement, int line) {
    memory.add(speakers, agreement, subject == null ? "" : subject.head(), line);
  }

  /// The last speaker whom a form of this gender and number may mean.
  List<Speaker> last(Agreement agreement) {
    SpeakerMemory.Entry entry = memory.last(agreement);
    return entry == null ? List.of() : inferred(entry.speakers());
  }

  /// The last speaker, where he spoke on this line or shortly before.
  List<Speaker> recent(int line) {
    SpeakerMemory.Entry entry = memory.last(Agreement.UNKNOWN);
    return entry == null || line - entry.line() > 2 ? List.of() : inferred(entry.speakers());
  }

  private Resolved carried(Draft draft, Agreement agreement, int line) {
    for (int i = inSentence.size() - 1; i >= 0; i--) {
      Said said = inSentence.get(i);
      if (!said.relative()
          && (said.agreement().agrees(agreement)
              || draft.form.form() == Form.PARTICIPLE && said.agreement().isPlural())) {
        return new Resolved(inferred(said.speakers()), CARRIED);
      }
    }
    if (draft.cueFirst > sentenceFirst || draft.form.form() == Form.PARTICIPLE) {
      List<Speaker> subject = sentenceSubject(draft, agreement);
      if (!subject.isEmpty()) {
        return new Resolved(subject, SENTENCE_SUBJECT);
      }
    }
    SpeakerMemory.Entry entry = memory.last(agreement);
    if (entry == null) {
      return new Resolved(List.of(), 0);
    }
    int distance = line - entry.line();
    return distance > REACH
        ? new Resolved(List.of(), 0)
        : new Resolved(
            inferred(entry.speakers()),
            distance <= 1 ? CARRIED : distance == 2 ? SENTENCE_SUBJECT : DISTANT);
  }

  /// The first person, else body, that the sentence names before the cue without a preposition.
  private List<Speaker> sentenceSubject(Draft draft, Agreement agreement) {
    Subject opening = opening(draft.cueFirst);
    if (opening != null) {
      return inferred(explicit(opening));
    }
    Mention body = null;
    for (int i = sentenceFirst; i < draft.cueFirst; i++) {
      Mention mention = scene.mentionStarting(i);
      if (mention == null
          || mention.skip() == 1
              && !tokens.word(i).startsWith("و")
              && !tokens.word(i).startsWith("ف")
          || isAfterPreposition(i)) {
        continue;
      }
      Entity entity = scene.entity(mention);
      if (entity.type() == Entity.Type.PER) {
        return List.of(new Speaker(entity.name(), Speaker.Kind.NAMED, entity.id(), null));
      }
      if (body == null) {
        body = mention;
      }
    }
    if (body == null
        || agreement == Agreement.MASCULINE_SINGULAR
            && scene.entity(body).type() == Entity.Type.LOC) {
      return List.of();
    }
    Entity entity = scene.entity(body);
    return List.of(new Speaker(entity.name(), Speaker.Kind.BODY, entity.id(), null));
  }

  /// The subject of a sentence that begins with it, after لكن or غير أن or the like.
  private @Nullable Subject opening(int cue) {
    int at = sentenceFirst;
    while (at < cue && vocabulary.words().is(WordClass.OPENER, tokens, at)) {
      at++;
    }
    Subject subject = at < cue ? subjects.read(at, 0, cue) : null;
    return subject != null && subject.known() && !subject.speakers().isEmpty() ? subject : null;
  }

  private boolean isAfterPreposition(int token) {
    return token > 0 && vocabulary.words().is(WordClass.GOVERNING, tokens, token - 1);
  }

  private static List<Speaker> inferred(List<Speaker> speakers) {
    return speakers.stream()
        .map(speaker -> new Speaker(speaker.name(), speaker.kind(), speaker.entity(), null))
        .toList();
  }
}
