package org.isnad.relate.series;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.isnad.analyze.name.Entity;
import org.isnad.relate.entity.EntityIds;
import org.isnad.relate.report.At;
import org.isnad.relate.report.Report;
import org.isnad.text.Span;

/// Reads all that reports tell of undertakings, without knowing which there are. Used by one thread.
final class TraceReader {
  private final EntityIds ids;
  private final Predicates predicates;
  private final States states;

  TraceReader(EntityIds ids, Predicates predicates, States states) {
    this.ids = ids;
    this.predicates = predicates;
    this.states = states;
  }

  /// Those of a sentence, as they are found.
  private record Naming(OutcomeWords words, List<String> by, List<Integer> turns) {}

  List<Trace> read(Report report) {
    List<Trace> traces = new ArrayList<>();
    if (report.day() != null) {
      told(report, traces);
    }
    new UndertakingReader(report, ids, predicates, states)
        .read()
        .forEach(one -> traces.add(Trace.of(one)));
    return traces;
  }

  private void told(Report report, List<Trace> traces) {
    Map<Span, Naming> sentences = new LinkedHashMap<>();
    int turn = 0;
    for (Entity entity : report.analysis().entities()) {
      String id = ids.of(report.id(), entity.id());
      Span last = null;
      for (Span mention : id == null ? List.<Span>of() : entity.mentions()) {
        Span sentence = Sentences.at(report, mention.start());
        if (id != null && sentence != null && !sentence.equals(last)) {
          last = sentence;
          Naming naming =
              sentences.computeIfAbsent(
                  sentence,
                  span ->
                      new Naming(
                          new SentenceOutcome(report, span, predicates).words(),
                          new ArrayList<>(),
                          new ArrayList<>()));
          naming.by().add(id);
          naming.turns().add(turn++);
        }
      }
    }
    sentences.forEach((sentence, naming) -> {
      if (!naming.words().tellsNothing()) {
        traces.add(
            Trace.of(
                new At(report.id(), sentence),
                new Trace.Told(naming.by(), naming.turns(), naming.words())));
      }
    });
  }
}
