package org.isnad.analyze.statement;

import org.isnad.analyze.name.Entity;
import org.isnad.analyze.name.Mention;
import org.isnad.text.Kind;
import org.isnad.text.Letters;
import org.isnad.text.Tokens;
import org.jspecify.annotations.Nullable;

/// Finds whom a sentence is about before its cue: «استقبل وكيل الإمارة المسافرين، مرحبا بهم». Holds the report's scene.
final class SentenceSubjects {
  private final Scene scene;
  private final Tokens tokens;
  private final Vocabulary vocabulary;
  private final SubjectReader subjects;
  private final Genders genders;

  SentenceSubjects(Scene scene, Vocabulary vocabulary, SubjectReader subjects, Genders genders) {
    this.scene = scene;
    this.tokens = scene.tokens;
    this.vocabulary = vocabulary;
    this.subjects = subjects;
    this.genders = genders;
  }

  /// @param way the feature of the place where it was found
  record Found(Subject subject, Feature way) {}

  /// The one who the sentence from `first` on is about, before the cue and of its gender and number; null where there is none.
  @Nullable Found find(int first, int cue, Agreement agreement) {
    int at = opening(first, cue);
    Subject opener = at < cue ? subjects.read(at, 0, cue) : null;
    if (opener != null && opener.known() && !opener.speakers().isEmpty()) {
      return agrees(opener, agreement) ? new Found(opener, Feature.SENTENCE_OPENER) : null;
    }
    Subject subject = afterVerb(at, cue);
    if (subject != null && agrees(subject, agreement)) {
      return new Found(subject, Feature.SENTENCE_SUBJECT);
    }
    Subject named = named(first, cue, agreement);
    return named == null ? null : new Found(named, Feature.SENTENCE_NAME);
  }

  private boolean agrees(Subject subject, Agreement agreement) {
    return genders.of(subject).agrees(agreement);
  }

  /// Behind لكن, غير أن, an adverbial or a time with its comma.
  private int opening(int first, int cue) {
    int at = first;
    while (at < cue) {
      int next =
          scene.words.is(WordClass.OPENER, at)
              ? at + 1
              : Math.max(scene.words.end(WordClass.ADVERB, at), scene.timeEnd(at));
      if (next == at && at > first && tokens.is(at, Kind.COMMA)) {
        next = at + 1;
      }
      if (next == at) {
        return at;
      }
      at = next;
    }
    return at;
  }

  /// The subject right behind the verb with which the sentence begins.
  private @Nullable Subject afterVerb(int verb, int cue) {
    if (verb + 1 >= cue || !mayBeVerb(verb)) {
      return null;
    }
    int at = verb + 1;
    while (at < cue) {
      int next = Math.max(scene.words.end(WordClass.ADVERB, at), scene.timeEnd(at));
      if (next == at) {
        break;
      }
      at = next;
    }
    Subject subject = at < cue ? subjects.read(at, 0, cue) : null;
    return subject != null
            && (subject.known() || subject.isNamed() && subject.end() >= cue - 1)
            && !subject.speakers().isEmpty()
        ? subject
        : null;
  }

  private boolean mayBeVerb(int token) {
    if (!tokens.is(token, Kind.WORD)) {
      return false;
    }
    String word = tokens.word(token);
    int skip = word.charAt(0) == Letters.WAW && tokens.mayBeParticles(token, 1) ? 1 : 0;
    return word.length() - skip > 2
        && !word.startsWith("ال", skip)
        && !scene.words.is(WordClass.PREPOSITION, token)
        && !scene.words.is(WordClass.THAT, token)
        && scene.mention(token) == null
        && scene.title(token) == null
        && vocabulary.nouns().get(tokens.word(token, skip)) == null;
  }

  /// The first person, else body, that the sentence names before the cue without a preposition.
  private @Nullable Subject named(int first, int cue, Agreement agreement) {
    Mention body = null;
    for (int i = first; i < cue; i++) {
      Mention mention = scene.mentionStarting(i);
      if (mention == null
          || mention.skip() == 1
              && !tokens.word(i).startsWith("و")
              && !tokens.word(i).startsWith("ف")
          || scene.words.is(WordClass.GOVERNING, i - 1)) {
        continue;
      }
      if (scene.entity(mention).type() == Entity.Type.PER) {
        return subject(mention, Speaker.Kind.NAMED);
      }
      if (body == null && genders.of(scene.entity(mention)).agrees(agreement)) {
        body = mention;
      }
    }
    return body == null ? null : subject(body, Speaker.Kind.BODY);
  }

  private Subject subject(Mention mention, Speaker.Kind kind) {
    Entity entity = scene.entity(mention);
    return Subject.named(
        mention.first(), mention.end(), new Speaker(entity.name(), kind, entity.id(), null));
  }
}
