package org.isnad.analyze.statement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.isnad.analyze.name.Entity;
import org.isnad.analyze.name.Names;
import org.isnad.text.Folding;
import org.jspecify.annotations.Nullable;

/// Who has spoken so far in a report, to find who speaks where only a verb, a pronoun or «المصدر» says so.
final class SpeakerMemory {
  private final Names names;
  private final List<Entry> entries = new ArrayList<>();
  private final Map<String, Speaker> relays = new HashMap<>();

  SpeakerMemory(Names names) {
    this.names = names;
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
    if (!entry.speakers().isEmpty()) {
      entries.add(entry);
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
    for (int i = entries.size() - 1; i >= 0; i--) {
      if (entries.get(i).agreement().goesOnWith(agreement)) {
        return entries.get(i);
      }
    }
    return null;
  }

  /// The last person with a name who spoke and may be meant.
  @Nullable Entry lastPerson(Agreement agreement) {
    for (int i = entries.size() - 1; i >= 0; i--) {
      Speaker speaker = entries.get(i).single();
      if (speaker != null
          && speaker.kind() == Speaker.Kind.NAMED
          && entries.get(i).agreement().agrees(agreement)) {
        return entries.get(i);
      }
    }
    return null;
  }

  /// The last person with a name who was described so.
  @Nullable Speaker described(Description description, Agreement agreement) {
    for (int i = entries.size() - 1; i >= 0; i--) {
      Entry entry = entries.get(i);
      Speaker speaker = entry.single();
      if (speaker != null
          && speaker.kind() == Speaker.Kind.NAMED
          && entry.description() != null
          && description.meets(entry.description())
          && entry.agreement().agrees(agreement)) {
        return speaker;
      }
    }
    return null;
  }

  /// Who is taken up by «ال…» alone: the last unnamed source or body with that head noun; a body of the report whose name begins with it.
  @Nullable Speaker takenUp(String head) {
    if (head.isEmpty()) {
      return null;
    }
    for (int i = entries.size() - 1; i >= 0; i--) {
      Entry entry = entries.get(i);
      Speaker speaker = entry.single();
      if (speaker != null && (entry.head().equals(head) || beginsWith(speaker.name(), head))) {
        return speaker;
      }
    }
    Speaker relayed = relays.get(head);
    if (relayed != null) {
      return relayed;
    }
    for (Entity entity : names.entities()) {
      if (entity.type() == Entity.Type.ORG && beginsWith(entity.name(), head)) {
        return new Speaker(entity.name(), Speaker.Kind.BODY, entity.id(), null);
      }
    }
    return null;
  }

  /// The last body that spoke: whose «البيان» it is.
  @Nullable Speaker lastBody() {
    for (int i = entries.size() - 1; i >= 0; i--) {
      Speaker speaker = entries.get(i).single();
      if (speaker != null && speaker.kind() == Speaker.Kind.BODY) {
        return speaker;
      }
    }
    return null;
  }

  private static boolean beginsWith(String name, String head) {
    String folded = Folding.fold(name);
    String bare = folded.startsWith("ال") ? folded.substring(2) : folded;
    return bare.equals(head) || bare.startsWith(head + " ");
  }
}
