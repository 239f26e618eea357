package org.isnad.gazetteer;

import java.util.ArrayList;
import java.util.List;
import org.isnad.gazetteer.Gazetteer.Type;
import org.jspecify.annotations.Nullable;

/// GeoNames' tables, tab-separated without a head (https://download.geonames.org/export/dump/readme.txt): the main table of 19 columns, whose fourth
/// lists alternate names between commas, and alternateNames(V2), whose third says the language and whose fourth is the name.
///
/// @param alternates whether it is the table of alternate names
record GeoNamesTable(boolean alternates) implements NameFormat {
  private static final int MAIN_COLUMNS = 19;
  private static final int ALTERNATE_COLUMNS = 4;
  private static final String ARABIC = "ar";

  static @Nullable GeoNamesTable of(String line) {
    List<String> cells = cells(line);
    if (cells.size() >= MAIN_COLUMNS - 1 && isNumber(cells.get(0))) {
      return new GeoNamesTable(false);
    }
    return cells.size() >= ALTERNATE_COLUMNS && isNumber(cells.get(0)) && isNumber(cells.get(1))
        ? new GeoNamesTable(true)
        : null;
  }

  @Override
  public String code() {
    return "bad-row";
  }

  @Override
  public @Nullable String read(String line, GazetteerBuilder to) {
    List<String> cells = cells(line);
    int least = alternates ? ALTERNATE_COLUMNS : MAIN_COLUMNS - 1;
    if (cells.size() < least) {
      return "The row has " + cells.size() + " columns, not " + least + " or more.";
    }
    String id = cells.get(alternates ? 1 : 0);
    if (!isNumber(id)) {
      return "The row's geonameid is no number: " + shortened(id) + ".";
    }
    List<String> names = new ArrayList<>();
    if (alternates) {
      if (cells.get(2).equals(ARABIC)) {
        names.add(cells.get(3));
      }
    } else {
      addArabic(cells.get(1), names);
      for (String name : Cells.split(cells.get(3), ',')) {
        addArabic(name, names);
      }
    }
    to.add(Type.PLACE, "geonames:" + id, names);
    return null;
  }

  private static void addArabic(String name, List<String> names) {
    if (Cells.isArabic(name)) {
      names.add(name);
    }
  }

  private static List<String> cells(String line) {
    return Cells.split(line, '\t');
  }

  private static boolean isNumber(String cell) {
    for (int i = 0; i < cell.length(); i++) {
      if (cell.charAt(i) < '0' || cell.charAt(i) > '9') {
        return false;
      }
    }
    return !cell.isEmpty();
  }

  private static String shortened(String cell) {
    return "\"" + (cell.length() > 20 ? cell.substring(0, 20) + "…" : cell) + "\"";
  }
}
