package org.isnad.bench;

import java.util.List;
import java.util.Locale;

/// A plain chart of lines over one axis of numbers from 0, as an SVG that needs nothing else and is read on light and on dark ground. Immutable.
///
/// @param title what is drawn, units included
/// @param lines at most as many as there are colors, two
record LineChart(String title, List<Line> lines) {
  private static final int WIDTH = 720;
  private static final int HEIGHT = 360;
  private static final int LEFT = 56;
  private static final int RIGHT = 88;
  private static final int TOP = 44;
  private static final int BOTTOM = 40;
  private static final int TICKS = 5;

  private static final String HEAD =
      """
      <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %d %d" width="%d" height="%d" role="img" aria-label="%s">
      <style>
        text { font: 13px sans-serif; fill: #333; }
        .title { font-weight: bold; }
        .axis { text-anchor: middle; }
        .scale { text-anchor: end; }
        .grid { stroke: #ddd; }
        .line { fill: none; stroke-width: 2; }
        .a { stroke: #1f5fa8; }
        .b { stroke: #b3541e; }
        .mark.a, .name.a { fill: #1f5fa8; }
        .mark.b, .name.b { fill: #b3541e; }
        .name { stroke: none; }
        @media (prefers-color-scheme: dark) {
          text { fill: #ddd; }
          .grid { stroke: #444; }
          .a { stroke: #7db4f0; }
          .b { stroke: #f0a36b; }
          .mark.a, .name.a { fill: #7db4f0; }
          .mark.b, .name.b { fill: #f0a36b; }
        }
      </style>
      """;

  LineChart {
    lines = List.copyOf(lines);
    if (lines.size() > 2 || lines.stream().anyMatch(line -> line.points().isEmpty())) {
      throw new IllegalArgumentException("one or two lines, each of some points");
    }
  }

  /// @param points by ascending `x`
  record Line(String name, List<Point> points) {
    Line {
      points = List.copyOf(points);
    }
  }

  /// Neither is below 0.
  record Point(double x, double y) {}

  String svg() {
    double right = top(max(true));
    double top = top(max(false));
    StringBuilder out = new StringBuilder();
    String label = Svg.escaped(title);
    out.append(String.format(Locale.ROOT, HEAD, WIDTH, HEIGHT, WIDTH, HEIGHT, label));
    Svg.element(out, "<text class=\"title\" x=\"%d\" y=\"20\">%s</text>", LEFT, label);
    for (int tick = 0; tick <= TICKS; tick++) {
      grid(out, right, top, (double) tick / TICKS);
    }
    for (int i = 0; i < lines.size(); i++) {
      draw(out, lines.get(i), i == 0 ? "a" : "b", right, top);
    }
    return out.append("</svg>\n").toString();
  }

  private static void grid(StringBuilder out, double right, double top, double part) {
    double x = x(part * right, right);
    double y = y(part * top, top);
    Svg.element(
        out,
        "<line class=\"grid\" x1=\"%d\" y1=\"%.1f\" x2=\"%d\" y2=\"%.1f\"/>",
        LEFT,
        y,
        WIDTH - RIGHT,
        y);
    Svg.element(
        out, "<text class=\"scale\" x=\"%d\" y=\"%.1f\">%,.0f</text>", LEFT - 8, y + 4, part * top);
    Svg.element(
        out,
        "<text class=\"axis\" x=\"%.1f\" y=\"%d\">%,.0f</text>",
        x,
        HEIGHT - BOTTOM + 22,
        part * right);
  }

  private static void draw(StringBuilder out, Line line, String color, double right, double top) {
    StringBuilder path = new StringBuilder();
    for (Point point : line.points()) {
      path.append(
          String.format(
              Locale.ROOT,
              "%s%.1f %.1f",
              path.isEmpty() ? "M" : " L",
              x(point.x(), right),
              y(point.y(), top)));
    }
    Svg.element(out, "<path class=\"line %s\" d=\"%s\"/>", color, path);
    for (Point point : line.points()) {
      Svg.element(
          out,
          "<circle class=\"mark %s\" cx=\"%.1f\" cy=\"%.1f\" r=\"3\"><title>%,.0f:"
              + " %.0f</title></circle>",
          color,
          x(point.x(), right),
          y(point.y(), top),
          point.x(),
          point.y());
    }
    Point last = line.points().getLast();
    Svg.element(
        out,
        "<text class=\"name %s\" x=\"%.1f\" y=\"%.1f\">%s</text>",
        color,
        x(last.x(), right) + 8,
        y(last.y(), top) + 4,
        Svg.escaped(line.name()));
  }

  private static double x(double value, double right) {
    return LEFT + value / right * (WIDTH - LEFT - RIGHT);
  }

  private static double y(double value, double top) {
    return HEIGHT - BOTTOM - value / top * (HEIGHT - TOP - BOTTOM);
  }

  private double max(boolean ofX) {
    return lines.stream()
        .flatMap(line -> line.points().stream())
        .mapToDouble(point -> ofX ? point.x() : point.y())
        .max()
        .orElse(1);
  }

  /// The end of an axis: the least of 1, 1.5, 2, 2.5, 3, 4, 5, 6, 7.5, 8 and 10 times a power of ten that is not below the value.
  private static double top(double value) {
    double unit = Math.pow(10, Math.floor(Math.log10(Math.max(value, 1))));
    for (double step : new double[] {1, 1.5, 2, 2.5, 3, 4, 5, 6, 7.5, 8}) {
      if (step * unit >= value) {
        return step * unit;
      }
    }
    return 10 * unit;
  }
}
