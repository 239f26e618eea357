package org.isnad.cli;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.isnad.relate.divergence.Divergence;
import org.isnad.relate.report.At;
import org.isnad.relate.utterance.Utterance;

/// Utterances for a person: the speaker, how each report tells it, and what differs, in the words of both.
final class PrettyUtterances {
  private static final int ITEM = PrettyReport.INDENT * 2;
  private static final int REST = PrettyReport.INDENT * 4;

  private final Look look;
  private final ReportLines reports;

  PrettyUtterances(Look look, ReportLines reports) {
    this.look = look;
    this.reports = reports;
  }

  void utterance(Utterance utterance, List<Divergence> divergences, StringBuilder out)
      throws IOException {
    new Flow().add(Style.SPEAKER, utterance.speaker()).print(look, PrettyReport.INDENT, ITEM, out);
    for (Utterance.Telling telling : utterance.tellings()) {
      String report = telling.at().report();
      new Flow()
          .addWhole(Style.TIME, reports.day(report))
          .add(" ")
          .add(reports.outlet(report))
          .add(Style.FAINT, " (" + look.labels().of("telling", telling.how()) + ")")
          .add(" «" + reports.words(telling.at()) + "»")
          .print(look, ITEM, REST, out);
    }
    for (Divergence divergence : divergences) {
      divergence(divergence, out);
    }
  }

  /// `number  المرسى «28» / الميناء «27»`.
  void divergence(Divergence divergence, StringBuilder out) throws IOException {
    Map<String, StringBuilder> words = new LinkedHashMap<>();
    words.put(divergence.a(), new StringBuilder());
    words.put(divergence.b(), new StringBuilder());
    for (At at : divergence.spans()) {
      StringBuilder said = words.computeIfAbsent(at.report(), report -> new StringBuilder());
      said.append(said.isEmpty() ? "«" : " … «").append(reports.words(at)).append('»');
    }
    Flow line =
        new Flow().add(Style.PROBLEM, "≠ " + look.labels().of("divergence", divergence.what()));
    String separator = " ";
    for (Map.Entry<String, StringBuilder> side : words.entrySet()) {
      line.add(Style.FAINT, separator)
          .add(reports.outlet(side.getKey()))
          .add(" ")
          .add(side.getValue().isEmpty() ? "—" : side.getValue().toString());
      separator = " / ";
    }
    line.print(look, ITEM + PrettyReport.INDENT, REST, out);
  }
}
