package org.isnad.cli;

import java.util.List;
import java.util.stream.Collectors;
import org.isnad.archive.question.NameRead;
import org.isnad.archive.question.NameRead.Bearer;
import org.isnad.archive.search.Expansion;
import org.isnad.archive.search.Variant;
import org.jspecify.annotations.Nullable;

/// For whom the names of a question were taken, and how the answer goes on. Static and thread-safe.
final class PrettyNames {
  private static final int SHOWN = 10;
  private static final int FEW = 3;

  private PrettyNames() {}

  /// @param also what else was looked for
  static void names(List<NameRead> names, List<Expansion> also, Look look, StringBuilder out) {
    for (NameRead name : names) {
      name(name, look, out);
    }
    for (Expansion expansion : also) {
      new Flow()
          .add(Style.FAINT, look.labels().of("search.also") + " ")
          .add(expansion.form())
          .add(" → ")
          .add(
              expansion.variants().stream()
                  .map(Variant::form)
                  .collect(Collectors.joining(look.labels().of("comma") + " ")))
          .print(look, 0, PrettyReport.INDENT, out);
    }
    if (!names.isEmpty() || !also.isEmpty()) {
      out.append('\n');
    }
  }

  private static void name(NameRead name, Look look, StringBuilder out) {
    Labels labels = look.labels();
    Flow line = new Flow().add(Style.NAME, name.asked()).add(Style.FAINT, ": ");
    if (!name.variants()) {
      line.add(labels.of("name.exact"));
    } else if (name.isAmbiguous()) {
      line.add(Style.PROBLEM, labels.of("name.ambiguous"));
    } else if (name.taken().isEmpty()) {
      line.add(labels.of(name.forms().isEmpty() ? "name.unknown" : "name.words"));
    } else {
      line.add(labels.of("name.taken"));
    }
    line.print(look, 0, PrettyReport.INDENT, out);
    List<Bearer> shown = name.isAmbiguous() ? name.others() : name.taken();
    for (Bearer bearer : shown.subList(0, Math.min(SHOWN, shown.size()))) {
      bearer(bearer, look).print(look, PrettyReport.INDENT, 2 * PrettyReport.INDENT, out);
    }
    if (!name.isAmbiguous() && !name.others().isEmpty()) {
      new Flow()
          .add(Style.FAINT, labels.of("name.others"))
          .print(look, PrettyReport.INDENT, 2 * PrettyReport.INDENT, out);
      for (Bearer bearer : name.others().subList(0, Math.min(FEW, name.others().size()))) {
        bearer(bearer, look).print(look, 2 * PrettyReport.INDENT, 3 * PrettyReport.INDENT, out);
      }
    }
    for (String form : name.forms().subList(0, Math.min(SHOWN, name.forms().size()))) {
      if (!form.equals(name.asked())) {
        new Flow().add(form).print(look, PrettyReport.INDENT, 2 * PrettyReport.INDENT, out);
      }
    }
  }

  static Flow bearer(Bearer bearer, Look look) {
    Labels labels = look.labels();
    Flow line =
        new Flow()
            .add(Style.SPEAKER, bearer.name())
            .add(Style.FAINT, " · ")
            .add(labels.count("report", bearer.reports()))
            .add(Style.FAINT, " · ")
            .addWhole(Style.FAINT, bearer.id());
    String separator = " · " + labels.of("also") + " ";
    for (String alias : bearer.aliases().subList(0, Math.min(SHOWN, bearer.aliases().size()))) {
      line.add(Style.FAINT, separator).add(alias);
      separator = labels.of("comma") + " ";
    }
    return line;
  }

  static void next(@Nullable String cursor, Look look, StringBuilder out) {
    if (cursor != null) {
      out.append('\n');
      new Flow()
          .add(Style.FAINT, look.labels().of("answer.next") + " ")
          .addWhole(Style.FAINT, "--after " + cursor)
          .print(look, 0, 0, out);
    }
  }
}
