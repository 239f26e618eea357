package org.isnad.relate.report;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.Predicate;
import org.isnad.analyze.Analysis;
import org.isnad.analyze.name.Entity;
import org.isnad.analyze.statement.Speaker;
import org.isnad.analyze.statement.Statement;
import org.isnad.text.Span;

/// Takes from a report what its statements do not need. Static and thread-safe.
final class Telling {
  private Telling() {}

  static Report of(Report report) {
    Analysis all = report.analysis();
    BitSet places = places(all.statements());
    List<String> speakers = speakers(all.statements());
    Analysis told =
        new Analysis(
            all.article(),
            List.of(),
            kept(all.entities(), entity -> isTold(entity, places, speakers)),
            kept(all.times(), time -> places.get(time.span().start())),
            kept(all.figures(), figure -> places.get(figure.span().start())),
            all.statements(),
            List.of());
    return new Report(told, report.words().withoutForms());
  }

  /// The places of the text that stand in statements.
  private static BitSet places(List<Statement> statements) {
    BitSet places = new BitSet();
    for (Statement statement : statements) {
      places.set(statement.span().start(), statement.span().end());
    }
    return places;
  }

  private static List<String> speakers(List<Statement> statements) {
    List<String> speakers = new ArrayList<>();
    for (Statement statement : statements) {
      for (Speaker speaker : statement.attribution().speakers()) {
        if (speaker.entity() != null && !speakers.contains(speaker.entity())) {
          speakers.add(speaker.entity());
        }
      }
    }
    return speakers;
  }

  private static boolean isTold(Entity entity, BitSet places, List<String> speakers) {
    for (Span mention : entity.mentions()) {
      if (places.get(mention.start())) {
        return true;
      }
    }
    return speakers.contains(entity.id());
  }

  private static <T> List<T> kept(List<T> all, Predicate<T> isKept) {
    List<T> kept = new ArrayList<>(all.size());
    for (T one : all) {
      if (isKept.test(one)) {
        kept.add(one);
      }
    }
    return kept.size() == all.size() ? all : kept;
  }
}
