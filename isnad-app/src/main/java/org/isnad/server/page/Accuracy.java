package org.isnad.server.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// How right the analysis is on reports annotated by hand, out of the report on accuracy that comes with this build. Immutable and thread-safe.
///
/// @param layers in the report's order; empty where the report is not there
public record Accuracy(List<Layer> layers) {
  private static final String REPORT = "accuracy.md";

  /// Real reports of all outlets, known to who made the analyzers by now.
  private static final String KNOWN = "## others:";

  /// What each part of them scored before anybody had read it.
  private static final String UNREAD = "| part, as first scored";

  public Accuracy {
    layers = List.copyOf(layers);
  }

  /// One layer, all shares of 1.
  ///
  /// @param key `statements`, `speaker`, …
  /// @param least F1 on unread reports, the least of several parts; null where it was not counted
  /// @param most the greatest
  public record Layer(
      String key,
      BigDecimal precision,
      BigDecimal recall,
      BigDecimal f1,
      @Nullable BigDecimal least,
      @Nullable BigDecimal most) {}

  static Accuracy load() {
    try (InputStream in = Accuracy.class.getResourceAsStream(REPORT)) {
      return in == null
          ? new Accuracy(List.of())
          : read(new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Reads the tables of the report.
  static Accuracy read(List<String> lines) {
    Map<String, List<BigDecimal>> unread = unread(lines);
    List<Layer> layers = new ArrayList<>();
    for (List<String> row : table(lines, KNOWN, "| layer")) {
      List<BigDecimal> first =
          unread.getOrDefault(row.getFirst().replace("statements_", ""), List.of());
      layers.add(
          new Layer(
              row.getFirst(),
              new BigDecimal(row.get(1)),
              new BigDecimal(row.get(2)),
              new BigDecimal(row.get(3)),
              first.stream().reduce(BigDecimal::min).orElse(null),
              first.stream().reduce(BigDecimal::max).orElse(null)));
    }
    return new Accuracy(layers);
  }

  private static Map<String, List<BigDecimal>> unread(List<String> lines) {
    Map<String, List<BigDecimal>> figures = new LinkedHashMap<>();
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).startsWith(UNREAD)) {
        List<String> heads = cells(lines.get(i));
        for (List<String> row : rows(lines, i)) {
          for (int column = 1; column < heads.size(); column++) {
            figures
                .computeIfAbsent(heads.get(column), _ -> new ArrayList<>())
                .add(new BigDecimal(row.get(column).split(" ", 2)[0]));
          }
        }
      }
    }
    return figures;
  }

  /// The rows of the first table of a section whose head begins so.
  private static List<List<String>> table(List<String> lines, String section, String head) {
    boolean inside = false;
    for (int i = 0; i < lines.size(); i++) {
      inside = lines.get(i).startsWith("## ") ? lines.get(i).startsWith(section) : inside;
      if (inside && lines.get(i).startsWith(head)) {
        return rows(lines, i);
      }
    }
    return List.of();
  }

  /// The rows under a head and its rule.
  private static List<List<String>> rows(List<String> lines, int head) {
    List<List<String>> rows = new ArrayList<>();
    for (int i = head + 2; i < lines.size() && lines.get(i).startsWith("|"); i++) {
      rows.add(cells(lines.get(i)));
    }
    return rows;
  }

  private static List<String> cells(String line) {
    List<String> cells = new ArrayList<>();
    for (String cell : line.substring(1, line.lastIndexOf('|')).split("\\|", -1)) {
      cells.add(cell.strip());
    }
    return cells;
  }
}
