package org.isnad.bench;

import java.util.ArrayList;
import java.util.List;
import org.isnad.clean.Article;
import org.isnad.clean.Cleaner;
import org.isnad.source.Page;
import org.isnad.text.Span;

/// An article, and its content by itself, without furniture: what is analyzed, for the tokenizer to take the same.
record CleanText(Article article, String content) {
  /// The articles of the pages that hold one.
  static Reports<CleanText> of(Reports<Page> reports, Cleaner cleaner) {
    List<CleanText> out = new ArrayList<>();
    for (Page page : reports.items()) {
      if (cleaner.clean(page) instanceof Article article) {
        out.add(new CleanText(article, content(article)));
      }
    }
    return Reports.of(out, report -> Reports.utf8(report.content()));
  }

  private static String content(Article article) {
    StringBuilder out = new StringBuilder();
    for (Span block : article.layout().content()) {
      if (!out.isEmpty()) {
        out.append('\n');
      }
      out.append(article.text(), block.start(), block.end());
    }
    return out.toString();
  }
}
