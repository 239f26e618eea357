package org.isnad.clean;

/// Everything that is read once.
record Lexicons(
    FurnitureCues cues,
    InfoLines infoLines,
    Outlets outlets,
    Datelines datelines,
    LeadVerbs leads,
    Signatures signatures,
    DayFinder days,
    Bylines bylines) {
  static Lexicons load() {
    Outlets outlets = Outlets.load();
    InfoLines infoLines = InfoLines.load();
    LeadVerbs leads = LeadVerbs.load();
    return new Lexicons(
        FurnitureCues.load(),
        infoLines,
        outlets,
        Datelines.load(outlets, leads),
        leads,
        Signatures.load(outlets),
        DayFinder.load(infoLines),
        Bylines.load());
  }
}
