package org.isnad.spark;

import java.util.List;

/// The straight line through the logarithms of sizes and costs, by least squares: `cost = factor · size ^ exponent`. A small collection counts as much as a large one.
///
/// @param points how many
/// @param spread standard deviation of the logarithms of the costs around the line
/// @param middle mean logarithm of the sizes
/// @param width sum of the squared distances of the logarithms of the sizes from `middle`
record PowerLaw(
    double exponent, double factor, int points, double spread, double middle, double width) {
  /// Student's t for 95 %, by degrees of freedom from 1.
  private static final double[] STUDENT = {
    12.706, 4.303, 3.182, 2.776, 2.571, 2.447, 2.365, 2.306, 2.262, 2.228
  };

  private static final double STUDENT_MANY = 1.96;

  /// A measured point; both numbers are above 0.
  record Point(double size, double cost) {
    Point {
      if (!(size > 0 && cost > 0)) {
        throw new IllegalArgumentException("no logarithm: " + size + ", " + cost);
      }
    }
  }

  /// A cost with what it lies between, 95 times of a hundred, if the line goes on as it does through the points.
  record Interval(double low, double most, double high) {}

  /// @param points three at least, of two sizes at least
  static PowerLaw through(List<Point> points) {
    if (points.size() < 3) {
      throw new IllegalArgumentException("a line of fewer than three points has no error");
    }
    double x = points.stream().mapToDouble(point -> Math.log(point.size())).sum() / points.size();
    double y = points.stream().mapToDouble(point -> Math.log(point.cost())).sum() / points.size();
    double xx = 0;
    double xy = 0;
    for (Point point : points) {
      double off = Math.log(point.size()) - x;
      xx += off * off;
      xy += off * (Math.log(point.cost()) - y);
    }
    double exponent = xy / xx;
    double left = 0;
    for (Point point : points) {
      double off = Math.log(point.cost()) - y - exponent * (Math.log(point.size()) - x);
      left += off * off;
    }
    return new PowerLaw(
        exponent,
        Math.exp(y - exponent * x),
        points.size(),
        Math.sqrt(left / (points.size() - 2)),
        x,
        xx);
  }

  private double student() {
    int freedom = points - 2;
    return freedom <= STUDENT.length ? STUDENT[freedom - 1] : STUDENT_MANY;
  }

  /// Half the width of the exponent's 95 % confidence interval.
  double exponentError() {
    return student() * spread / Math.sqrt(width);
  }

  /// The 95 % prediction interval of one more measurement.
  Interval at(double size) {
    double off = Math.log(size) - middle;
    double error = student() * spread * Math.sqrt(1 + 1.0 / points + off * off / width);
    double most = factor * Math.pow(size, exponent);
    return new Interval(most * Math.exp(-error), most, most * Math.exp(error));
  }
}
