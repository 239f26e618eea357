package org.isnad.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.isnad.archive.question.Comparison;
import org.isnad.relate.divergence.Divergence;
import org.isnad.relate.report.At;
import org.isnad.relate.utterance.Utterance;
import org.isnad.text.Span;

/// A comparison as one HTML page that needs nothing else: a column for each report, a row for each utterance, the words that differ marked. All that
/// comes from reports is written as text. Not thread-safe.
final class HtmlComparison {
  private final Look look;
  private final ReportLines reports;
  private final StringBuilder out = new StringBuilder();

  HtmlComparison(Look look, ReportLines reports) {
    this.look = look;
    this.reports = reports;
  }

  /// A marked passage of a text.
  private record Marked(Span span, Divergence.What what) {}

  String page(Comparison comparison) throws IOException {
    boolean arabic = look.labels().language() == Language.AR;
    out.append("<!DOCTYPE html>\n<html lang=\"")
        .append(arabic ? "ar" : "en")
        .append("\" dir=\"")
        .append(arabic ? "rtl" : "ltr")
        .append("\">\n<head>\n<meta charset=\"utf-8\">\n")
        .append(
            "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>");
    escape(title(comparison));
    out.append("</title>\n<style>\n").append(style()).append("</style>\n</head>\n<body>\n<h1>");
    escape(title(comparison));
    out.append("</h1>\n");
    aligned(comparison);
    alone(comparison);
    return out.append("</body>\n</html>\n").toString();
  }

  private static String style() throws IOException {
    try (InputStream in = HtmlComparison.class.getResourceAsStream("comparison.css")) {
      if (in == null) {
        throw new IllegalStateException("resource missing: comparison.css");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private String title(Comparison comparison) {
    return comparison.stories().size() == 1
        ? comparison.stories().getFirst().name()
        : look.labels().of("heading.compare");
  }

  private void aligned(Comparison comparison) throws IOException {
    out.append("<table>\n<caption>");
    escape(look.labels().of("heading.aligned"));
    out.append("</caption>\n<thead><tr><th scope=\"col\"></th>");
    for (String report : comparison.reports()) {
      out.append("<th scope=\"col\"><bdi>");
      escape(reports.outlet(report));
      out.append("</bdi> <time>");
      escape(reports.day(report));
      out.append("</time><p lang=\"ar\" dir=\"rtl\">");
      escape(reports.title(report));
      out.append("</p></th>");
    }
    out.append("</tr></thead>\n<tbody>\n");
    for (Comparison.Row row : comparison.rows()) {
      row(comparison.reports(), row);
    }
    out.append("</tbody>\n</table>\n");
    if (comparison.rows().isEmpty()) {
      out.append("<p>");
      escape(look.labels().of("compare.none"));
      out.append("</p>\n");
    }
  }

  private void row(List<String> ids, Comparison.Row row) throws IOException {
    out.append("<tr><th scope=\"row\" lang=\"ar\" dir=\"rtl\">");
    escape(row.utterance().speaker());
    out.append("</th>");
    for (String report : ids) {
      List<Utterance.Telling> tellings = row.of(report);
      out.append("<td>");
      if (tellings.isEmpty()) {
        out.append("<span class=\"absent\">");
        escape(look.labels().of("compare.absent"));
        out.append("</span>");
      }
      for (Utterance.Telling telling : tellings) {
        out.append("<small>");
        escape(look.labels().of("telling", telling.how()));
        out.append("</small><blockquote lang=\"ar\" dir=\"rtl\">");
        words(telling.at(), row.divergences());
        out.append("</blockquote>");
      }
      out.append("</td>");
    }
    out.append("</tr>\n");
  }

  /// The words of a telling, with those marked that a divergence rests on; of marks that overlap the first is set.
  private void words(At at, List<Divergence> divergences) throws IOException {
    String text = reports.analysis(at.report()).article().text();
    List<Marked> marks = new ArrayList<>();
    for (Divergence divergence : divergences) {
      for (At place : divergence.spans()) {
        if (place.report().equals(at.report()) && at.span().contains(place.span())) {
          marks.add(new Marked(place.span(), divergence.what()));
        }
      }
    }
    marks.sort(Comparator.comparing(Marked::span).thenComparing(Marked::what));
    int from = at.span().start();
    for (Marked mark : marks) {
      if (mark.span().start() >= from) {
        escape(text.substring(from, mark.span().start()));
        String what = look.labels().of("divergence", mark.what());
        out.append("<mark title=\"");
        escape(what);
        out.append("\">");
        escape(mark.span().of(text));
        out.append("<sup>");
        escape(what);
        out.append("</sup></mark>");
        from = mark.span().end();
      }
    }
    escape(text.substring(from, at.span().end()));
  }

  private void alone(Comparison comparison) throws IOException {
    if (comparison.alone().isEmpty()) {
      return;
    }
    out.append("<h2>");
    escape(look.labels().of("heading.alone"));
    out.append("</h2>\n");
    String before = "";
    for (Comparison.Alone one : comparison.alone()) {
      String report = one.at().report();
      if (!report.equals(before)) {
        out.append(before.isEmpty() ? "" : "</ul>\n").append("<h3>");
        escape(reports.outlet(report));
        out.append("</h3>\n<ul lang=\"ar\" dir=\"rtl\">\n");
        before = report;
      }
      out.append("<li><b>");
      escape(one.speakers());
      out.append("</b> ");
      escape(reports.words(one.at()));
      out.append("</li>\n");
    }
    out.append("</ul>\n");
  }

  private void escape(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '&' -> out.append("&amp;");
        case '"' -> out.append("&quot;");
        default -> out.append(c);
      }
    }
  }
}
