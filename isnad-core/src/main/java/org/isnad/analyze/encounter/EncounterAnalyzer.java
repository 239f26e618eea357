package org.isnad.analyze.encounter;

import java.util.List;
import org.isnad.analyze.name.Names;
import org.isnad.analyze.statement.Statement;
import org.isnad.analyze.time.Timex;
import org.isnad.clean.Article;
import org.isnad.text.Reading;

/// Finds the meetings, calls, visits, forums and talks of an article. Immutable and thread-safe.
public final class EncounterAnalyzer {
  private EncounterAnalyzer() {}

  /// Reads the lexicons.
  public static EncounterAnalyzer load() {
    return new EncounterAnalyzer();
  }

  /// The article's encounters, in the order of the text; one occasion told under several nouns is one.
  public List<Encounter> find(
      Article article,
      Reading reading,
      Names names,
      List<Timex> times,
      List<Statement> statements) {
    return List.of();
  }
}
