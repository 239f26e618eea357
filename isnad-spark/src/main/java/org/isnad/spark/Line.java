package org.isnad.spark;

import java.util.List;

/// The straight line through measured points, by least squares over relative errors, so that small collections count as much as large ones.
///
/// @param each what one more costs
/// @param fixed what all cost whatever their number
/// @param error standard error of `each`; not a number of two points or fewer
record Line(double each, double fixed, double error) {
  /// A measured point.
  record Point(double number, double cost) {}

  static Line through(List<Point> points) {
    double weights = 0;
    double x = 0;
    double y = 0;
    double xx = 0;
    double xy = 0;
    for (Point point : points) {
      double weight = 1 / (point.cost() * point.cost());
      weights += weight;
      x += weight * point.number();
      y += weight * point.cost();
      xx += weight * point.number() * point.number();
      xy += weight * point.number() * point.cost();
    }
    double width = weights * xx - x * x;
    double each = (weights * xy - x * y) / width;
    double fixed = (y - each * x) / weights;
    double left = 0;
    for (Point point : points) {
      double off = (point.cost() - fixed - each * point.number()) / point.cost();
      left += off * off;
    }
    double error = Math.sqrt(left / (points.size() - 2) * weights / width);
    return new Line(each, fixed, points.size() < 3 ? Double.NaN : error);
  }
}
