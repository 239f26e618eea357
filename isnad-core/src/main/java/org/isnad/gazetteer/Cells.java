package org.isnad.gazetteer;

import java.util.ArrayList;
import java.util.List;

/// Cells of a row and the script of names. Static and thread-safe.
final class Cells {
  private Cells() {}

  /// What stands between the separators, empty cells too.
  static List<String> split(String row, char separator) {
    List<String> cells = new ArrayList<>();
    int from = 0;
    for (int at = row.indexOf(separator); at >= 0; at = row.indexOf(separator, from)) {
      cells.add(row.substring(from, at));
      from = at + 1;
    }
    cells.add(row.substring(from));
    return cells;
  }

  /// Whether a letter of it is Arabic, and none of another language's additions that Arabic names are never written with.
  static boolean isArabic(String name) {
    boolean arabic = false;
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      arabic |= c >= '\u0621' && c <= '\u064A';
      if (c >= '\u0671' && c <= '\u06D3' && "\u0671\u067E\u0686\u0698\u06A4\u06AF".indexOf(c) < 0) {
        return false;
      }
    }
    return arabic;
  }
}
