package org.isnad.source;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.isnad.text.Problem;
import org.isnad.text.Span;
import org.jspecify.annotations.Nullable;

/// A file, or a record of a web archive, that is one HTML page.
record Html() implements SourceFormat {
  @Override
  public void read(Input input) throws IOException {
    byte[] bytes = input.all();
    if (bytes == null) {
      return;
    }
    String label = label(bytes, input.declaredCharset());
    switch (Decoding.of(bytes, bytes.length, DeclaredCharset.of(label), true)) {
      case Decoding.Unreadable(String code, String message) ->
          input.refuse(null, null, code, message);
      case Decoding.Text decoded -> {
        if (decoded.text().isBlank()) {
          input.refuse(null, null, "empty", "The page holds nothing but white space.");
        } else {
          input.give(
              input.whole(bytes),
              Values.none(),
              new Content.Markup(decoded.text(), decoded.charset(), null),
              problems(decoded, label));
        }
      }
    }
  }

  /// The server's word before the page's, as browsers do; one that names no charset is passed over.
  private static @Nullable String label(byte[] bytes, @Nullable String header) {
    return DeclaredCharset.of(header) != null
        ? header
        : DeclaredCharset.inMarkup(bytes, bytes.length);
  }

  private static List<Problem> problems(Decoding.Text decoded, @Nullable String label) {
    List<Problem> problems = new ArrayList<>(decoded.problems(decoded.text()));
    Charset named = DeclaredCharset.of(label);
    if (named != null && !named.equals(decoded.charset()) && !isAscii(decoded)) {
      problems.add(
          new Problem(
              "wrong-charset",
              "The page is said to be in "
                  + named.name()
                  + " but is in "
                  + decoded.charset().name()
                  + ".",
              null));
    }
    int nul = decoded.text().indexOf('\0');
    if (nul >= 0) {
      problems.add(
          new Problem("nul-characters", "The page holds NUL characters.", new Span(nul, nul + 1)));
    }
    return problems;
  }

  private static boolean isAscii(Decoding.Text decoded) {
    return decoded.charset().equals(StandardCharsets.UTF_8)
        && decoded.text().chars().allMatch(c -> c < 0x80);
  }
}
