package org.isnad.server.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.isnad.text.DataTable;

/// Says in the page's language why forms of a name were joined. The record has the reasons in English, with words of the names between. Immutable and
/// thread-safe.
final class Reasons {
  private final List<Phrase> phrases;

  private record Phrase(String english, String arabic) {}

  private Reasons(List<Phrase> phrases) {
    this.phrases = List.copyOf(phrases);
  }

  static Reasons load() {
    List<Phrase> phrases = new ArrayList<>();
    for (DataTable.Row row : DataTable.read(Reasons.class, "reasons.tsv").rows()) {
      phrases.add(new Phrase(row.required(0), row.required(1)));
    }
    // «spelling» also ends other phrases.
    phrases.sort(Comparator.comparingInt(phrase -> -phrase.english.length()));
    return new Reasons(phrases);
  }

  /// The reason with every phrase that is known in the language; the rest as it is.
  String in(Language language, String reason) {
    return switch (language) {
      case EN -> reason;
      case AR -> arabic(reason);
    };
  }

  private String arabic(String reason) {
    String said = reason;
    for (Phrase phrase : phrases) {
      said = said.replace(phrase.english, phrase.arabic);
    }
    return said.replace(", ", "، ");
  }
}
