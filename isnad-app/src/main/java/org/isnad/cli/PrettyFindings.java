package org.isnad.cli;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.analyze.Analysis;
import org.isnad.analyze.encounter.Encounter;
import org.isnad.analyze.figure.Figure;
import org.isnad.analyze.name.Entity;
import org.isnad.analyze.time.Timex;
import org.isnad.text.Found;
import org.isnad.text.Span;
import org.jspecify.annotations.Nullable;

/// The figures, times, meetings and names of one report, each under a heading of its own where there are any.
final class PrettyFindings {
  private static final int ITEM = PrettyReport.INDENT * 2;
  private static final int REST = PrettyReport.INDENT * 3;

  private final Analysis analysis;
  private final Look look;

  PrettyFindings(Analysis analysis, Look look) {
    this.analysis = analysis;
    this.look = look;
  }

  void print(StringBuilder out) {
    if (!analysis.figures().isEmpty()) {
      PrettyReport.heading("heading.figures", look, out);
      analysis.figures().forEach(figure -> figure(figure).print(look, ITEM, REST, out));
    }
    if (!analysis.times().isEmpty()) {
      PrettyReport.heading("heading.times", look, out);
      times(out);
    }
    if (!analysis.encounters().isEmpty()) {
      PrettyReport.heading("heading.encounters", look, out);
      analysis.encounters().forEach(encounter -> encounter(encounter).print(look, ITEM, REST, out));
    }
    if (!analysis.entities().isEmpty()) {
      PrettyReport.heading("heading.names", look, out);
      for (Entity.Type type : Entity.Type.values()) {
        names(type, out);
      }
    }
  }

  Flow figure(Figure figure) {
    return words(figure.span(), figureOnly(figure, look));
  }

  /// A figure without its words.
  static Flow figureOnly(Figure figure, Look look) {
    Labels labels = look.labels();
    Flow line = new Flow();
    Figure.Change change = figure.change();
    if (change != null) {
      line.add(labels.of("change", change) + " ");
    }
    switch (figure.approximation()) {
      case EXACT -> {}
      case ABOUT, ATLEAST, ATMOST -> line.add(labels.of("approx", figure.approximation()) + " ");
    }
    line.addWhole(Style.VALUE, (Numbers.grouped(figure.value()) + " " + figure.unit()).strip());
    if (figure.whole() != null) {
      line.add(" " + labels.of("of") + " ")
          .add(Style.VALUE, Numbers.grouped(figure.whole().value()));
    }
    if (figure.per() != null) {
      per(figure.per().value(), labels, line);
    }
    if (figure.of() != null) {
      line.add(Style.FAINT, " · ").add(figure.of().value());
    }
    return line;
  }

  private static void per(String per, Labels labels, Flow line) {
    String key = "per." + per;
    if (labels.has(key)) {
      line.add(" " + labels.of(key));
    } else {
      line.add(" " + labels.of("per") + " ").add(per);
    }
  }

  /// One line for each value and wording, with how often it stands.
  private void times(StringBuilder out) {
    Map<List<String>, Integer> counts = new LinkedHashMap<>();
    for (Timex time : analysis.times()) {
      counts.merge(List.of(time.type().name(), time.value(), words(time.span())), 1, Integer::sum);
    }
    counts.forEach((key, count) -> {
      Flow line = new Flow().addWhole(Style.VALUE, key.get(1));
      if (!key.getFirst().equals(Timex.Type.DATE.name())) {
        line.add(Style.FAINT, " " + label("time." + key.getFirst()));
      }
      line.add(" ").add(Style.FAINT, "«" + key.getLast() + "»").add(count > 1 ? " ×" + count : "");
      line.print(look, ITEM, REST, out);
    });
  }

  Flow encounter(Encounter encounter) {
    return words(encounter.span(), encounterOnly(encounter, look));
  }

  /// An encounter without its words.
  static Flow encounterOnly(Encounter encounter, Look look) {
    Labels labels = look.labels();
    Flow line = new Flow().add(Style.MEETING, labels.of("encounter", encounter.kind()));
    line.add(
        Style.FAINT, labels.of("comma") + " " + labels.of("encounter-status", encounter.status()));
    found("", encounter.date(), line);
    found(labels.of("in") + " ", encounter.place(), line);
    String separator = " · ";
    for (Found<String> party : encounter.parties()) {
      line.add(Style.FAINT, separator).add(Style.NAME, party.value());
      separator = " + ";
    }
    return line;
  }

  private static void found(String label, @Nullable Found<String> found, Flow line) {
    if (found != null) {
      line.add(Style.FAINT, " · " + label).add(found.value());
    }
  }

  private void names(Entity.Type type, StringBuilder out) {
    boolean none = analysis.entities().stream().noneMatch(entity -> entity.type() == type);
    if (none) {
      return;
    }
    new Flow().add(Style.FAINT, label("entity." + type.name())).print(look, ITEM, ITEM, out);
    for (Entity entity : analysis.entities()) {
      if (entity.type() == type) {
        name(entity, out);
      }
    }
  }

  private void name(Entity entity, StringBuilder out) {
    Flow line = new Flow().add(Style.NAME, entity.name());
    if (entity.mentions().size() > 1) {
      line.add(Style.FAINT, " ×" + entity.mentions().size());
    }
    Set<String> forms = new LinkedHashSet<>();
    for (Span mention : entity.mentions()) {
      forms.add(words(mention));
    }
    forms.remove(entity.name());
    String separator = " · " + label("also") + " ";
    for (String form : forms) {
      line.add(Style.FAINT, separator).add(form);
      separator = label("semicolon") + " ";
    }
    line.print(look, REST, REST + PrettyReport.INDENT, out);
  }

  private Flow words(Span span, Flow line) {
    return line.add(" ").add(Style.FAINT, "«" + words(span) + "»");
  }

  private String words(Span span) {
    return span.of(analysis.article().text());
  }

  private String label(String key) {
    return look.labels().of(key);
  }
}
