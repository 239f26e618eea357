package org.isnad.archive.search;

import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.document.Field;
import org.isnad.analyze.Analysis;

/// A report while its documents are made: the words of its article, and those of names, each read once however many documents have them. Not thread-safe.
final class IndexedReport {
  private final long number;
  private final Analysis analysis;
  private final FormFinder finder;
  private final FormWords words;
  private final Map<String, FormWords> names = new HashMap<>();

  /// @param number in the record
  IndexedReport(long number, Analysis analysis, FormFinder finder) {
    this.number = number;
    this.analysis = analysis;
    this.finder = finder;
    words = FormWords.of(analysis, finder);
  }

  long number() {
    return number;
  }

  Analysis analysis() {
    return analysis;
  }

  FormFinder finder() {
    return finder;
  }

  /// Of the article.
  FormWords words() {
    return words;
  }

  FormWords name(String name) {
    return names.computeIfAbsent(name, text -> FormWords.of(text, finder));
  }

  /// The words `[from, to)` of the article as a value.
  Field text(String field, int from, int to) {
    return new FormField(field, words, from, to, Wording.TEXT);
  }

  /// The words of a name as a value.
  Field name(String field, String name) {
    FormWords all = name(name);
    return new FormField(field, all, 0, all.size(), Wording.NAMES);
  }
}
