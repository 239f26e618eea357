package org.isnad.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.analyze.Analysis;
import org.isnad.analyze.name.Entity;
import org.isnad.analyze.name.Role;
import org.isnad.analyze.statement.Link;
import org.isnad.analyze.statement.Speaker;
import org.isnad.analyze.statement.Statement;
import org.isnad.text.Found;

/// The statements of one report, grouped by who speaks, in the order of their first words; those without a speaker last.
final class PrettyStatements {
  private static final int SPEAKER = PrettyReport.INDENT * 2;
  private static final int STATEMENT = PrettyReport.INDENT * 3;
  private static final int WORDS = PrettyReport.INDENT * 4;
  private static final double UNCERTAIN = 0.5;

  private final Analysis analysis;
  private final Look look;
  private final Map<String, Entity> entities = new LinkedHashMap<>();

  PrettyStatements(Analysis analysis, Look look) {
    this.analysis = analysis;
    this.look = look;
    for (Entity entity : analysis.entities()) {
      entities.put(entity.id(), entity);
    }
  }

  void print(StringBuilder out) {
    PrettyReport.heading("heading.statements", look, out);
    if (analysis.statements().isEmpty()) {
      new Flow().add(Style.FAINT, label("nothing")).print(look, SPEAKER, SPEAKER, out);
      return;
    }
    for (List<Statement> group : groups()) {
      speakers(group.getFirst().attribution().speakers(), out);
      for (Statement statement : group) {
        statement(statement, out);
      }
    }
  }

  private List<List<Statement>> groups() {
    Map<List<String>, List<Statement>> groups = new LinkedHashMap<>();
    List<Statement> unattributed = new ArrayList<>();
    for (Statement statement : analysis.statements()) {
      List<Speaker> speakers = statement.attribution().speakers();
      if (speakers.isEmpty()) {
        unattributed.add(statement);
      } else {
        groups
            .computeIfAbsent(speakers.stream().map(this::name).toList(), key -> new ArrayList<>())
            .add(statement);
      }
    }
    List<List<Statement>> out = new ArrayList<>(groups.values());
    if (!unattributed.isEmpty()) {
      out.add(unattributed);
    }
    return out;
  }

  /// The fullest name that the report gives.
  private String name(Speaker speaker) {
    Entity entity = speaker.entity() == null ? null : entities.get(speaker.entity());
    return entity == null ? speaker.name() : entity.name();
  }

  private void speakers(List<Speaker> speakers, StringBuilder out) {
    Flow line = new Flow();
    if (speakers.isEmpty()) {
      line.add(Style.FAINT, label("nobody"));
    }
    for (Speaker speaker : speakers) {
      line.add(line.isEmpty() ? "" : " + ").add(Style.SPEAKER, name(speaker));
      switch (speaker.kind()) {
        case NAMED -> roles(speaker, line);
        case BODY, UNNAMED ->
            line.add(Style.FAINT, " (" + look.labels().of("speaker", speaker.kind()) + ")");
      }
    }
    line.print(look, SPEAKER, STATEMENT, out);
  }

  /// The titles that the report gives, the fuller where one holds another.
  private void roles(Speaker speaker, Flow line) {
    Entity entity = speaker.entity() == null ? null : entities.get(speaker.entity());
    if (entity == null) {
      return;
    }
    Set<String> titles = new LinkedHashSet<>();
    for (Role role : entity.roles()) {
      titles.add(role.span().of(analysis.article().text()));
    }
    String separator = " — ";
    for (String title : titles) {
      if (titles.stream()
          .noneMatch(other -> other.length() > title.length() && other.contains(title))) {
        line.add(Style.FAINT, separator).add(title);
        separator = label("semicolon") + " ";
      }
    }
  }

  private void statement(Statement statement, StringBuilder out) {
    line(statement, look).print(look, STATEMENT, WORDS, out);
    new Flow()
        .add("«" + statement.span().of(analysis.article().text()) + "»")
        .print(look, WORDS, WORDS, out);
  }

  /// What is told of a statement beside its words and its speaker: act, mode, when, where, through whom.
  static Flow line(Statement statement, Look look) {
    Labels labels = look.labels();
    Flow line = new Flow();
    line.add(style(statement), labels.of("act", statement.act()))
        .add(Style.FAINT, labels.of("comma") + " " + labels.of("mode", statement.mode()));
    switch (statement.status()) {
      case SAID -> {}
      case EXPECTED ->
          line.add(Style.FAINT, " · ")
              .add(Style.ACT_EXPECTED, labels.of("status", statement.status()));
    }
    Found<String> when = statement.attribution().when();
    if (when != null) {
      line.add(Style.FAINT, " · ").add(when.value());
    }
    Found<String> where = statement.attribution().where();
    if (where != null) {
      line.add(Style.FAINT, " · " + labels.of("in") + " ").add(where.value());
    }
    for (Link link : statement.attribution().chain()) {
      line.add(Style.FAINT, " · " + labels.of("via") + " ")
          .add(Style.CHAIN, link.name())
          .add(Style.FAINT, " (" + labels.of("medium", link.medium()) + ")");
    }
    if (!statement.attribution().speakers().isEmpty()
        && statement.attribution().confidence() < UNCERTAIN) {
      line.add(Style.FAINT, " · ").add(Style.PROBLEM, labels.of("uncertain"));
    }
    return line;
  }

  private static Style style(Statement statement) {
    return switch (statement.act()) {
      case DENY, WARN, ACCUSE, CONDEMN, REJECT, THREATEN -> Style.ACT_AGAINST;
      case ASSERT, STRESS, CALL, ANNOUNCE, PLEDGE, PRAISE, PROPOSE, ASK, AGREE, REVEAL -> Style.ACT;
    };
  }

  private String label(String key) {
    return look.labels().of(key);
  }
}
