package org.isnad.bench;

import java.util.List;
import java.util.Locale;

/// Ratios as bars on a scale of powers of ten that begin at 1, to either side, as an SVG that needs nothing else and is read on light and on dark ground.
/// Immutable.
///
/// @param title what is drawn
record BarChart(String title, List<Bar> bars) {
  private static final int WIDTH = 920;
  private static final int LEFT = 500;
  private static final int RIGHT = 70;
  private static final int TOP = 44;
  private static final int ROW = 24;
  private static final int BAR = 14;
  private static final int BOTTOM = 32;

  private static final String HEAD =
      """
      <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %d %d" width="%d" height="%d" role="img" aria-label="%s">
      <style>
        text { font: 13px sans-serif; fill: #333; }
        .title { font-weight: bold; }
        .axis { text-anchor: middle; }
        .name { text-anchor: end; }
        .before { text-anchor: end; }
        .grid { stroke: #ddd; }
        .one { stroke: #777; }
        .faster { fill: #1f5fa8; }
        .slower { fill: #b3541e; }
        @media (prefers-color-scheme: dark) {
          text { fill: #ddd; }
          .grid { stroke: #444; }
          .one { stroke: #999; }
          .faster { fill: #7db4f0; }
          .slower { fill: #f0a36b; }
        }
      </style>
      """;

  BarChart {
    bars = List.copyOf(bars);
    if (bars.isEmpty()) {
      throw new IllegalArgumentException("no bars");
    }
  }

  /// @param ratio above 0
  record Bar(String name, double ratio) {
    Bar {
      if (!(ratio > 0 && ratio < Double.POSITIVE_INFINITY)) {
        throw new IllegalArgumentException("not above 0: " + ratio);
      }
    }
  }

  String svg() {
    int least = (int) Math.floor(bars.stream().mapToDouble(BarChart::power).min().orElse(0));
    int most = (int) Math.ceil(bars.stream().mapToDouble(BarChart::power).max().orElse(0));
    Scale scale = new Scale(Math.min(least, -1), Math.max(most, 1));
    int height = TOP + bars.size() * ROW + BOTTOM;
    String label = Svg.escaped(title);
    StringBuilder out =
        new StringBuilder(String.format(Locale.ROOT, HEAD, WIDTH, height, WIDTH, height, label));
    Svg.element(out, "<text class=\"title\" x=\"16\" y=\"20\">%s</text>", label);
    for (int power = scale.least(); power <= scale.most(); power++) {
      Svg.element(
          out,
          "<line class=\"%s\" x1=\"%.1f\" y1=\"%d\" x2=\"%.1f\" y2=\"%d\"/>",
          power == 0 ? "one" : "grid",
          scale.x(power),
          TOP - 8,
          scale.x(power),
          height - BOTTOM);
      Svg.element(
          out,
          "<text class=\"axis\" x=\"%.1f\" y=\"%d\">%s</text>",
          scale.x(power),
          height - BOTTOM + 20,
          Figures.plain(Math.pow(10, power), Math.max(0, -power)));
    }
    for (int i = 0; i < bars.size(); i++) {
      draw(out, bars.get(i), scale, TOP + i * ROW);
    }
    return out.append("</svg>\n").toString();
  }

  private static void draw(StringBuilder out, Bar bar, Scale scale, int y) {
    double at = scale.x(power(bar));
    double one = scale.x(0);
    boolean faster = bar.ratio() >= 1;
    Svg.element(
        out,
        "<text class=\"name\" x=\"%d\" y=\"%d\">%s</text>",
        LEFT - 44,
        y + BAR - 2,
        Svg.escaped(bar.name()));
    Svg.element(
        out,
        "<rect class=\"%s\" x=\"%.1f\" y=\"%d\" width=\"%.1f\" height=\"%d\"/>",
        faster ? "faster" : "slower",
        Math.min(at, one),
        y,
        Math.max(1, Math.abs(at - one)),
        BAR);
    Svg.element(
        out,
        "<text class=\"%s\" x=\"%.1f\" y=\"%d\">%s</text>",
        faster ? "after" : "before",
        faster ? at + 6 : at - 6,
        y + BAR - 2,
        Figures.ratio(bar.ratio()));
  }

  /// Powers of ten over the width of the picture.
  private record Scale(int least, int most) {
    double x(double power) {
      return LEFT + (power - least) / (most - least) * (WIDTH - LEFT - RIGHT);
    }
  }

  private static double power(Bar bar) {
    return Math.log10(bar.ratio());
  }
}
