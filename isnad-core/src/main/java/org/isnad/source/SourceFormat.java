package org.isnad.source;

import java.io.IOException;

/// A format that pages come in. A new one is permitted here, told apart in [Sniffer], and reads its pages in [#read(Input)].
sealed interface SourceFormat permits PlainText, JsonLines {
  /// Gives every page of the input, or a refusal in its place.
  void read(Input input) throws IOException;
}
