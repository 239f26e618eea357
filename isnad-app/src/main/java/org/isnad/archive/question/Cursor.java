package org.isnad.archive.question;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/// Where a part of an answer ended, as one word: the sort key of its last row, and of which question it is. It holds no position by number, so what comes
/// into the record meanwhile moves nothing.
final class Cursor {
  private static final char SEPARATOR = '\u001f';

  private Cursor() {}

  /// @param question all of the question but the cursor; a cursor of another is refused
  static String write(Object question, List<String> key) {
    String words = mark(question) + SEPARATOR + String.join(String.valueOf(SEPARATOR), key);
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(words.getBytes(StandardCharsets.UTF_8));
  }

  /// The sort key; null where there is no cursor.
  ///
  /// @param parts how many parts the key has
  static @Nullable List<String> read(Object question, @Nullable String cursor, int parts) {
    if (cursor == null) {
      return null;
    }
    List<String> key = new ArrayList<>(parse(cursor));
    if (key.size() != parts + 1 || !key.removeFirst().equals(mark(question))) {
      throw new QuestionException("That cursor is of another question: " + cursor);
    }
    return key;
  }

  private static List<String> parse(String cursor) {
    try {
      String words = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
      List<String> parts = new ArrayList<>();
      int from = 0;
      for (int at = words.indexOf(SEPARATOR); at >= 0; at = words.indexOf(SEPARATOR, from)) {
        parts.add(words.substring(from, at));
        from = at + 1;
      }
      parts.add(words.substring(from));
      return parts;
    } catch (IllegalArgumentException e) {
      return List.of();
    }
  }

  private static String mark(Object question) {
    CRC32 sum = new CRC32();
    sum.update(question.toString().getBytes(StandardCharsets.UTF_8));
    return Long.toHexString(sum.getValue());
  }
}
