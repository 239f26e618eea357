package org.isnad.archive.search;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.IntRange;
import org.apache.lucene.document.KeywordField;
import org.isnad.analyze.Analysis;
import org.isnad.analyze.figure.Figure;
import org.isnad.analyze.name.Entity;
import org.isnad.analyze.statement.Link;
import org.isnad.analyze.statement.Speaker;
import org.isnad.analyze.statement.Statement;
import org.isnad.analyze.time.Timex;
import org.isnad.clean.SourceLine;
import org.isnad.text.Found;
import org.isnad.text.Span;
import org.jspecify.annotations.Nullable;

/// Puts what was found in a report, or in a part of it, into a document of the index, every value once. For one document; not thread-safe.
final class Findings {
  /// Lucene takes no longer term.
  private static final int LONGEST_VALUE = 1000;

  private final Document document;
  private final IndexedReport report;
  private final Set<String> told = new HashSet<>();

  Findings(Document document, IndexedReport report) {
    this.document = document;
    this.report = report;
  }

  void outlet(@Nullable String outlet) {
    if (outlet != null) {
      name(Dimension.OUTLET, Fields.OUTLET, outlet);
    }
  }

  void sources(List<SourceLine> sources) {
    sources.forEach(source -> name(Dimension.AGENCY, Fields.AGENCY, source.name()));
  }

  void statement(Statement statement) {
    value(Dimension.ACT, Wording.word(statement.act()));
    value(Dimension.MODE, Wording.word(statement.mode()));
    value(Dimension.STATUS, Wording.word(statement.status()));
    for (Speaker speaker : statement.attribution().speakers()) {
      name(Dimension.SPEAKER, Fields.SPEAKER, speaker.name());
      value(Dimension.KIND, Wording.word(speaker.kind()));
    }
    for (Link link : statement.attribution().chain()) {
      if (link.medium() != Link.Medium.SPOKESPERSON) {
        name(Dimension.AGENCY, Fields.AGENCY, link.name());
      }
    }
    Found<String> when = statement.attribution().when();
    if (when != null) {
      days(DayField.SAID, when.value());
    }
    Found<String> where = statement.attribution().where();
    if (where != null) {
      name(Dimension.PLACE, Fields.PLACE, where.value());
    }
  }

  /// Names, figures and days that stand within a part of the report.
  void within(Span part) {
    Analysis analysis = report.analysis();
    for (Entity entity : analysis.entities()) {
      if (entity.mentions().stream().anyMatch(part::overlaps)) {
        name(Dimension.ENTITY, Fields.ENTITY, entity.name());
        if (entity.type() == Entity.Type.LOC) {
          name(Dimension.PLACE, Fields.PLACE, entity.name());
        }
      }
    }
    for (Figure figure : analysis.figures()) {
      if (part.overlaps(figure.span())) {
        document.add(FigurePoint.of(figure.unit(), figure.value()));
        value(Dimension.UNIT, Wording.unit(figure.unit()));
      }
    }
    for (Timex time : analysis.times()) {
      if (part.overlaps(time.span())) {
        days(DayField.EVENT, time.value());
      }
    }
  }

  private void days(DayField clock, String value) {
    DayRange range = DayRange.of(value);
    if (range != null && told.add(clock.field() + value)) {
      int from = Math.toIntExact(range.from().toEpochDay());
      int to = Math.toIntExact(range.to().toEpochDay());
      document.add(new IntRange(clock.field(), new int[] {from}, new int[] {to}));
    }
  }

  private void name(Dimension dimension, String words, String name) {
    if (value(dimension, name)) {
      document.add(report.name(words, name));
    }
  }

  private boolean value(Dimension dimension, String value) {
    if (value.length() > LONGEST_VALUE || !told.add(dimension.field() + value)) {
      return false;
    }
    document.add(new KeywordField(dimension.field(), value, Field.Store.NO));
    return true;
  }

  /// The names of persons, bodies and places of a report, as they are written.
  static Set<String> names(Analysis analysis) {
    Set<String> names = new LinkedHashSet<>();
    analysis.entities().forEach(entity -> names.add(entity.name()));
    return names;
  }
}
