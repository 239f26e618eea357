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
    WordIndex index,
    SpeakerConfidence confidence) {
  static Vocabulary load(SpeakerConfidence confidence) {
    CueLexicon cues = CueLexicon.load();
    FunctionWords words = FunctionWords.load();
    SpeakerNouns nouns = SpeakerNouns.load();
    Attributions attributions = Attributions.load();
    Media media = Media.load();
    return new Vocabulary(
        cues,
        words,
        nouns,
        attributions,
        NounActs.load(),
        EventVerbs.load(),
        media,
        WordIndex.of(cues, words, nouns, attributions, media),
        confidence);
  }
}
