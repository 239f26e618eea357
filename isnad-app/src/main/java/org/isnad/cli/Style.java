package org.isnad.cli;

/// How a piece of text looks on a terminal that has colors (ECMA-48 "select graphic rendition"); without colors all are the same.
enum Style {
  PLAIN(""),
  TITLE("1"),
  HEADING("1;4"),
  FAINT("2"),
  SPEAKER("1;36"),
  STATEMENT("4"),
  ACT("32"),
  ACT_AGAINST("31"),
  ACT_EXPECTED("33"),
  CHAIN("35"),
  VALUE("1;33"),
  CUE("33"),
  NAME("36"),
  TIME("35"),
  FIGURE("1;33"),
  MEETING("34"),
  PROBLEM("31");

  private static final String ESCAPE = "\u001b[";

  /// Back to plain.
  static final String RESET = ESCAPE + "0m";

  private final String parameters;

  Style(String parameters) {
    this.parameters = parameters;
  }

  /// The control sequence that turns it on; "" for plain text.
  String on() {
    return parameters.isEmpty() ? "" : ESCAPE + parameters + "m";
  }
}
