package org.isnad.source;

import java.io.IOException;

/// A format that pages come in. A new one is permitted here, told apart in [Sniffer], and reads its pages in [#read(Input)]; one that needs a
/// heavy library is a [FileFormat] of another module.
sealed interface SourceFormat
    permits PlainText, Html, JsonLines, JsonDocuments, Feed, DelimitedText, Warc, ForeignFile {
  /// Gives every page of the input, or a refusal in its place.
  ///
  /// @throws BrokenData where a compression around it breaks off
  void read(Input input) throws IOException;
}
