package org.isnad.clean;

import org.isnad.clean.html.HtmlReader;

/// Everything that is read once.
record Lexicons(
    FurnitureCues cues,
    InfoLines infoLines,
    Outlets outlets,
    Datelines datelines,
    LeadVerbs leads,
    Signatures signatures,
    DayFinder days,
    WebDates webDates,
    HtmlReader html,
    Bylines bylines) {
  static Lexicons load() {
    Outlets outlets = Outlets.load();
    InfoLines infoLines = InfoLines.load();
    LeadVerbs leads = LeadVerbs.load();
    DayFinder days = DayFinder.load(infoLines);
    return new Lexicons(
        FurnitureCues.load(),
        infoLines,
        outlets,
        Datelines.load(outlets, leads),
        leads,
        Signatures.load(outlets),
        days,
        WebDates.load(days),
        HtmlReader.load(),
        Bylines.load());
  }
}
