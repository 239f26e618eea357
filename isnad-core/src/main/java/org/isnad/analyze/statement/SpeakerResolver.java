package org.isnad.analyze.statement;

import java.util.ArrayList;
import java.util.List;
import org.isnad.analyze.name.Entity;
import org.isnad.analyze.name.Mention;
import org.isnad.text.Sentence;
import org.isnad.text.Tokens;
import org.jspecify.annotations.Nullable;

/// Decides who speaks: by the words at the cue, by the cue before in the sentence, by the subject of the sentence, by who spoke last; nobody
/// where that is too unsure. Goes through a report in order.
final class SpeakerResolver {
  /// How many lines on a speaker is still meant by a verb alone.
  private static final int REACH = 4;

  private static final int LONG = 6;
  private static final int MOST_RIVALS = 2;

  private final Scene scene;
  private final Tokens tokens;
  private final Vocabulary vocabulary;
  private final SpeakerMemory memory;
  private final Genders genders;
  private final SpeakerReferences references;
  private final SentenceSubjects sentenceSubjects;
  private int sentenceFirst;

  /// Where the sentence before begins, if it is of the same line and nobody spoke in it; else -1.
  private int silentFirst = -1;

  private int line;
  private final List<Said> inSentence = new ArrayList<>();

  SpeakerResolver(Scene scene, Vocabulary vocabulary, SubjectReader subjects) {
    this.scene = scene;
    this.vocabulary = vocabulary;
    this.tokens = scene.tokens;
    this.memory = new SpeakerMemory(scene.names);
    this.genders = new Genders(scene, vocabulary);
    this.references = new SpeakerReferences(scene, vocabulary, memory);
    this.sentenceSubjects = new SentenceSubjects(scene, vocabulary, subjects, genders);
  }

  /// Who has spoken earlier in the sentence.
  ///
  /// @param narrated whether it is told by the way, so that the sentence does not go on with him
  private record Said(
      List<Speaker> speakers,
      Agreement agreement,
      boolean narrated,
      Evidence evidence,
      int token) {}

  /// Who speaks, and what speaks for him.
  private record Candidate(List<Speaker> speakers, Evidence evidence) {
    static final Candidate NOBODY = new Candidate(List.of(), Evidence.NONE);
  }

  /// @param speakers empty where it is too unsure
  /// @param confidence that they are right, 0–1
  record Resolved(List<Speaker> speakers, double confidence) {}

  void openSentence(int first, Sentence sentence) {
    silentFirst = inSentence.isEmpty() && line == sentence.line() ? sentenceFirst : -1;
    sentenceFirst = first;
    line = sentence.line();
    inSentence.clear();
  }

  /// Who speaks by a cue.
  Resolved resolve(Draft draft) {
    Agreement agreement = draft.speakerAgreement(tokens);
    Candidate found =
        draft.subject != null
            ? named(draft.subject, draft)
            : carried(agreement, draft.form.form() == Form.PARTICIPLE, draft.cueFirst);
    Evidence evidence = found.evidence();
    if (draft.subject != null) {
      evidence = evidence.plusIf(draft.relative || draft.narrated, Feature.NARRATED);
    }
    boolean narrated = draft.relative || draft.narrated;
    Agreement known = agreementOf(found.speakers(), draft.subject, agreement);
    keep(found.speakers(), evidence, known, narrated, draft.cueFirst);
    if (!draft.narrated) {
      remember(found.speakers(), draft.subject, known, evidence, draft.cueFirst);
    }
    for (Subject relay : draft.relays) {
      if (relay.speakers().size() == 1) {
        memory.relayed(relay.speakers().getFirst(), relay.head());
      }
    }
    return resolved(found.speakers(), joint(evidence, draft.joint));
  }

  private static Evidence joint(Evidence evidence, Draft.Joint joint) {
    return switch (joint) {
      case NOUN_PHRASE -> evidence.plus(Feature.NOUN_PHRASE);
      case PREPOSITION -> evidence.plus(Feature.PREPOSITION);
      case QUOTATION, BEFORE -> evidence.plus(Feature.QUOTATION);
      case CLAUSE, COLON -> evidence;
    };
  }

  /// Who is the source of «بحسب …».
  Resolved source(Subject source, int token) {
    Candidate found = identified(source);
    Evidence evidence = found.evidence().plus(Feature.ATTRIBUTION);
    Agreement known = agreementOf(found.speakers(), source, Agreement.UNKNOWN);
    keep(found.speakers(), evidence, known, false, token);
    remember(found.speakers(), source, known, evidence, token);
    return resolved(found.speakers(), evidence);
  }

  /// Whom the pronoun of «على حد قوله» means.
  Resolved pronoun(Agreement agreement, int token) {
    Candidate found = carried(agreement, true, token);
    return resolved(found.speakers(), found.evidence());
  }

  /// Who is named before the colon of a title, or below a quotation.
  Resolved named(Subject subject, Feature way, Sentence sentence) {
    line = sentence.line();
    Candidate found = identified(subject);
    Evidence evidence = found.evidence().plus(way);
    Agreement known = agreementOf(found.speakers(), subject, Agreement.UNKNOWN);
    remember(found.speakers(), subject, known, evidence, sentence.first());
    return resolved(found.speakers(), evidence);
  }

  /// The last speaker, where he spoke on this line or shortly before: whose a quotation without a cue is.
  Resolved recent(Sentence sentence) {
    SpeakerMemory.Entry entry = memory.last(Agreement.UNKNOWN);
    if (entry == null || sentence.line() - entry.line() > 2) {
      return new Resolved(List.of(), 0);
    }
    Evidence evidence = step(entry.evidence(), sentence.line() - entry.line()).plus(Feature.NO_CUE);
    return resolved(inferred(entry.speakers()), evidence);
  }

  private Resolved resolved(List<Speaker> speakers, Evidence evidence) {
    if (speakers.isEmpty()) {
      return new Resolved(List.of(), 0);
    }
    double confidence = vocabulary.confidence().of(evidence);
    return confidence < vocabulary.confidence().least()
        ? new Resolved(List.of(), 0)
        : new Resolved(speakers, confidence);
  }

  /// The speakers that a subject names, «المصدر» and «الوزارة» taken back to whom they mean.
  List<Speaker> explicit(Subject subject) {
    return identified(subject).speakers();
  }

  private Candidate named(Subject subject, Draft draft) {
    Candidate found = identified(subject);
    return new Candidate(
        found.speakers(),
        found
            .evidence()
            .plusIf(subject.first() < draft.cueFirst, Feature.BEFORE_VERB)
            .plusIf(subject.first() > draft.cueFirst + 1, Feature.APART)
            .plusIf(!draft.relays.isEmpty(), Feature.RELAYED));
  }

  private Candidate identified(Subject subject) {
    if (subject.speakers().isEmpty()) {
      return Candidate.NOBODY;
    }
    Evidence base =
        Evidence.NONE
            .plus(Feature.BASE)
            .plusIf(subject.speakers().size() > 1, Feature.JOINT)
            .plusIf(words(subject.speakers().getFirst()) > LONG, Feature.LONG);
    SpeakerReferences.Meant meant = references.meant(subject, line);
    if (meant == null) {
      return new Candidate(subject.speakers(), base.plus(kind(subject)));
    }
    Speaker speaker = meant.speaker();
    Speaker here =
        new Speaker(
            speaker.name(), speaker.kind(), speaker.entity(), subject.speakers().getFirst().span());
    return new Candidate(List.of(here), base.plus(meant.way()));
  }

  private Feature kind(Subject subject) {
    Speaker speaker = subject.speakers().getFirst();
    Entity entity = scene.entity(speaker);
    if (entity != null) {
      return switch (entity.type()) {
        case PER -> Feature.PERSON;
        case ORG -> Feature.BODY;
        case LOC -> Feature.PLACE;
      };
    }
    if (speaker.kind() == Speaker.Kind.NAMED) {
      return Feature.UNKNOWN_NAME;
    }
    return subject.known() ? Feature.NOUN : Feature.OTHER_PHRASE;
  }

  private static int words(Speaker speaker) {
    int words = 1;
    for (int i = speaker.name().indexOf(' '); i >= 0; i = speaker.name().indexOf(' ', i + 1)) {
      words++;
    }
    return words;
  }

  /// What is known of the gender and number of those who speak: by the verb before its subject, else by the noun.
  private Agreement agreementOf(
      List<Speaker> speakers, @Nullable Subject subject, Agreement byVerb) {
    if (speakers.size() > 1) {
      return genders.ofSeveral(speakers);
    }
    if (speakers.isEmpty()) {
      return Agreement.UNKNOWN;
    }
    if (subject != null && subject.agreement().isPlural()) {
      return subject.agreement();
    }
    if (byVerb != Agreement.UNKNOWN) {
      return byVerb;
    }
    return subject == null ? genders.of(speakers.getFirst()) : genders.of(subject);
  }

  private void keep(
      List<Speaker> speakers, Evidence evidence, Agreement known, boolean narrated, int token) {
    if (!speakers.isEmpty()) {
      inSentence.add(new Said(speakers, known, narrated, evidence, token));
    }
  }

  private void remember(
      List<Speaker> speakers,
      @Nullable Subject subject,
      Agreement agreement,
      Evidence evidence,
      int token) {
    Description description =
        subject == null
            ? null
            : Description.of(scene, vocabulary.nouns(), subject.first(), 0, subject.end());
    memory.add(
        new SpeakerMemory.Entry(
            speakers,
            agreement,
            subject == null ? "" : subject.head(),
            description,
            evidence,
            line,
            token));
  }

  private Candidate carried(Agreement agreement, boolean participle, int cue) {
    for (int i = inSentence.size() - 1; i >= 0; i--) {
      Said said = inSentence.get(i);
      if (!said.narrated()
          && (said.agreement().goesOnWith(agreement)
              || participle && said.agreement().isPlural())) {
        Evidence evidence =
            said.evidence()
                .plus(Feature.SAME_SENTENCE)
                .plusIf(participle, Feature.PARTICIPLE)
                .plusIf(isMarked(said.agreement(), agreement), Feature.AGREES)
                .plus(Feature.RIVAL, rivals(said.speakers(), said.token(), cue));
        return new Candidate(inferred(said.speakers()), evidence);
      }
    }
    if (cue > sentenceFirst || participle) {
      boolean goesOn = cue == sentenceFirst && silentFirst >= 0;
      Candidate subject = sentenceSubject(goesOn ? silentFirst : sentenceFirst, cue, agreement);
      if (subject != null) {
        return subject;
      }
    }
    SpeakerMemory.Entry entry = memory.last(agreement);
    int distance = entry == null ? REACH + 1 : line - entry.line();
    if (entry == null || distance > REACH) {
      return Candidate.NOBODY;
    }
    Evidence evidence =
        step(entry.evidence(), distance)
            .plusIf(participle, Feature.PARTICIPLE)
            .plusIf(isMarked(entry.agreement(), agreement), Feature.AGREES)
            .plus(Feature.RIVAL, rivals(entry.speakers(), entry.token(), cue));
    return new Candidate(inferred(entry.speakers()), evidence);
  }

  private static Evidence step(Evidence evidence, int lines) {
    return lines <= 1
        ? evidence.plus(Feature.NEXT_SENTENCE)
        : evidence.plus(Feature.FARTHER, lines - 1);
  }

  private static boolean isMarked(Agreement said, Agreement cue) {
    return said == cue && cue != Agreement.UNKNOWN && cue != Agreement.MASCULINE_SINGULAR;
  }

  /// How many other persons are named between, up to two.
  private int rivals(List<Speaker> speakers, int from, int to) {
    int count = 0;
    List<Mention> mentions = scene.names.mentions();
    for (int i = scene.names.mentionFrom(from); i < mentions.size() && count < MOST_RIVALS; i++) {
      Mention mention = mentions.get(i);
      if (mention.first() >= to) {
        break;
      }
      Entity entity = scene.entity(mention);
      if (entity.type() == Entity.Type.PER
          && mention.first() >= from
          && !isAmong(speakers, entity)) {
        count++;
      }
    }
    return count;
  }

  private static boolean isAmong(List<Speaker> speakers, Entity entity) {
    for (Speaker speaker : speakers) {
      if (entity.id().equals(speaker.entity())) {
        return true;
      }
    }
    return false;
  }

  private @Nullable Candidate sentenceSubject(int first, int cue, Agreement agreement) {
    SentenceSubjects.Found found = sentenceSubjects.find(first, cue, agreement);
    if (found == null) {
      return null;
    }
    Candidate who = identified(found.subject());
    return new Candidate(inferred(who.speakers()), who.evidence().plus(found.way()));
  }

  private static List<Speaker> inferred(List<Speaker> speakers) {
    List<Speaker> out = new ArrayList<>(speakers.size());
    for (Speaker speaker : speakers) {
      out.add(new Speaker(speaker.name(), speaker.kind(), speaker.entity(), null));
    }
    return List.copyOf(out);
  }
}
