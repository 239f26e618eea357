package org.isnad.wire;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.PrettyPrinter;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import org.isnad.analyze.Analysis;
import org.isnad.clean.Article;
import org.isnad.clean.ArticleDate;
import org.isnad.clean.Layout;
import org.isnad.clean.SourceLine;
import org.isnad.source.Origin;
import org.isnad.text.Problem;
import org.jspecify.annotations.Nullable;

/// Writes analyses as `isnad/1`, UTF-8: on one line each, or indented for a reader's eye. The same analysis is always the same bytes.
/// Immutable and thread-safe.
public final class AnalysisWriter {
  private final JsonFactory factory = new JsonFactory();
  private final boolean indented;

  private AnalysisWriter(boolean indented) {
    this.indented = indented;
  }

  /// Without any space or line break: one line of JSON Lines, the line feed not included.
  public static AnalysisWriter compact() {
    return new AnalysisWriter(false);
  }

  /// With line feeds and two spaces a level.
  public static AnalysisWriter indented() {
    return new AnalysisWriter(true);
  }

  /// The document's bytes.
  public byte[] bytes(Analysis analysis) {
    ByteArrayOutputStream out =
        new ByteArrayOutputStream(4096 + analysis.article().text().length() * 4);
    try {
      write(analysis, out);
    } catch (IOException e) {
      throw new UncheckedIOException("writing to memory", e);
    }
    return out.toByteArray();
  }

  /// Writes the document and leaves `out` open.
  public void write(Analysis analysis, OutputStream out) throws IOException {
    try (JsonGenerator json = factory.createGenerator(out)) {
      json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
      PrettyPrinter printer = printer();
      if (printer != null) {
        json.setPrettyPrinter(printer);
      }
      write(analysis, new JsonOut(json));
    }
  }

  private @Nullable PrettyPrinter printer() {
    if (!indented) {
      return null;
    }
    DefaultIndenter lines = new DefaultIndenter("  ", "\n");
    Separators separators =
        new Separators(
            "",
            ':',
            Separators.Spacing.AFTER,
            ',',
            Separators.Spacing.NONE,
            "",
            ',',
            Separators.Spacing.NONE,
            "");
    return new DefaultPrettyPrinter(separators).withObjectIndenter(lines).withArrayIndenter(lines);
  }

  private static void write(Analysis analysis, JsonOut out) throws IOException {
    Article article = analysis.article();
    Layout layout = article.layout();
    out.startObject();
    out.string("schema", Wire.SCHEMA);
    out.string("id", article.id());
    source(article.origin(), out);
    out.string("language", article.language());
    date(article.date(), out);
    out.string("text", article.text());
    out.span("title", layout.title());
    out.span("byline", layout.byline());
    out.span("dateline", layout.dateline());
    out.spans("content", layout.content());
    out.spans("sentences", analysis.sentences());
    FindingsWriter.write(analysis, out);
    out.array("sources", layout.sources(), line -> sourceLine(line, out));
    out.array("problems", article.problems(), problem -> problem(problem, out));
    out.endObject();
  }

  private static void source(Origin origin, JsonOut out) throws IOException {
    out.startObject("source");
    out.string("outlet", origin.outlet());
    out.string("url", origin.url());
    out.string("published", origin.published());
    out.string("retrieved", origin.retrieved());
    out.string("file", origin.file());
    out.integer("record", origin.record());
    out.integer("offset", origin.offset());
    out.string("sha256", origin.sha256());
    out.endObject();
  }

  private static void date(@Nullable ArticleDate date, JsonOut out) throws IOException {
    if (date == null) {
      out.nullMember("date");
      return;
    }
    out.startObject("date");
    out.string("value", date.value());
    out.word("basis", date.basis());
    out.decimal("confidence", date.confidence());
    out.bounds(date.span());
    out.endObject();
  }

  private static void sourceLine(SourceLine line, JsonOut out) throws IOException {
    out.startObject();
    out.string("name", line.name());
    out.word("kind", line.kind());
    out.bounds(line.span());
    out.endObject();
  }

  private static void problem(Problem problem, JsonOut out) throws IOException {
    out.startObject();
    out.string("code", problem.code());
    out.string("message", problem.message());
    out.bounds(problem.span());
    out.endObject();
  }
}
