package org.isnad.analyze.name;

import java.util.Objects;
import java.util.Optional;

/// Tells agencies, outlets and platforms from other bodies by name. Immutable and thread-safe.
public final class MediaLexicon {
  private final NameLists lists;

  /// Asks the given lists of names.
  public MediaLexicon(NameLists lists) {
    this.lists = Objects.requireNonNull(lists, "lists");
  }

  /// Reads the lists that come with the program.
  public static MediaLexicon load() {
    return new MediaLexicon(NameLists.load());
  }

  /// What kind of medium the name is.
  public enum Kind {
    AGENCY,
    OUTLET,
    PLATFORM
  }

  /// The kind of medium that bears this name, with or without وكالة، صحيفة، قناة … before it; empty where it is none that is known.
  /// Names that are also ordinary words («الحياة») are known only with such a noun before them.
  public Optional<Kind> kind(String name) {
    NameLists.Entry entry = lists.get(name);
    boolean introduced = false;
    if (entry == null) {
      int space = name.indexOf(' ');
      if (space > 0 && isMediaNoun(name.substring(0, space))) {
        entry = lists.get(name.substring(space + 1));
        introduced = true;
      }
    }
    while (entry != null && (!isMedium(entry.kind()) || (entry.common() && !introduced))) {
      entry = entry.other();
    }
    return entry == null ? Optional.empty() : Optional.of(kind(entry.kind()));
  }

  private static boolean isMediaNoun(String word) {
    return switch (org.isnad.text.Folding.fold(word)) {
      case "وكاله",
          "صحيفه",
          "قناه",
          "جريده",
          "مجله",
          "موقع",
          "شبكه",
          "اذاعه",
          "تلفزيون",
          "راديو",
          "منصه",
          "تطبيق" ->
          true;
      default -> false;
    };
  }

  private static boolean isMedium(NameLists.Kind kind) {
    return kind == NameLists.Kind.AGENCY
        || kind == NameLists.Kind.OUTLET
        || kind == NameLists.Kind.PLATFORM;
  }

  private static Kind kind(NameLists.Kind kind) {
    return kind == NameLists.Kind.AGENCY
        ? Kind.AGENCY
        : kind == NameLists.Kind.OUTLET ? Kind.OUTLET : Kind.PLATFORM;
  }
}
