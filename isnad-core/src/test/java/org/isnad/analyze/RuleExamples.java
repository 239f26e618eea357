package org.isnad.analyze;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.isnad.clean.Article;
import org.isnad.clean.ArticleDate;
import org.isnad.clean.Layout;
import org.isnad.source.Origin;
import org.isnad.text.Reading;
import org.isnad.text.Span;
import org.jspecify.annotations.Nullable;

/// Examples of rules in tables beside the tests: the text, the report's day (- for none), then a cell for each finding that is expected.
public final class RuleExamples {
  private static final Origin NOWHERE =
      new Origin(null, null, null, null, null, null, null, "0".repeat(64));

  private RuleExamples() {}

  /// One example.
  ///
  /// @param place file and line, for messages
  public record Example(String place, String text, @Nullable LocalDate day, List<String> expected) {
    public Article article() {
      ArticleDate date =
          day == null
              ? null
              : new ArticleDate(day.toString(), day, ArticleDate.Basis.GIVEN, 1, null);
      Layout layout = new Layout(null, null, null, List.of(new Span(0, text.length())), List.of());
      return new Article(place, NOWHERE, "ar", date, text, layout, List.of());
    }

    public Reading reading() {
      return Reading.of(text);
    }

    @Override
    public String toString() {
      return place + " " + text;
    }
  }

  /// The examples of every table in the folder beside `owner`.
  public static List<Example> beside(Class<?> owner) {
    URL tables = owner.getResource("/" + owner.getPackageName().replace('.', '/') + "/examples");
    if (tables == null) {
      throw new IllegalStateException("no examples beside " + owner.getName());
    }
    try (Stream<Path> files = Files.list(Path.of(tables.toURI()))) {
      return files
          .filter(file -> file.toString().endsWith(".tsv"))
          .sorted()
          .flatMap(RuleExamples::read)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Stream<Example> read(Path file) {
    try {
      List<String> lines = Files.readAllLines(file);
      Stream.Builder<Example> out = Stream.builder();
      int examples = 0;
      for (int i = 0; i < lines.size(); i++) {
        String line = lines.get(i);
        if (!line.isBlank() && line.charAt(0) != '#') {
          examples++;
          out.add(example(file.getFileName() + ":" + (i + 1), line.split("\t", -1)));
        }
      }
      if (examples == 0) {
        throw new IllegalStateException(file + " holds no example");
      }
      return out.build();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Example example(String place, String[] cells) {
    if (cells.length < 2) {
      throw new IllegalStateException(place + ": a text and a day are wanted");
    }
    LocalDate day = cells[1].equals("-") ? null : LocalDate.parse(cells[1]);
    return new Example(place, cells[0], day, List.of(cells).subList(2, cells.length));
  }
}
