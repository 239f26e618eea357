package org.isnad.analyze.statement;

/// The lexicons of the statement layer, read once. Immutable and thread-safe.
record Vocabulary(
    CueLexicon cues,
    FunctionWords words,
    SpeakerNouns nouns,
    Attributions attributions,
    NounActs nounActs,
    EventVerbs events,
    Media media,
    SpeakerConfidence confidence) {
  static Vocabulary load(SpeakerConfidence confidence) {
    return new Vocabulary(
        CueLexicon.load(),
        FunctionWords.load(),
        SpeakerNouns.load(),
        Attributions.load(),
        NounActs.load(),
        EventVerbs.load(),
        Media.load(),
        confidence);
  }
}
