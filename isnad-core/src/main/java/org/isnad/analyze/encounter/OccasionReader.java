package org.isnad.analyze.encounter;

import org.isnad.analyze.encounter.CueWord.Frame;
import org.isnad.text.Letters;
import org.isnad.text.Phrases;
import org.isnad.text.Sentence;
import org.isnad.text.Tokens;
import org.jspecify.annotations.Nullable;

/// Makes of a cue and what stands around it the encounter that it tells of, if it does: each frame of `cues.tsv` takes its parties in its
/// own way.
final class OccasionReader {
  private final Tokens tokens;
  private final SlotReader slots;
  private final Reality reality;
  private final VerbOccasions verbs;
  private final NounOccasions nouns;

  OccasionReader(Scene scene, Lexicon lexicon, PartyReader reader, Subjects subjects) {
    this.tokens = scene.tokens;
    this.slots = new SlotReader(scene, reader);
    this.reality = new Reality(scene);
    Drafting drafting = new Drafting(scene);
    this.verbs = new VerbOccasions(scene, lexicon, reader, subjects, drafting);
    this.nouns = new NounOccasions(scene, lexicon, reader, subjects, drafting);
  }

  /// The encounter of the cue, or null.
  ///
  /// @param known the last meeting that was told of before
  @Nullable Draft read(Phrases.Match<CueWord> match, Sentence sentence, @Nullable Draft known) {
    if (match.value().frame() == Frame.NONE
        || !mayStand(match)
        || reality.isUnreal(match, sentence)) {
      return null;
    }
    Occasion occasion = new Occasion(match, slots.read(match.end(), sentence.end()), sentence);
    return switch (match.value().frame()) {
      case MEET -> verbs.meet(occasion);
      case RECEIVE -> verbs.receive(occasion);
      case VISIT_PLACE -> verbs.visit(occasion);
      case ARRIVE -> verbs.arrive(occasion);
      case PHONE -> verbs.phone(occasion);
      case DISCUSS -> verbs.discuss(occasion);
      case CONVENE -> verbs.convene(occasion);
      case MEETING -> nouns.meeting(occasion, known);
      case VISIT -> nouns.visit(occasion);
      case TOUR -> nouns.tour(occasion);
      case CALL -> nouns.call(occasion);
      case FORUM -> nouns.forum(occasion);
      case NONE -> null;
    };
  }

  /// A verb takes و and ف before it and nothing else.
  private boolean mayStand(Phrases.Match<CueWord> match) {
    char first = tokens.firstLetter(match.first());
    return !match.value().isVerb()
        || match.skip() == 0
        || (match.skip() == 1 && (first == Letters.WAW || first == Letters.FEH));
  }
}
