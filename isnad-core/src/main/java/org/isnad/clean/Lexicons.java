package org.isnad.clean;

/// Everything that is read once.
record Lexicons(
    FurnitureCues cues,
    DateLines dateLines,
    Outlets outlets,
    Datelines datelines,
    LeadVerbs leads,
    Signatures signatures,
    DayFinder days) {
  static Lexicons load() {
    Outlets outlets = Outlets.load();
    DateLines dateLines = DateLines.load();
    return new Lexicons(
        FurnitureCues.load(),
        dateLines,
        outlets,
        Datelines.load(outlets),
        LeadVerbs.load(),
        Signatures.load(outlets),
        DayFinder.load(dateLines));
  }
}
