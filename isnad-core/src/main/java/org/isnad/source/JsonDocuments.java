package org.isnad.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// JSON that is not a record a line: one object, several one after the other, an array of them, or a JSON Feed, whose records are its
/// `items`. Objects are cut out by their braces and read one by one, so that a broken one loses only itself.
///
/// @param feed whether the records are the members of `items`
record JsonDocuments(boolean feed) implements SourceFormat {
  private static final byte[] ITEMS = "\"items\"".getBytes(StandardCharsets.US_ASCII);
  private static final int BLOCK = 1 << 16;

  @Override
  public void read(Input input) throws IOException {
    new Cutter(input, feed).run();
  }

  /// Goes through the bytes once, holding one record at a time.
  private static final class Cutter {
    private final Input input;
    private final boolean feed;
    private final int limit;
    private byte[] record = new byte[BLOCK];
    private int length;
    private boolean tooLong;
    private int depth;
    private int opened = -1;
    private boolean string;
    private boolean escaped;
    private int matched;
    private boolean items;
    private long offset;
    private long start;
    private long records;

    Cutter(Input input, boolean feed) {
      this.input = input;
      this.feed = feed;
      this.limit = input.limits().recordBytes();
    }

    void run() throws IOException {
      InputStream in = input.bytes();
      byte[] block = new byte[BLOCK];
      for (int read = in.read(block); read > 0; read = in.read(block)) {
        for (int i = 0; i < read; i++) {
          take(block[i]);
          offset++;
        }
      }
      if (opened >= 0) {
        records++;
        input.refuse(
            records, start, "bad-json", "The record is cut short: the file ends inside it.");
      } else if (records == 0) {
        input.refuse(null, null, "empty", "The file holds no record.");
      }
    }

    private void take(byte b) {
      if (opened < 0 && !string && b == '{' && isRecord()) {
        opened = depth;
        start = offset;
        length = 0;
        tooLong = false;
      }
      if (opened >= 0) {
        append(b);
      }
      count(b);
      if (opened >= 0 && depth == opened && !string && b == '}') {
        give();
      }
    }

    /// An object in the outermost array or in none; of a feed one in its `items`.
    private boolean isRecord() {
      return feed ? items && depth == 2 : depth <= 1;
    }

    private void count(byte b) {
      if (string) {
        if (escaped) {
          escaped = false;
        } else if (b == '\\') {
          escaped = true;
        } else if (b == '"') {
          string = false;
        }
        name(b);
      } else if (b == '"') {
        string = true;
        matched = 0;
        name(b);
      } else if (b == '{' || b == '[') {
        depth++;
      } else if (b == '}' || b == ']') {
        depth = Math.max(0, depth - 1);
      } else if (feed && depth == 1 && b == ',') {
        items = false;
      }
    }

    /// Notes the name `items` of the outermost object.
    private void name(byte b) {
      if (feed && depth == 1 && matched >= 0) {
        matched = matched < ITEMS.length && ITEMS[matched] == b ? matched + 1 : -1;
        items |= matched == ITEMS.length;
      }
    }

    private void append(byte b) {
      if (tooLong || length == limit) {
        tooLong = true;
        return;
      }
      if (length == record.length) {
        record = Arrays.copyOf(record, (int) Math.min(limit, 2L * record.length));
      }
      record[length++] = b;
    }

    private void give() {
      opened = -1;
      records++;
      if (tooLong) {
        input.refuse(
            records,
            start,
            "too-large",
            "The record is larger than the limit of " + limit + " bytes for one record.");
      } else {
        JsonRecord.give(input, record, length, records, start);
      }
    }
  }
}
