package org.isnad.source;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A file in a format that another module brings along.
record ForeignFile(FileFormat format) implements SourceFormat {
  @Override
  public void read(Input input) throws IOException {
    try (Spool spool = Spool.of(input)) {
      format.read(spool.file(), input.reading().fields().names(), input.limits(), records(input));
    }
  }

  private static FileFormat.Records records(Input input) {
    return new FileFormat.Records() {
      @Override
      public void record(long number, Map<String, @Nullable String> row) {
        Values values = new Values(input.reading().fields());
        row.forEach(values::put);
        byte[] text = text(values).getBytes(StandardCharsets.UTF_8);
        Spot at = new Spot(number, null, Digests.sha256(text, 0, text.length));
        RecordPage.give(input, at, values, null);
      }

      @Override
      public void refuse(@Nullable Long number, String code, String message) {
        input.refuse(number, null, code, message);
      }
    };
  }

  /// What stands for the bytes of a row, which has none of its own: its text in UTF-8.
  private static String text(Values values) {
    for (Field field : List.of(Field.TEXT, Field.HTML, Field.BODY)) {
      String value = values.get(field);
      if (value != null) {
        return value;
      }
    }
    return "";
  }
}
