package org.isnad.relate.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.isnad.relate.report.At;
import org.jspecify.annotations.Nullable;

/// Who has a story from whom, and on whom it stands in the end: from each report along copies and credits to those who name nobody further. Not
/// thread-safe; for one story.
///
/// A report that names nobody, or names others only below its opening, stands on its outlet (too). A medium between hands on to the one whose words it
/// gives where these are all that it gives; an outlet that is credited hands on to its own reports in the story where all of them stand on others.
/// Media that credit each other in a circle are one root.
final class RootGraph {
  private static final Comparator<Story.Edge> ORDER =
      Comparator.comparing(Story.Edge::from)
          .thenComparing(Story.Edge::to)
          .thenComparing(Story.Edge::why);

  private final List<Telling> tellings;
  private final Set<String> reports = new HashSet<>();
  private final List<Credit> credits = new ArrayList<>();
  private final Set<String> tellers = new HashSet<>();
  private final Map<String, String> names = new HashMap<>();

  /// Those that each stands on, by which the roots are found.
  private final Map<String, Set<String>> standsOn = new HashMap<>();

  private RootGraph(List<Telling> tellings) {
    this.tellings = tellings;
    tellings.forEach(telling -> reports.add(telling.report()));
    for (Telling telling : tellings) {
      add(telling);
    }
    handOnToReports();
    for (Credit credit : credits) {
      names.putIfAbsent(credit.to(), credit.name());
      if (!credit.why().equals(Credit.STATEMENT) || handsOn(credit.from())) {
        standsOn.computeIfAbsent(credit.from(), _ -> new TreeSet<>()).add(credit.to());
      }
    }
  }

  static RootGraph of(List<Telling> tellings) {
    return new RootGraph(tellings);
  }

  private void add(Telling telling) {
    Provenance provenance = telling.provenance();
    boolean taken = false;
    for (Credit credit : telling.taken()) {
      if (reports.contains(credit.to())) {
        credits.add(credit);
        taken = true;
      }
    }
    for (Credit credit : provenance.credits()) {
      if (!credit.why().equals(Credit.OUTLET)) {
        credits.add(credit);
      }
    }
    tellers.addAll(provenance.tellers());
    String publisher = provenance.publisher();
    if (publisher != null && !provenance.borrowed() && !taken) {
      String name = provenance.publisherName() == null ? publisher : provenance.publisherName();
      List<Credit> own =
          provenance.credits().stream()
              .filter(credit -> credit.why().equals(Credit.OUTLET))
              .toList();
      credits.addAll(
          own.isEmpty()
              ? List.of(new Credit(telling.report(), publisher, name, Credit.OUTLET, null))
              : own);
    }
  }

  /// Of a credited outlet all of whose reports in the story stand on others, they are what it tells.
  private void handOnToReports() {
    Set<String> credited = new HashSet<>();
    Set<String> own = new HashSet<>();
    for (Credit credit : credits) {
      (credit.why().equals(Credit.OUTLET) ? own : credited).add(credit.to());
    }
    for (Telling telling : tellings) {
      String publisher = telling.provenance().publisher();
      if (publisher != null && credited.contains(publisher) && !own.contains(publisher)) {
        String report = telling.report();
        credits.add(new Credit(publisher, report, report, Credit.OWN_REPORT, null));
        tellers.add(publisher);
      }
    }
  }

  /// Whether all that comes from the medium are the words of one who is named, as more than one report has it.
  private boolean handsOn(String medium) {
    if (tellers.contains(medium)) {
      return false;
    }
    Set<String> speakers = new HashSet<>();
    Set<String> witnesses = new HashSet<>();
    for (Credit credit : credits) {
      if (credit.from().equals(medium)) {
        speakers.add(credit.to());
        if (credit.at() != null) {
          witnesses.add(credit.at().report());
        }
      }
    }
    return speakers.size() == 1 && witnesses.size() > 1;
  }

  /// Who has it from whom, the reports' edges and those between media.
  List<Story.Edge> edges() {
    Map<List<String>, Set<At>> evidence = new TreeMap<>(RootGraph::compare);
    for (Credit credit : credits) {
      Set<At> at =
          evidence.computeIfAbsent(
              List.of(credit.from(), credit.to(), credit.why()), _ -> new TreeSet<>());
      if (credit.at() != null) {
        at.add(credit.at());
      }
    }
    List<Story.Edge> edges = new ArrayList<>();
    evidence.forEach((edge, at) ->
        edges.add(new Story.Edge(edge.get(0), edge.get(1), edge.get(2), List.copyOf(at))));
    edges.sort(ORDER);
    return edges;
  }

  private static int compare(List<String> a, List<String> b) {
    for (int i = 0; i < a.size(); i++) {
      int order = a.get(i).compareTo(b.get(i));
      if (order != 0) {
        return order;
      }
    }
    return 0;
  }

  /// The roots, those first on whom the most reports stand.
  List<Story.Root> roots() {
    Map<String, Integer> standing = new LinkedHashMap<>();
    for (Telling telling : tellings) {
      ends(telling.report()).forEach(root -> standing.merge(root, 1, Integer::sum));
    }
    return standing.keySet().stream()
        .sorted(
            Comparator.<String>comparingInt(standing::get)
                .reversed()
                .thenComparing(Comparator.naturalOrder()))
        .map(this::root)
        .toList();
  }

  private Story.Root root(String id) {
    Set<At> evidence = new TreeSet<>();
    for (Credit credit : credits) {
      if (credit.to().equals(id) && credit.at() != null) {
        evidence.add(credit.at());
      }
    }
    @Nullable String name = reports.contains(id) ? null : names.getOrDefault(id, id);
    return new Story.Root(id, name, List.copyOf(evidence));
  }

  /// Where all ways from the report end; of a circle without a way out its first by id that is no report.
  private Set<String> ends(String report) {
    Set<String> seen = new LinkedHashSet<>();
    Set<String> ends = new TreeSet<>();
    List<String> open = new ArrayList<>(List.of(report));
    while (!open.isEmpty()) {
      String at = open.removeLast();
      if (seen.add(at)) {
        Set<String> next = standsOn.getOrDefault(at, Set.of());
        if (next.isEmpty()) {
          ends.add(at);
        }
        open.addAll(next);
      }
    }
    if (ends.isEmpty()) {
      ends.add(
          seen.stream()
              .min(
                  Comparator.<String, Boolean>comparing(reports::contains)
                      .thenComparing(Comparator.naturalOrder()))
              .orElseThrow());
    }
    return ends;
  }
}
