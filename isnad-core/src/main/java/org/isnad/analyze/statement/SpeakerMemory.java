package org.isnad.analyze.statement;

import java.util.ArrayList;
import java.util.List;
import org.isnad.analyze.name.Entity;
import org.isnad.analyze.name.Names;
import org.isnad.text.Folding;
import org.jspecify.annotations.Nullable;

/// Who has spoken so far in a report, to find who speaks where only a verb, a pronoun or «المصدر» says so.
final class SpeakerMemory {
  private final Names names;
  private final List<Entry> entries = new ArrayList<>();

  SpeakerMemory(Names names) {
    this.names = names;
  }

  /// @param line the line of the report on which they spoke
  record Entry(List<Speaker> speakers, Agreement agreement, String head, int line) {}

  void add(List<Speaker> speakers, Agreement agreement, String head, int line) {
    if (!speakers.isEmpty()) {
      entries.add(new Entry(speakers, agreement, head, line));
    }
  }

  /// The last who spoke and may be meant by a verb of this gender and number.
  @Nullable Entry last(Agreement agreement) {
    for (int i = entries.size() - 1; i >= 0; i--) {
      if (entries.get(i).agreement().agrees(agreement)) {
        return entries.get(i);
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
      if (entry.speakers().size() == 1
          && (entry.head().equals(head) || beginsWith(entry.speakers().getFirst().name(), head))) {
        return entry.speakers().getFirst();
      }
    }
    Entity found = null;
    for (Entity entity : names.entities()) {
      if (entity.type() == Entity.Type.ORG && beginsWith(entity.name(), head)) {
        found = entity;
        break;
      }
    }
    return found == null ? null : new Speaker(found.name(), Speaker.Kind.BODY, found.id(), null);
  }

  /// The last body that spoke: whose «البيان» it is.
  @Nullable Speaker lastBody() {
    for (int i = entries.size() - 1; i >= 0; i--) {
      Entry entry = entries.get(i);
      if (entry.speakers().size() == 1 && entry.speakers().getFirst().kind() == Speaker.Kind.BODY) {
        return entry.speakers().getFirst();
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
