package org.isnad.analyze.statement;

import java.util.List;
import org.isnad.analyze.name.Entity;
import org.isnad.text.Folding;
import org.isnad.text.Letters;

/// Tells the gender and number of a speaker by the noun that he is called by; of a person by name nothing. Holds the report's scene.
final class Genders {
  private final Scene scene;
  private final Vocabulary vocabulary;

  Genders(Scene scene, Vocabulary vocabulary) {
    this.scene = scene;
    this.vocabulary = vocabulary;
  }

  /// What is known of the subject.
  Agreement of(Subject subject) {
    if (subject.agreement() != Agreement.UNKNOWN || subject.speakers().size() != 1) {
      return subject.agreement();
    }
    return of(subject.speakers().getFirst());
  }

  /// What is known of the speaker.
  Agreement of(Speaker speaker) {
    Entity entity = scene.entity(speaker);
    return entity == null ? Agreement.UNKNOWN : of(entity);
  }

  /// Of several who speak jointly.
  Agreement ofSeveral(List<Speaker> speakers) {
    boolean feminine = speakers.stream().allMatch(who -> of(who) == Agreement.FEMININE_SINGULAR);
    if (speakers.size() > 2) {
      return feminine ? Agreement.UNKNOWN : Agreement.MASCULINE_PLURAL;
    }
    return feminine ? Agreement.FEMININE_DUAL : Agreement.MASCULINE_DUAL;
  }

  Agreement of(Entity entity) {
    return switch (entity.type()) {
      case PER -> Agreement.UNKNOWN;
      case LOC ->
          scene.words.holdsPhrase(WordClass.MASCULINE_PLACE, entity.name())
              ? Agreement.MASCULINE_SINGULAR
              : Agreement.FEMININE_SINGULAR;
      case ORG -> ofBody(entity.name());
    };
  }

  private Agreement ofBody(String name) {
    int space = name.indexOf(' ');
    String first = space < 0 ? name : name.substring(0, space);
    SpeakerNoun noun = vocabulary.nouns().get(Folding.fold(first));
    if (noun != null) {
      return noun.agreement();
    }
    return first.charAt(first.length() - 1) == Letters.TEH_MARBUTA
        ? Agreement.FEMININE_SINGULAR
        : Agreement.UNKNOWN;
  }
}
