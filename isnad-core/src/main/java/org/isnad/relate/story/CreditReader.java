package org.isnad.relate.story;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.isnad.analyze.name.Entity;
import org.isnad.analyze.statement.Link;
import org.isnad.analyze.statement.Speaker;
import org.isnad.analyze.statement.Statement;
import org.isnad.clean.SourceLine;
import org.isnad.relate.entity.EntityIds;
import org.isnad.relate.report.At;
import org.isnad.relate.report.Report;
import org.isnad.text.Folding;
import org.isnad.text.Span;
import org.jspecify.annotations.Nullable;

/// Reads whom a report credits: in its source line, signature and dateline, and in the chains of its statements. A statement without a chain credits
/// nobody: that a ministry is quoted does not tell who heard it. Immutable and thread-safe.
final class CreditReader {
  private static final String MEDIUM = "medium:";
  private static final String SPEAKER = "speaker:";

  /// Credits that are kept of one report.
  private static final int MOST = 40;

  private final MediaNames media;

  CreditReader(MediaNames media) {
    this.media = media;
  }

  Provenance read(Report report, EntityIds entities) {
    return new Reading(report, entities).read();
  }

  /// One who is credited.
  private record Party(String id, String name) {}

  /// The reading of one report; not thread-safe.
  private final class Reading {
    private final Report report;
    private final EntityIds entities;
    private final @Nullable Party publisher;
    private final int openingEnd;
    private final List<Credit> credits = new ArrayList<>();
    private final Set<String> tellers = new HashSet<>();
    private boolean borrowed;

    Reading(Report report, EntityIds entities) {
      this.report = report;
      this.entities = entities;
      String name = media.publisher(report.outlet(), report.url());
      publisher = name == null ? null : medium(name);
      openingEnd = Opening.end(report);
    }

    Provenance read() {
      report.analysis().article().layout().sources().forEach(this::source);
      report.analysis().statements().forEach(this::statement);
      return new Provenance(
          publisher == null ? null : publisher.id(),
          publisher == null ? null : publisher.name(),
          borrowed,
          credits.subList(0, Math.min(MOST, credits.size())),
          tellers);
    }

    private void source(SourceLine line) {
      String name = media.usual(line.name(), true);
      if (name == null || line.kind() == SourceLine.Kind.OTHER) {
        return;
      }
      Party party = medium(name);
      Span dateline = report.analysis().article().layout().dateline();
      boolean inDateline = dateline != null && dateline.contains(line.span());
      if (party.equals(publisher)) {
        add(report.id(), party, Credit.OUTLET, line.span());
      } else {
        add(report.id(), party, inDateline ? Credit.DATELINE : Credit.SOURCE_LINE, line.span());
        tellers.add(party.id());
        borrowed = true;
      }
    }

    private void statement(Statement statement) {
      @Nullable Party nearer = null;
      for (Link link : statement.attribution().chain()) {
        Party party = party(link);
        if (party == null || party.equals(publisher)) {
          continue;
        }
        add(nearer == null ? report.id() : nearer.id(), party, Credit.CHAIN, span(link, statement));
        if (nearer == null && statement.span().start() < openingEnd) {
          borrowed = true;
        }
        nearer = party;
      }
      if (nearer != null) {
        speak(nearer, statement);
      } else {
        told(statement);
      }
    }

    /// «ذكرت رويترز أن …»: a medium that is itself the speaker.
    private void told(Statement statement) {
      for (Speaker speaker : statement.attribution().speakers()) {
        String name = media.listed(speaker.name());
        Party party = name == null || isPlace(speaker.entity()) ? null : medium(name);
        if (party != null && !party.equals(publisher)) {
          Span span = speaker.span();
          add(report.id(), party, Credit.CHAIN, span == null ? statement.span() : span);
          tellers.add(party.id());
          borrowed |= statement.span().start() < openingEnd;
        }
      }
    }

    /// «الرياض» is a newspaper and a city that stands for a government.
    private boolean isPlace(@Nullable String entity) {
      for (Entity one : report.analysis().entities()) {
        if (one.id().equals(entity)) {
          return one.type() == Entity.Type.LOC;
        }
      }
      return false;
    }

    /// Who speaks at the far end of a chain.
    private void speak(Party nearer, Statement statement) {
      List<Speaker> speakers = statement.attribution().speakers();
      boolean named = false;
      for (Speaker speaker : speakers) {
        if (speaker.kind() != Speaker.Kind.UNNAMED && speaker.entity() != null) {
          Party party = speaker(speaker.name(), speaker.entity());
          if (!party.equals(nearer)) {
            Span span = speaker.span();
            add(nearer.id(), party, Credit.STATEMENT, span == null ? statement.span() : span);
            named = true;
          }
        }
      }
      if (!named) {
        tellers.add(nearer.id());
      }
    }

    private @Nullable Party party(Link link) {
      return switch (link.medium()) {
        case AGENCY, OUTLET, INTERVIEW -> {
          String name = media.usual(link.name(), link.entity() != null);
          yield name == null ? null : medium(name);
        }
        // Who stands between as a person or body counts where the report knows who it is.
        case SPOKESPERSON, DOCUMENT, OTHER ->
            link.entity() == null ? null : speaker(link.name(), link.entity());
        case SOCIAL -> null;
      };
    }

    private Party medium(String name) {
      return new Party(MEDIUM + name, name);
    }

    private Party speaker(String name, @Nullable String entity) {
      String known = entities.of(report.id(), entity);
      return new Party(SPEAKER + (known == null ? Folding.fold(name) : known), name);
    }

    private void add(String from, Party to, String why, @Nullable Span span) {
      At at = span == null ? null : new At(report.id(), span);
      credits.add(new Credit(from, to.id(), to.name(), why, at));
    }

    private static Span span(Link link, Statement statement) {
      Span span = link.span();
      return span == null ? statement.span() : span;
    }
  }
}
