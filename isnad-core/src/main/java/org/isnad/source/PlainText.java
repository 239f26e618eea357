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
    switch (Decoding.of(bytes)) {
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
          Origin origin =
              new Origin(
                  null,
                  null,
                  null,
                  null,
                  input.file(),
                  null,
                  0L,
                  Digests.sha256(bytes, 0, bytes.length));
          input
              .to()
              .accept(
                  new Page(
                      input.id(), origin, decoded.text(), null, decoded.problems(decoded.text())));
        }
      }
    }
  }
}
