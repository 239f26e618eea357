package org.isnad.source;

import java.io.IOException;

/// One JSON object a line: `id`, `outlet`, `url`, `published`, `retrieved`, `title`, `text` or `html`, or what the [FieldMap] calls them; other
/// members are passed over. Blank lines are passed over, but counted: a record's number is its line's.
record JsonLines() implements SourceFormat {
  @Override
  public void read(Input input) throws IOException {
    Lines lines = new Lines(input.bytes(), input.limits().recordBytes());
    long records = 0;
    while (lines.next()) {
      if (lines.tooLong()) {
        input.refuse(
            lines.number(),
            lines.offset(),
            "too-large",
            "The line is longer than the limit of "
                + input.limits().recordBytes()
                + " bytes for one record.");
        records++;
      } else if (!isBlank(lines.bytes(), lines.length())) {
        records++;
        if (input.reading().share().has(lines.number())) {
          JsonRecord.give(input, lines.bytes(), lines.length(), lines.number(), lines.offset());
        }
      }
    }
    if (records == 0) {
      input.refuse(null, null, "empty", "The file holds no record.");
    }
  }

  private static boolean isBlank(byte[] bytes, int length) {
    for (int i = 0; i < length; i++) {
      if (bytes[i] != ' ' && bytes[i] != '\t' && bytes[i] != '\r') {
        return false;
      }
    }
    return true;
  }
}
