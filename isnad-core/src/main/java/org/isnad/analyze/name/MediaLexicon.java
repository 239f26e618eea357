package org.isnad.analyze.name;

import java.util.Objects;
import java.util.Optional;

/// Tells agencies, outlets and platforms from other bodies by name. Immutable and thread-safe.
public final class MediaLexicon {
  private final Gazetteer gazetteer;

  /// Asks the given gazetteer.
  public MediaLexicon(Gazetteer gazetteer) {
    this.gazetteer = Objects.requireNonNull(gazetteer, "gazetteer");
  }

  /// Reads the lists that come with the program.
  public static MediaLexicon load() {
    return new MediaLexicon(Gazetteer.load());
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
    Gazetteer.Entry entry = gazetteer.get(name);
    boolean introduced = false;
    if (entry == null) {
      int space = name.indexOf(' ');
      if (space > 0 && isMediaNoun(name.substring(0, space))) {
        entry = gazetteer.get(name.substring(space + 1));
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

  private static boolean isMedium(Gazetteer.Kind kind) {
    return kind == Gazetteer.Kind.AGENCY
        || kind == Gazetteer.Kind.OUTLET
        || kind == Gazetteer.Kind.PLATFORM;
  }

  private static Kind kind(Gazetteer.Kind kind) {
    return kind == Gazetteer.Kind.AGENCY
        ? Kind.AGENCY
        : kind == Gazetteer.Kind.OUTLET ? Kind.OUTLET : Kind.PLATFORM;
  }
}
