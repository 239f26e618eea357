package org.isnad.source;

import java.io.IOException;

/// A file that is one page of text.
record PlainText() implements SourceFormat {
  @Override
  public void read(Input input) throws IOException {
    byte[] bytes = input.all();
    if (bytes == null) {
      return;
    }
    switch (Decoding.of(bytes, bytes.length, DeclaredCharset.of(input.declaredCharset()), false)) {
      case Decoding.Unreadable(String code, String message) ->
          input.refuse(null, null, code, message);
      case Decoding.Text decoded -> {
        if (decoded.text().isBlank()) {
          input.refuse(
              null,
              null,
              "empty",
              bytes.length == 0 ? "The file is empty." : "The file holds nothing but white space.");
        } else {
          input.give(
              input.whole(bytes),
              Values.none(),
              new Content.Text(decoded.text(), null),
              decoded.problems(decoded.text()));
        }
      }
    }
  }
}
