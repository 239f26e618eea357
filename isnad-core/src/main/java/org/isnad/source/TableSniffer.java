package org.isnad.source;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Tells CSV and TSV by the head row: it names a column that is known to hold the text, or it and the next row look like those of a table.
final class TableSniffer {
  private static final List<Character> DELIMITERS = List.of('\t', ',', ';');
  private static final int LONGEST_NAME = 40;

  private TableSniffer() {}

  static Sniffer.@Nullable Guess guess(byte[] head, FieldMap fields) {
    int mark = head.length >= 3 && (head[0] & 0xff) == 0xef ? 3 : 0;
    String text = new String(head, mark, head.length - mark, StandardCharsets.UTF_8);
    int end = text.indexOf('\n');
    String first = (end < 0 ? text : text.substring(0, end)).strip();
    for (char delimiter : DELIMITERS) {
      List<String> names =
          first.length() > 1 << 12
              ? List.of()
              : DelimitedText.cells(first, delimiter).stream().map(String::strip).toList();
      if (names.size() > 1
          && areNames(names)
          && (DelimitedText.namesText(names, fields)
              || (end > 0 && names.size() == cellsOfNextRow(text, end + 1, delimiter)))) {
        return new Sniffer.Guess.Readable(new DelimitedText(delimiter));
      }
    }
    return null;
  }

  private static int cellsOfNextRow(String text, int from, char delimiter) {
    int end = text.indexOf('\n', from);
    return end <= from ? 0 : DelimitedText.cells(text.substring(from, end), delimiter).size();
  }

  /// Short words of the kind that programs give to columns, each once.
  private static boolean areNames(List<String> names) {
    return new HashSet<>(names).size() == names.size()
        && names.stream()
            .allMatch(name ->
                !name.isEmpty()
                    && name.length() <= LONGEST_NAME
                    && name.chars()
                        .allMatch(c ->
                            c < 0x80
                                && (Character.isLetterOrDigit(c)
                                    || c == '_'
                                    || c == '-'
                                    || c == '.'
                                    || c == ' '
                                    || c == ':')));
  }
}
