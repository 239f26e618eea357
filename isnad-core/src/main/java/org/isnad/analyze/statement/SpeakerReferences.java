package org.isnad.analyze.statement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.isnad.analyze.name.Entity;
import org.isnad.analyze.name.Mention;
import org.isnad.analyze.name.TitleMention;
import org.isnad.text.Kind;
import org.isnad.text.Tokens;
import org.jspecify.annotations.Nullable;

/// Takes a definite noun back to whom it means: «الوزير» to the one who was so described, «الوزارة» and «المصدر» to those who have spoken,
/// «المسؤول الروسي» and «سموه» to whoever was named last. Holds the report's scene and memory.
final class SpeakerReferences {
  /// How many lines on «المسؤول» may still mean the last one named.
  private static final int REACH = 6;

  private final Scene scene;
  private final Tokens tokens;
  private final Vocabulary vocabulary;
  private final SpeakerMemory memory;
  private final Map<String, List<Described>> titles = new HashMap<>();

  SpeakerReferences(Scene scene, Vocabulary vocabulary, SpeakerMemory memory) {
    this.scene = scene;
    this.tokens = scene.tokens;
    this.vocabulary = vocabulary;
    this.memory = memory;
    for (TitleMention title : scene.names.titles()) {
      Description description =
          title.entity() < 0
              ? null
              : Description.of(scene, vocabulary.nouns(), title.first(), title.skip(), title.end());
      if (description != null) {
        titles
            .computeIfAbsent(description.head(), head -> new ArrayList<>())
            .add(new Described(description, scene.names.entities().get(title.entity())));
      }
    }
  }

  private record Described(Description description, Entity entity) {}

  /// Who is meant, and the feature of the way he was found.
  record Meant(Speaker speaker, Feature way) {}

  /// Who the subject means beyond its words; null where it is who it says.
  ///
  /// @param line the line that the subject stands on
  @Nullable Meant meant(Subject subject, int line) {
    if (subject.speakers().size() != 1) {
      return null;
    }
    Speaker speaker = subject.speakers().getFirst();
    if (speaker.entity() != null || subject.head().isEmpty() || speaker.span() == null) {
      return null;
    }
    int first = tokens.at(speaker.span().start());
    int end = tokens.at(speaker.span().end() - 1) + 1;
    SpeakerNoun noun = scene.words.noun(first);
    if (noun != null && noun.is(SpeakerNoun.Use.PRONOUN)) {
      return honored(noun.agreement(), first);
    }
    boolean pointed = isPointing(first) && end > first + 1;
    int at = pointed ? first + 1 : first;
    if (!isDefinite(at, end)) {
      return null;
    }
    boolean unnamed = speaker.kind() == Speaker.Kind.UNNAMED;
    Speaker person = unnamed ? described(subject, at, end) : null;
    if (person != null) {
      return new Meant(person, Feature.DESCRIBED);
    }
    boolean alone = isAlone(at, end) || pointed;
    String head = headAt(subject, at);
    Speaker source = alone ? source(head) : null;
    Meant last = unnamed && source == null ? lastPerson(subject, at, end, line) : null;
    if (last != null || !alone) {
      return last;
    }
    if (source == null
        && head.equals("مصدر")
        && subject.agreement() != Agreement.FEMININE_SINGULAR) {
      SpeakerMemory.Entry entry = memory.last(Agreement.UNKNOWN);
      Speaker single = entry == null ? null : entry.single();
      return single == null ? null : new Meant(single, Feature.LAST_NAMED);
    }
    return source == null ? null : new Meant(source, Feature.TAKEN_UP);
  }

  private String headAt(Subject subject, int at) {
    SpeakerNoun noun = vocabulary.nouns().get(tokens.definite(at, 0));
    if (noun == null && at + 1 < tokens.size()) {
      noun = scene.words.noun(at + 1);
    }
    return noun == null ? subject.head() : noun.head();
  }

  private @Nullable Speaker source(String head) {
    return head.equals("بيان") ? memory.lastBody() : memory.takenUp(head);
  }

  /// A person whom the description means.
  private @Nullable Speaker described(Subject subject, int first, int end) {
    Description description = Description.of(scene, vocabulary.nouns(), first, 0, end);
    if (description == null || subject.agreement().isPlural()) {
      return null;
    }
    Speaker speaker = memory.described(description, subject.agreement());
    return speaker == null ? titled(description) : speaker;
  }

  /// «المسؤول الروسي»: the person with a name who spoke last.
  private @Nullable Meant lastPerson(Subject subject, int first, int end, int line) {
    SpeakerNoun noun = scene.words.noun(first);
    if (noun == null
        || !noun.is(SpeakerNoun.Use.GENERIC)
        || subject.agreement().isPlural()
        || !isPlain(first, end)) {
      return null;
    }
    SpeakerMemory.Entry last = memory.lastPerson(subject.agreement());
    Speaker single = last == null ? null : last.single();
    return last == null || single == null || line - last.line() > REACH
        ? null
        : new Meant(single, Feature.LAST_NAMED);
  }

  /// The one person to whom the report gives such a title anywhere.
  private @Nullable Speaker titled(Description description) {
    Entity found = null;
    for (Described title : titles.getOrDefault(description.head(), List.of())) {
      if (!description.rest().isEmpty() && description.meets(title.description())) {
        if (found != null && !found.id().equals(title.entity().id())) {
          return null;
        }
        found = title.entity();
      }
    }
    return found == null ? null : new Speaker(found.name(), Speaker.Kind.NAMED, found.id(), null);
  }

  /// «سموه»: the last who spoke, else the last person named with a title.
  private @Nullable Meant honored(Agreement agreement, int token) {
    SpeakerMemory.Entry last = memory.lastPerson(agreement);
    if (last != null && last.single() != null) {
      return new Meant(last.single(), Feature.LAST_NAMED);
    }
    for (int i = token - 1; i >= 0; i--) {
      Mention mention = scene.mentionStarting(i);
      if (mention != null
          && scene.entity(mention).type() == Entity.Type.PER
          && scene.title(i - 1) != null) {
        Entity entity = scene.entity(mention);
        return new Meant(
            new Speaker(entity.name(), Speaker.Kind.NAMED, entity.id(), null), Feature.LAST_NAMED);
      }
    }
    return null;
  }

  /// Whether the words have the article somewhere, or a name that makes them definite.
  private boolean isDefinite(int first, int end) {
    for (int i = first; i < end; i++) {
      if (tokens.is(i, Kind.WORD)
          && (tokens.startsWithArticle(i)
              || tokens.word(i).startsWith("لل")
              || i > first && scene.mention(i) != null)) {
        return i == first || !tokens.isWord(first + 1, "في");
      }
    }
    return false;
  }

  /// «المسؤول», «المسؤول الروسي»: nothing but adjectives with the article.
  private boolean isPlain(int first, int end) {
    for (int i = first; i < end; i++) {
      if (!tokens.is(i, Kind.WORD)
          || !(tokens.startsWithArticle(i) || isSame(i))
          || scene.words.noun(i) != null && i > first) {
        return false;
      }
    }
    return true;
  }

  /// «المصدر», «ذات المصدر», «المصدر نفسه»: a definite noun alone.
  private boolean isAlone(int first, int end) {
    boolean article = tokens.startsWithArticle(first) || tokens.word(first).startsWith("لل");
    return switch (end - first) {
      case 1 -> article;
      case 2 ->
          tokens.isWord(first, "ذات")
              || tokens.isWord(first, "نفس")
              || article && isSame(first + 1);
      default -> false;
    };
  }

  private boolean isSame(int token) {
    return tokens.isWord(token, "نفسه")
        || tokens.isWord(token, "ذاته")
        || tokens.isWord(token, "نفسها")
        || tokens.isWord(token, "ذاتها");
  }

  private boolean isPointing(int token) {
    return tokens.isWord(token, "هذا") || tokens.isWord(token, "هذه");
  }
}
