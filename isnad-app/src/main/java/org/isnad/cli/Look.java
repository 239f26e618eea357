package org.isnad.cli;

/// How text is laid out.
///
/// @param columns after which a line is broken between words; [Integer#MAX_VALUE] for never
/// @param colors whether control sequences for colors are written
/// @param marks whether text against the line's direction is set in Unicode's isolates, which a terminal without bidirectional text does not show
record Look(int columns, boolean colors, boolean marks, Labels labels) {
  /// Beyond this the eye loses the line.
  static final int WIDEST = 110;

  private static final int NARROWEST = 40;

  Look {
    columns = Math.max(NARROWEST, columns);
  }
}
