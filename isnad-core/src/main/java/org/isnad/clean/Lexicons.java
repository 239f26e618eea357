package org.isnad.clean;

/// Everything that is read once.
record Lexicons(FurnitureCues cues, DateLines dateLines, Outlets outlets, Datelines datelines, LeadVerbs leads, Signatures signatures) {
  static Lexicons load() {
    Outlets outlets = Outlets.load();
    return new Lexicons(FurnitureCues.load(), DateLines.load(), outlets, Datelines.load(outlets), LeadVerbs.load(), Signatures.load(outlets));
  }
}
