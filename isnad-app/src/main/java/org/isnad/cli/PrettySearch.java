package org.isnad.cli;

import org.isnad.archive.question.SearchFound;
import org.isnad.archive.question.SearchHit;
import org.isnad.archive.question.StatementRow;
import org.isnad.archive.search.Facet;
import org.isnad.archive.search.FacetCount;
import org.isnad.archive.search.Suggestion;
import org.isnad.text.Span;

/// What a search found, for a person: how the words were read, then every hit with its sentences, the words marked. Immutable and thread-safe.
record PrettySearch(Look look) {
  private static final int WORDS = PrettyReport.INDENT * 3;

  /// Where only programs read.
  static AnswerWriter.Pretty<SearchHit> none(Look look) {
    return (row, to) -> {};
  }

  void head(SearchFound found, StringBuilder out) {
    Labels labels = look.labels();
    new Flow()
        .addWhole(Style.VALUE, labels.count("hit", (int) found.total()))
        .print(look, 0, PrettyReport.INDENT, out);
    if (found.loosened()) {
      note("search.loosened", "", out);
    }
    for (Suggestion meant : found.meant()) {
      note("search.meant", meant.text(), out);
    }
    for (Facet facet : found.counts()) {
      if (facet.counts().isEmpty()) {
        continue;
      }
      new Flow()
          .add(Style.HEADING, labels.of("dimension", facet.dimension()))
          .print(look, PrettyReport.INDENT, PrettyReport.INDENT, out);
      Table table = new Table();
      for (FacetCount count : facet.counts()) {
        table.row().number(count.count()).add(Style.PLAIN, count.value());
      }
      table.print(look, PrettyReport.INDENT * 2, out);
      out.append('\n');
    }
  }

  private void note(String label, String words, StringBuilder out) {
    new Flow()
        .add(Style.FAINT, look.labels().of(label) + " ")
        .add(words)
        .print(look, 0, PrettyReport.INDENT, out);
  }

  void hit(SearchHit hit, StringBuilder out) {
    PrettyRows rows = new PrettyRows(look);
    StatementRow statement = hit.statement();
    if (statement == null) {
      rows.report(hit.report(), out);
    } else {
      rows.speaking(statement, out);
    }
    for (SearchHit.Passage passage : hit.passages()) {
      passage(passage).print(look, WORDS, WORDS, out);
    }
  }

  private static Flow passage(SearchHit.Passage passage) {
    String words = passage.words().words();
    int start = passage.words().span().start();
    Flow line = new Flow().add(passage.cutBefore() ? "…" : "");
    int at = 0;
    for (Span mark : passage.marks()) {
      int from = Math.max(at, mark.start() - start);
      int end = Math.min(words.length(), mark.end() - start);
      if (from < end) {
        line.add(words.substring(at, from)).add(Style.TITLE, words.substring(from, end));
        at = end;
      }
    }
    return line.add(words.substring(at)).add(passage.cutAfter() ? "…" : "");
  }
}
