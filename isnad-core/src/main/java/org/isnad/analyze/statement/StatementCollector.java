package org.isnad.analyze.statement;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.isnad.clean.Article;
import org.isnad.text.Letters;
import org.isnad.text.Span;
import org.jspecify.annotations.Nullable;

/// Collects the statements of one report: no two of the same words, none without words, numbered in the order of the text. Mutable; lives for
/// one report.
final class StatementCollector {
  private final String text;
  private final List<Statement> found = new ArrayList<>();
  private final Set<Span> spans = new HashSet<>();

  StatementCollector(Article article) {
    this.text = article.text();
  }

  /// Adds an assertion whose source and circumstances nothing more is told of.
  void assertion(
      Span span,
      Statement.Mode mode,
      @Nullable Cue cue,
      List<Speaker> speakers,
      double confidence,
      String rule) {
    add(
        span,
        mode,
        Act.ASSERT,
        Statement.Status.SAID,
        cue,
        new Attribution(speakers, List.of(), null, null, confidence),
        rule);
  }

  void add(
      Span span,
      Statement.Mode mode,
      Act act,
      Statement.Status status,
      @Nullable Cue cue,
      Attribution attribution,
      String rule) {
    Span trimmed = trimmed(span);
    if (trimmed != null && spans.add(trimmed)) {
      String id = id(found.size());
      found.add(new Statement(id, trimmed, mode, act, status, cue, attribution, rule));
    }
  }

  /// The cue whose words these are.
  Cue cue(Span span) {
    return new Cue(span.of(text), span);
  }

  /// The statements in the order of the text.
  List<Statement> statements() {
    Collections.sort(found);
    List<Statement> numbered = new ArrayList<>(found.size());
    for (Statement statement : found) {
      numbered.add(statement.withId(id(numbered.size())));
    }
    return numbered;
  }

  private static String id(int before) {
    return "s" + (before + 1);
  }

  private @Nullable Span trimmed(Span span) {
    int start = span.start();
    int end = span.end();
    while (start < end && isBlank(text.charAt(start))) {
      start++;
    }
    while (end > start && isBlank(text.charAt(end - 1))) {
      end--;
    }
    return start == end ? null : new Span(start, end);
  }

  private static boolean isBlank(char c) {
    return Letters.isSpace(c) || Letters.isInvisible(c);
  }
}
