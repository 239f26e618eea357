package org.isnad.analyze.statement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.isnad.analyze.name.Entity;
import org.isnad.analyze.name.Names;
import org.isnad.text.Folding;
import org.jspecify.annotations.Nullable;

/// Who has spoken so far in a report, to find who speaks where only a verb, a pronoun or «المصدر» says so.
final class SpeakerMemory {
  private static final int NONE = -1;

  private final Names names;
  private final List<Entry> entries = new ArrayList<>();
  private final Map<String, Speaker> relays = new HashMap<>();

  /// Of each [Agreement] the last entry, and the last of a person with a name.
  private final int[] last = filled();

  private final int[] lastPerson = filled();

  /// The last entry of one speaker with a head noun, and all whose name begins with a word, the article left out.
  private final Map<String, Integer> byHead = new HashMap<>();

  private final Map<String, List<Integer>> byFirstWord = new HashMap<>();

  /// Persons with a name by the head of their description.
  private final Map<String, List<Entry>> described = new HashMap<>();

  private int indexed;
  private @Nullable Map<String, List<Entity>> bodies;
  private @Nullable Speaker lastBody;

  SpeakerMemory(Names names) {
    this.names = names;
  }

  private static int[] filled() {
    int[] none = new int[Agreement.values().length];
    Arrays.fill(none, NONE);
    return none;
  }

  /// One who has spoken.
  ///
  /// @param agreement his gender and number, by the verb or the noun
  /// @param head what «ال…» may take up, folded; "" where nothing
  /// @param line the line of the report on which he spoke
  /// @param token where
  record Entry(
      List<Speaker> speakers,
      Agreement agreement,
      String head,
      @Nullable Description description,
      Evidence evidence,
      int line,
      int token) {
    /// The only speaker, or null.
    @Nullable Speaker single() {
      return speakers.size() == 1 ? speakers.getFirst() : null;
    }
  }

  void add(Entry entry) {
    if (entry.speakers().isEmpty()) {
      return;
    }
    last[entry.agreement().ordinal()] = entries.size();
    Speaker speaker = entry.single();
    if (speaker != null && speaker.kind() == Speaker.Kind.BODY) {
      lastBody = speaker;
    }
    if (speaker != null && speaker.kind() == Speaker.Kind.NAMED) {
      lastPerson[entry.agreement().ordinal()] = entries.size();
    }
    entries.add(entry);
  }

  /// Enters who has spoken since an index was asked last; of many reports none is asked.
  private void index() {
    for (; indexed < entries.size(); indexed++) {
      Entry entry = entries.get(indexed);
      Speaker speaker = entry.single();
      if (speaker != null) {
        if (!entry.head().isEmpty()) {
          byHead.put(entry.head(), indexed);
        }
        byFirstWord
            .computeIfAbsent(firstWord(bare(speaker.name())), any -> new ArrayList<>(1))
            .add(indexed);
        if (speaker.kind() == Speaker.Kind.NAMED && entry.description() != null) {
          described
              .computeIfAbsent(entry.description().head(), any -> new ArrayList<>(1))
              .add(entry);
        }
      }
    }
  }

  /// Keeps a source that relayed something, for «المصدر» and «الوكالة».
  void relayed(Speaker speaker, String head) {
    if (!head.isEmpty()) {
      relays.put(head, speaker);
    }
  }

  /// The last who spoke and may be meant by a form of this gender and number.
  @Nullable Entry last(Agreement agreement) {
    int found = NONE;
    for (Agreement said : Agreement.values()) {
      if (said.goesOnWith(agreement)) {
        found = Math.max(found, last[said.ordinal()]);
      }
    }
    return found == NONE ? null : entries.get(found);
  }

  /// The last person with a name who spoke and may be meant.
  @Nullable Entry lastPerson(Agreement agreement) {
    int found = NONE;
    for (Agreement said : Agreement.values()) {
      if (said.agrees(agreement)) {
        found = Math.max(found, lastPerson[said.ordinal()]);
      }
    }
    return found == NONE ? null : entries.get(found);
  }

  /// The last person with a name who was described so.
  @Nullable Speaker described(Description description, Agreement agreement) {
    index();
    List<Entry> sameHead = described.getOrDefault(description.head(), List.of());
    for (int i = sameHead.size() - 1; i >= 0; i--) {
      Entry entry = sameHead.get(i);
      if (entry.description() != null
          && description.meets(entry.description())
          && entry.agreement().agrees(agreement)) {
        return entry.single();
      }
    }
    return null;
  }

  /// Who is taken up by «ال…» alone: the last unnamed source or body with that head noun; a body of the report whose name begins with it.
  @Nullable Speaker takenUp(String head) {
    if (head.isEmpty()) {
      return null;
    }
    index();
    int found = byHead.getOrDefault(head, NONE);
    List<Integer> beginning = byFirstWord.getOrDefault(firstWord(head), List.of());
    for (int i = beginning.size() - 1; i >= 0 && beginning.get(i) > found; i--) {
      Speaker speaker = entries.get(beginning.get(i)).single();
      if (speaker != null && beginsWith(bare(speaker.name()), head)) {
        found = beginning.get(i);
      }
    }
    if (found != NONE) {
      return entries.get(found).single();
    }
    Speaker relayed = relays.get(head);
    if (relayed != null) {
      return relayed;
    }
    for (Entity entity : bodies(firstWord(head))) {
      if (beginsWith(bare(entity.name()), head)) {
        return new Speaker(entity.name(), Speaker.Kind.BODY, entity.id(), null);
      }
    }
    return null;
  }

  /// The bodies of the report whose names begin with the word, without the article.
  private List<Entity> bodies(String word) {
    if (bodies == null) {
      bodies = new HashMap<>();
      for (Entity entity : names.entities()) {
        if (entity.type() == Entity.Type.ORG) {
          bodies
              .computeIfAbsent(firstWord(bare(entity.name())), any -> new ArrayList<>(1))
              .add(entity);
        }
      }
    }
    return bodies.getOrDefault(word, List.of());
  }

  /// The last body that spoke: whose «البيان» it is.
  @Nullable Speaker lastBody() {
    return lastBody;
  }

  private static String bare(String name) {
    String folded = Folding.fold(name);
    return folded.startsWith("ال") ? folded.substring(2) : folded;
  }

  private static String firstWord(String words) {
    int space = words.indexOf(' ');
    return space < 0 ? words : words.substring(0, space);
  }

  private static boolean beginsWith(String bare, String head) {
    return bare.equals(head) || bare.startsWith(head + " ");
  }
}
