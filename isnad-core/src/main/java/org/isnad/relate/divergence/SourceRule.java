package org.isnad.relate.divergence;

import java.util.ArrayList;
import java.util.List;
import org.isnad.analyze.statement.Cue;
import org.isnad.analyze.statement.Link;
import org.isnad.analyze.statement.Speaker;
import org.isnad.analyze.statement.Statement;
import org.isnad.clean.SourceLine;
import org.isnad.relate.divergence.Agencies.Agency;
import org.isnad.relate.divergence.Divergence.What;
import org.isnad.text.Folding;
import org.isnad.text.Span;
import org.jspecify.annotations.Nullable;

/// By whom a telling has come to the report: another agency, or an agency in the one and none in the other; or two outlets that were spoken to. An outlet,
/// a page or a platform that only one telling names is no difference of source: reports leave it out as they please.
final class SourceRule implements Rule {
  /// Statements before one that carries a speech on, that are looked through for where it was heard.
  private static final int BACK = 4;

  private final Agencies agencies;
  private final CueTones cues;

  private SourceRule(Agencies agencies, CueTones cues) {
    this.agencies = agencies;
    this.cues = cues;
  }

  static SourceRule load() {
    return new SourceRule(Agencies.load(), CueTones.load());
  }

  @Override
  public void compare(Pair pair, Findings out) {
    List<Told> here = agencies(pair.a());
    List<Told> there = agencies(pair.b());
    if (!here.isEmpty() && !there.isEmpty()) {
      if (here.stream().noneMatch(a -> there.stream().anyMatch(b -> a.agency.mayBe(b.agency)))) {
        add(here, there, out);
      }
      return;
    }
    List<Told> lines = here.isEmpty() ? lines(pair.a()) : lines(pair.b());
    List<Told> named = here.isEmpty() ? there : here;
    Side other = here.isEmpty() ? pair.a() : pair.b();
    if (!named.isEmpty()) {
      if (!other.isHeadline()
          && named.stream().anyMatch(a -> a.agency.isKnown())
          && named.stream().noneMatch(a -> isTold(a, lines) || isOwn(a, other))) {
        add(here.isEmpty() ? lines : here, there.isEmpty() ? lines : there, out);
      }
      return;
    }
    List<Told> ownLines = lines(pair.b());
    List<Told> otherLines = lines(pair.a());
    if (!ownLines.isEmpty()
        && !otherLines.isEmpty()
        && otherLines.stream()
            .noneMatch(a -> ownLines.stream().anyMatch(b -> a.agency.mayBe(b.agency)))) {
      add(otherLines, ownLines, out);
    } else {
      outlets(pair, out);
    }
  }

  private static boolean isTold(Told told, List<Told> lines) {
    return lines.stream().anyMatch(line -> line.agency.mayBe(told.agency));
  }

  /// Whether the report is the agency's own.
  private boolean isOwn(Told told, Side side) {
    String outlet = side.report().outlet();
    Agency own = outlet == null ? null : agencies.of(outlet);
    return own != null && own.name() != null && own.mayBe(told.agency);
  }

  private static void add(List<Told> here, List<Told> there, Findings out) {
    out.add(What.SOURCE, spans(here), spans(there));
  }

  private static List<Span> spans(List<Told> told) {
    List<Span> spans = new ArrayList<>();
    for (Told one : told) {
      if (one.span != null) {
        spans.add(one.span);
      }
    }
    return spans;
  }

  /// The agencies that the telling names, or that were named where the speech began that it carries on.
  private List<Told> agencies(Side side) {
    List<Statement> statements = side.report().analysis().statements();
    int at = at(statements, side.statement());
    Statement statement = side.statement();
    for (int back = 0; back <= BACK; back++) {
      List<Told> found = named(statement);
      if (!found.isEmpty() || !isGoingOn(statement) || at - back - 1 < 0) {
        return found;
      }
      Statement before = statements.get(at - back - 1);
      if (!isSameSpeaker(before, statement)) {
        return found;
      }
      statement = before;
    }
    return List.of();
  }

  private static int at(List<Statement> statements, Statement statement) {
    for (int i = 0; i < statements.size(); i++) {
      if (statements.get(i) == statement) {
        return i;
      }
    }
    return statements.indexOf(statement);
  }

  private List<Told> named(Statement statement) {
    List<Told> found = new ArrayList<>();
    for (Link link : statement.attribution().chain()) {
      boolean told = link.medium() == Link.Medium.AGENCY || agencies.isAgency(link.name());
      Agency agency = told ? agencies.of(link.name()) : null;
      if (agency != null) {
        found.add(new Told(agency, link.span()));
      }
    }
    for (Speaker speaker : statement.attribution().speakers()) {
      Agency agency = agencies.isAgency(speaker.name()) ? agencies.of(speaker.name()) : null;
      if (agency != null) {
        found.add(new Told(agency, speaker.span()));
      }
    }
    return found;
  }

  private boolean isGoingOn(Statement statement) {
    Cue cue = statement.cue();
    return cue != null && cues.of(cue.text()) == CueTones.Tone.GOING_ON;
  }

  private static boolean isSameSpeaker(Statement a, Statement b) {
    List<Speaker> one = a.attribution().speakers();
    List<Speaker> other = b.attribution().speakers();
    return one.size() == 1
        && other.size() == 1
        && one.getFirst().name().equals(other.getFirst().name());
  }

  private List<Told> lines(Side side) {
    List<Told> found = new ArrayList<>();
    for (SourceLine line : side.report().analysis().article().layout().sources()) {
      Agency agency = line.kind() == SourceLine.Kind.AGENCY ? agencies.of(line.name()) : null;
      if (agency != null) {
        found.add(new Told(agency, line.span()));
      }
    }
    return found;
  }

  /// «لقناة العربية» in the one and «لصحيفة الحياة» in the other.
  private static void outlets(Pair pair, Findings out) {
    Link here = interview(pair.a().statement());
    Link there = interview(pair.b().statement());
    if (here != null && there != null && !sharesWord(here.name(), there.name())) {
      out.add(What.SOURCE, here.span(), there.span());
    }
  }

  private static @Nullable Link interview(Statement statement) {
    for (Link link : statement.attribution().chain()) {
      if (link.medium() == Link.Medium.INTERVIEW || link.medium() == Link.Medium.OUTLET) {
        return link;
      }
    }
    return null;
  }

  private static boolean sharesWord(String a, String b) {
    for (String one : Folding.fold(a).split(" ")) {
      for (String other : Folding.fold(b).split(" ")) {
        if (bare(one).equals(bare(other))) {
          return true;
        }
      }
    }
    return false;
  }

  private static String bare(String word) {
    int from = word.length() > 4 && Particle.isConjunction(word.charAt(0)) ? 1 : 0;
    return word.substring(Particle.isArticle(word, from) ? from + 2 : from);
  }

  private record Told(Agency agency, @Nullable Span span) {}
}
