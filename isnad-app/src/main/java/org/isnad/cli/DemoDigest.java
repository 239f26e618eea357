package org.isnad.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.ToIntFunction;
import org.isnad.analyze.Analysis;
import org.isnad.analyze.name.Entity;
import org.isnad.analyze.statement.Act;
import org.isnad.analyze.statement.Speaker;
import org.isnad.analyze.statement.Statement;
import org.isnad.clean.ArticleDate;
import org.isnad.text.Folding;

/// What several reports hold between them: counts, who speaks most, and a list. Names count as one where they are spelled alike.
final class DemoDigest {
  private static final int SPEAKERS = 12;
  private static final int ITEM = PrettyReport.INDENT * 2;
  private static final int REST = PrettyReport.INDENT * 4;

  private final List<Analysis> analyses;
  private final Look look;

  DemoDigest(List<Analysis> analyses, Look look) {
    this.analyses = analyses;
    this.look = look;
  }

  /// One who speaks, with what is counted of it.
  private static final class Voice {
    private final String name;
    private final Map<Act, Integer> acts = new TreeMap<>();
    private int statements;
    private int reports;
    private String lastReport = "";

    private Voice(String name) {
      this.name = name;
    }

    private void add(Statement statement, String report) {
      statements++;
      acts.merge(statement.act(), 1, Integer::sum);
      if (!report.equals(lastReport)) {
        reports++;
        lastReport = report;
      }
    }
  }

  String head() {
    StringBuilder out = new StringBuilder();
    List<Voice> voices = voices();
    long outlets =
        analyses.stream()
            .map(analysis -> analysis.article().origin().outlet())
            .filter(Objects::nonNull)
            .distinct()
            .count();
    long relayed =
        analyses.stream()
            .flatMap(analysis -> analysis.statements().stream())
            .filter(statement -> !statement.attribution().chain().isEmpty())
            .count();
    Labels labels = look.labels();
    new Flow()
        .add(Style.VALUE, analyses.size() + " ")
        .add(labels.of("demo.reports") + " ")
        .add(labels.count("outlet", (int) outlets))
        .add(labels.of("demo.hold") + " ")
        .add(Style.VALUE, labels.count("statement", sum(analysis -> analysis.statements().size())))
        .add(" " + labels.of("by-whom") + " ")
        .add(Style.VALUE, labels.count("speaker", voices.size()))
        .add(labels.of("comma") + " " + relayed + " " + labels.of("demo.relayed"))
        .add(
            labels.of("semicolon")
                + " "
                + sum(analysis -> analysis.figures().size())
                + " "
                + labels.of("demo.figures"))
        .add(
            labels.of("comma")
                + " "
                + sum(analysis -> analysis.times().size())
                + " "
                + labels.of("demo.times")
                + ".")
        .print(look, 0, 0, out);
    PrettyReport.heading("demo.speakers", look, out);
    voices.stream().limit(SPEAKERS).forEach(voice -> voice(voice, out));
    return out.toString();
  }

  private int sum(ToIntFunction<Analysis> count) {
    return analyses.stream().mapToInt(count).sum();
  }

  private void voice(Voice voice, StringBuilder out) {
    Labels labels = look.labels();
    Flow line = new Flow().add(Style.SPEAKER, voice.name);
    line.add(Style.FAINT, " — ")
        .add(labels.count("statement", voice.statements))
        .add(" " + labels.of("in") + " ")
        .add(labels.count("report", voice.reports));
    String separator = ": ";
    for (Map.Entry<Act, Integer> act : voice.acts.entrySet()) {
      line.add(
          Style.FAINT, separator + labels.of("act", act.getKey()) + Flow.JOINT + act.getValue());
      separator = labels.of("comma") + " ";
    }
    line.print(look, ITEM, REST, out);
  }

  /// Those who speak, the most frequent first, else in the order of the reports.
  private List<Voice> voices() {
    Map<String, Voice> voices = new LinkedHashMap<>();
    for (Analysis analysis : analyses) {
      for (Statement statement : analysis.statements()) {
        for (Speaker speaker : statement.attribution().speakers()) {
          String name = name(speaker, analysis);
          voices
              .computeIfAbsent(Folding.fold(name), key -> new Voice(name))
              .add(statement, analysis.article().id());
        }
      }
    }
    List<Voice> sorted = new ArrayList<>(voices.values());
    sorted.sort(Comparator.comparingInt((Voice voice) -> voice.statements).reversed());
    return sorted;
  }

  private static String name(Speaker speaker, Analysis analysis) {
    return analysis.entities().stream()
        .filter(entity -> entity.id().equals(speaker.entity()))
        .map(Entity::name)
        .findFirst()
        .orElse(speaker.name());
  }

  /// One report a line: id, day, outlet, title, how much it holds.
  String list() {
    StringBuilder out = new StringBuilder();
    PrettyReport.heading("demo.list", look, out);
    for (Analysis analysis : analyses) {
      ArticleDate date = analysis.article().date();
      Flow line =
          new Flow()
              .addWhole(Style.CUE, analysis.article().id())
              .add(" ")
              .add(Style.FAINT, date == null ? look.labels().of("no-date") : date.day().toString());
      String outlet = analysis.article().origin().outlet();
      if (outlet != null) {
        line.add(Style.FAINT, " · ").add(outlet);
      }
      line.add(Style.FAINT, " · ").add(PrettyReport.title(analysis));
      line.add(Style.FAINT, " · " + look.labels().count("statement", analysis.statements().size()));
      line.print(look, ITEM, REST, out);
    }
    return out.toString();
  }

  String heading(String key) {
    StringBuilder out = new StringBuilder();
    PrettyReport.heading(key, look, out);
    return out.toString();
  }

  /// What to try after this.
  String next() {
    StringBuilder out = new StringBuilder();
    PrettyReport.heading("demo.next", look, out);
    command("./isnad demo " + analyses.getLast().article().id(), "demo.next.one", out);
    command("./isnad demo --all | less -R", "demo.next.all", out);
    command("./isnad demo --serve", "demo.next.serve", out);
    command("./isnad demo --save reports", "demo.next.save", out);
    command("./isnad explain reports/rasiya-interview.txt", "demo.next.explain", out);
    command(
        "./isnad compare --id basin-speech-marsa --id basin-speech-delta.txt reports",
        "demo.next.compare",
        out);
    command("./isnad analyze FILE…", "demo.next.analyze", out);
    command("./isnad analyze --format jsonl FILE…", "demo.next.program", out);
    return out.toString();
  }

  private void command(String command, String label, StringBuilder out) {
    new Flow()
        .addWhole(Style.VALUE, command)
        .add("  ")
        .add(Style.FAINT, look.labels().of(label))
        .print(look, ITEM, REST, out);
  }
}
