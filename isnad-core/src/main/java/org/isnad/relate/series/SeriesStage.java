package org.isnad.relate.series;

import java.time.LocalDate;
import java.util.List;
import org.isnad.analyze.name.NameWords;
import org.isnad.relate.entity.EntityIds;
import org.isnad.relate.report.Day;
import org.isnad.relate.report.Report;
import org.isnad.relate.report.StemCounts;
import org.jspecify.annotations.Nullable;

/// Finds figures of one quantity through time. Immutable and thread-safe.
///
/// A quantity is what is counted (its nouns, whatever their number), in what unit, as a level or a change, and of whom. Three kinds reach differently
/// far: what is counted in an event (the dead, the arrested, seats) ties figures of few days, and only where the words and names around agree; a price on a market
/// ties figures of the same ware; an indicator (trade, inflation) those of the same states.
public final class SeriesStage {
  private final CountedNouns nouns = new CountedNouns();
  private final States states;
  private final QuantityReader quantities;

  private SeriesStage(NameWords names) {
    this.states = new States(names);
    this.quantities = new QuantityReader(nouns, states);
  }

  /// Reads the lists of nouns.
  public static SeriesStage load() {
    return new SeriesStage(NameWords.load());
  }

  /// Folds one closed day.
  ///
  /// @param counts of all reports so far, the day's included
  public SeriesState fold(SeriesState state, Day day, EntityIds ids, StemCounts counts) {
    SeriesFold fold = new SeriesFold(state, day.date(), counts);
    SightingReader reader = new SightingReader(ids, nouns, quantities, states);
    day.reports().forEach(report -> reader.read(report).forEach(fold::place));
    return fold.state();
  }

  /// The figures of one report, for [#fold(SeriesState, LocalDate, List, StemCounts)], which may be elsewhere.
  public List<Sighting> read(Report report, EntityIds ids) {
    return new SightingReader(ids, nouns, quantities, states).read(report);
  }

  /// Folds one closed day of which the figures were read before; of all days every one must be folded, also those without a figure.
  ///
  /// @param date null for undated reports
  /// @param figures by report in the order of the day, of each report in the order in which they were read; all of some [keys][Sighting#key()] is enough
  /// @param counts of all reports so far, the day's included
  public SeriesState fold(
      SeriesState state, @Nullable LocalDate date, List<Sighting> figures, StemCounts counts) {
    SeriesFold fold = new SeriesFold(state, date, counts);
    figures.forEach(fold::place);
    return fold.state();
  }

  /// All series that were found, by id.
  public List<Series> close(SeriesState state) {
    return new SeriesClosing(state.all(), states).series();
  }
}
