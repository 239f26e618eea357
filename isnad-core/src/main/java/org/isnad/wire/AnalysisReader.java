package org.isnad.wire;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import org.isnad.analyze.Analysis;
import org.isnad.clean.Article;
import org.isnad.clean.ArticleDate;
import org.isnad.clean.Layout;
import org.isnad.clean.SourceLine;
import org.isnad.source.Origin;
import org.isnad.text.Problem;
import org.isnad.text.Span;
import org.jspecify.annotations.Nullable;

/// Reads analyses of `isnad/1` back. Members may stand in any order and unknown ones are passed over, so that a later version's additions
/// do no harm; what is missing or of another shape is a [WireException] that names the place. Immutable and thread-safe.
public final class AnalysisReader {
  private final JsonParser json;

  private AnalysisReader(JsonParser json) {
    this.json = json;
  }

  public static AnalysisReader create() {
    return new AnalysisReader(JsonParser.create());
  }

  /// Reads one document.
  ///
  /// @throws WireException where it is no analysis of `isnad/1`
  public Analysis read(byte[] document) throws WireException {
    JsonIn in = json.parse(document);
    if (!in.string("schema").equals(Wire.SCHEMA)) {
      throw in.off("is \"" + in.string("schema") + "\", not \"" + Wire.SCHEMA + "\"");
    }
    try {
      return analysis(in);
    } catch (IllegalArgumentException e) {
      throw new WireException("document " + in.string("id") + ": " + e.getMessage(), e);
    }
  }

  private static Analysis analysis(JsonIn in) throws WireException {
    Layout layout =
        new Layout(
            in.spanOrNull("title"),
            in.spanOrNull("byline"),
            in.spanOrNull("dateline"),
            in.array("content", JsonIn::bounds),
            in.array("sources", AnalysisReader::sourceLine));
    Article article =
        new Article(
            in.string("id"),
            origin(in.object("source")),
            in.string("language"),
            date(in.objectOrNull("date")),
            in.string("text"),
            layout,
            in.array("problems", AnalysisReader::problem));
    List<Span> sentences = in.array("sentences", JsonIn::bounds);
    return new Analysis(
        article,
        sentences,
        in.array("entities", FindingsReader::entity),
        in.array("times", FindingsReader::time),
        in.array("figures", FindingsReader::figure),
        in.array("statements", FindingsReader::statement),
        in.array("encounters", FindingsReader::encounter));
  }

  private static Origin origin(JsonIn in) throws WireException {
    return new Origin(
        in.stringOrNull("outlet"),
        in.stringOrNull("url"),
        in.stringOrNull("published"),
        in.stringOrNull("retrieved"),
        in.stringOrNull("file"),
        in.integerOrNull("record"),
        in.integerOrNull("offset"),
        in.string("sha256"));
  }

  private static @Nullable ArticleDate date(@Nullable JsonIn in) throws WireException {
    if (in == null) {
      return null;
    }
    String value = in.string("value");
    try {
      LocalDate day =
          LocalDate.parse(value.substring(0, Math.min(value.length(), "2022-06-25".length())));
      return new ArticleDate(
          value,
          day,
          in.word("basis", ArticleDate.Basis.class),
          in.decimal("confidence").doubleValue(),
          in.boundsOrNull());
    } catch (DateTimeException e) {
      throw new WireException(in.pointer() + "/value: is no date: \"" + value + "\"", e);
    }
  }

  private static SourceLine sourceLine(JsonIn in) throws WireException {
    return new SourceLine(in.string("name"), in.word("kind", SourceLine.Kind.class), in.bounds());
  }

  private static Problem problem(JsonIn in) throws WireException {
    return new Problem(in.string("code"), in.string("message"), in.boundsOrNull());
  }
}
