package org.isnad.analyze.encounter;

import java.util.List;
import org.isnad.analyze.name.Names;
import org.isnad.analyze.statement.Statement;
import org.isnad.analyze.time.Timex;
import org.isnad.clean.Article;
import org.isnad.text.FirstWords;
import org.isnad.text.Phrases;
import org.isnad.text.Reading;
import org.isnad.text.Sentence;

/// Finds the meetings, calls, visits, forums and talks of an article. Immutable and thread-safe.
public final class EncounterAnalyzer {
  private final Lexicon lexicon;

  private EncounterAnalyzer(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /// Reads the lexicons.
  public static EncounterAnalyzer load() {
    return new EncounterAnalyzer(Lexicon.load());
  }

  /// The words with which what this layer reads may begin.
  public FirstWords firstWords() {
    return lexicon.firstWords();
  }

  /// The article's encounters, in the order of the text; one occasion told under several nouns is one.
  public List<Encounter> find(
      Article article,
      Reading reading,
      Names names,
      List<Timex> times,
      List<Statement> statements) {
    Scene scene = new Scene(article, reading, names, times, statements, lexicon);
    PartyReader reader = new PartyReader(scene, lexicon);
    Subjects subjects = new Subjects(scene, reader);
    OccasionReader occasions = new OccasionReader(scene, lexicon, reader, subjects);
    Merging merging = new Merging();
    for (int i = 0; i < reading.sentences().size(); i++) {
      Sentence sentence = reading.sentences().get(i);
      subjects.begin(i);
      Draft visit = null;
      for (int at = sentence.first(); at < sentence.end(); at++) {
        Phrases.Match<CueWord> cue = scene.cue(at);
        if (cue != null && cue.end() <= sentence.end()) {
          Draft draft = occasions.read(cue, sentence, merging.last());
          if (draft != null) {
            if (draft.place == null && visit != null && draft.kind != Encounter.Kind.CALL) {
              draft.place = visit.place;
            }
            if (visit != null) {
              visit.addHost(draft);
            }
            Draft told = merging.add(draft);
            visit = told.kind == Encounter.Kind.VISIT ? told : visit;
          }
          at = cue.end() - 1;
        }
      }
    }
    return merging.encounters();
  }
}
