package org.isnad.relate.utterance;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.isnad.relate.report.Report;

/// Looks again, clause by clause, at reports of which one tells in one long sentence what another tells in several: the clauses that an utterance does not
/// cover are compared with what else the same reports have from the same speaker. Serves one settling; not thread-safe.
final class SecondLook {
  /// A clause is covered by an utterance where another telling has this share of its weight,
  private static final float COVERED = 0.5f;

  /// or this share of what it has of the clause that it covers best.
  private static final float OF_BEST = 0.7f;

  /// Clauses are short, so that more is asked of them.
  private static final float SURER = 0.05f;

  /// Of a widely told utterance so many reports are looked at.
  private static final int MOST_REPORTS = 6;

  private final Function<Report, List<Passage>> loose;
  private final Map<Part.Place, Owners> owners = new HashMap<>();
  private final Map<Passage, List<Passage>> made = new IdentityHashMap<>();
  private final List<List<Part>> found = new ArrayList<>();

  /// @param loose the passages of a report that stand in no utterance
  SecondLook(Function<Report, List<Passage>> loose) {
    this.loose = loose;
  }

  /// To whom the clauses of a sentence belong: a number of `found`, [#FIRST] for the utterance found first, [#NOBODY].
  @SuppressWarnings("ArrayRecordComponent") // Never compared and never changed.
  private record Owners(Passage sentence, List<Passage> clauses, int[] of) {
    private static final int FIRST = -2;
    private static final int NOBODY = -1;
  }

  /// What is compared: a clause of a sentence, or a whole sentence that has none.
  ///
  /// @param clause number of the clause; -1 for a sentence
  /// @param passage the one or the other
  private record Unit(Passage sentence, int clause, Passage passage) {}

  /// The groups with what they lose to new ones, and the new ones.
  List<List<Part>> of(List<List<Part>> groups) {
    groups.forEach(this::look);
    List<List<Part>> all = new ArrayList<>();
    for (List<Part> group : groups) {
      all.add(group.stream().map(this::remaining).toList());
    }
    for (int i = 0; i < found.size(); i++) {
      int number = i;
      all.add(found.get(i).stream().map(part -> extended(part, number)).toList());
    }
    return all;
  }

  /// The sentences that stood in no utterance and now do.
  List<Passage> used() {
    return owners.values().stream()
        .filter(owner -> Arrays.stream(owner.of).noneMatch(of -> of == Owners.FIRST))
        .map(Owners::sentence)
        .toList();
  }

  private void look(List<Part> group) {
    Map<String, Part> reports = new LinkedHashMap<>();
    for (Part part : group) {
      if (reports.size() < MOST_REPORTS) {
        reports.putIfAbsent(part.report().id(), part);
      }
    }
    if (reports.size() < 2) {
      return;
    }
    List<Unit> units = new ArrayList<>();
    for (Part part : reports.values()) {
      for (Passage sentence : part.passages()) {
        addUncovered(sentence, part, group, units);
      }
    }
    if (units.isEmpty()) {
      return;
    }
    for (Part part : reports.values()) {
      addLoose(part, units);
    }
    match(units);
  }

  private void addUncovered(Passage sentence, Part part, List<Part> others, List<Unit> units) {
    if (sentence.parts() == null || owners.containsKey(Part.place(sentence))) {
      return;
    }
    List<Passage> clauses = clauses(sentence);
    float[] shares = new float[clauses.size()];
    float best = 0;
    for (int i = 0; i < shares.length; i++) {
      shares[i] = share(clauses.get(i), part, others);
      best = Math.max(best, shares[i]);
    }
    int[] of = new int[clauses.size()];
    int covered = 0;
    for (int i = 0; i < of.length; i++) {
      boolean isCovered = shares[i] >= Math.min(COVERED, OF_BEST * best);
      of[i] = isCovered ? Owners.FIRST : Owners.NOBODY;
      covered += isCovered ? 1 : 0;
    }
    if (covered < of.length) {
      owners.put(Part.place(sentence), new Owners(sentence, clauses, of));
      for (int i = 0; i < of.length; i++) {
        if (of[i] == Owners.NOBODY) {
          units.add(new Unit(sentence, i, clauses.get(i)));
        }
      }
    }
  }

  /// The clauses of a sentence, which are the same ones whenever they are asked for.
  private List<Passage> clauses(Passage sentence) {
    return sentence.parts() == null ? List.of() : made.computeIfAbsent(sentence, Passage::clauses);
  }

  /// How much of a clause's weight another report's telling has, at most.
  private static float share(Passage clause, Part part, List<Part> others) {
    float most = 0;
    for (Part other : others) {
      if (!other.report().id().equals(part.report().id())) {
        float shared = 0;
        for (Passage passage : other.passages()) {
          shared += Likeness.shared(clause.row(), passage.row());
        }
        most = Math.max(most, shared);
      }
    }
    return most / Math.max(1, clause.row().weight());
  }

  private void addLoose(Part part, List<Unit> units) {
    for (Passage sentence : loose.apply(part.report())) {
      if (Evidence.bond(sentence.voices(), part.first().voices()) == Voice.Bond.SAME) {
        Owners owner = owners.get(Part.place(sentence));
        List<Passage> clauses = clauses(sentence);
        for (int i = 0; i < clauses.size(); i++) {
          if (owner == null || owner.of[i] == Owners.NOBODY) {
            units.add(new Unit(sentence, i, clauses.get(i)));
          }
        }
        if (clauses.isEmpty() && owner == null) {
          units.add(new Unit(sentence, -1, sentence));
        }
      }
    }
  }

  private void match(List<Unit> units) {
    List<Grouping.Edge> edges = new ArrayList<>();
    for (int a = 0; a < units.size(); a++) {
      for (int b = a + 1; b < units.size(); b++) {
        Unit left = units.get(a);
        Unit right = units.get(b);
        if ((left.clause >= 0 || right.clause >= 0)
            && !left.sentence.report().id().equals(right.sentence.report().id())) {
          float evidence = (float) Evidence.of(left.passage(), right.passage(), 0) - SURER;
          if (evidence > 0) {
            edges.add(new Grouping.Edge(a, b, evidence));
          }
        }
      }
    }
    if (edges.isEmpty()) {
      return;
    }
    int[] all = new int[units.size()];
    Arrays.setAll(all, i -> i);
    for (int[] group : Grouping.of(all, edges, number -> units.get(number).passage())) {
      if (group.length > 1) {
        add(Arrays.stream(group).mapToObj(units::get).toList());
      }
    }
  }

  private void add(List<Unit> group) {
    List<Part> parts = new ArrayList<>();
    Set<Part.Place> sentences = new HashSet<>();
    for (Unit unit : group) {
      Passage sentence = unit.sentence;
      if (sentences.add(Part.place(sentence))) {
        parts.add(new Part(unit.passage()));
      }
      Owners owner =
          owners.computeIfAbsent(
              Part.place(sentence),
              place -> new Owners(sentence, clauses(sentence), free(clauses(sentence))));
      if (unit.clause >= 0) {
        owner.of[unit.clause] = found.size();
      }
    }
    found.add(parts);
  }

  private static int[] free(List<Passage> clauses) {
    int[] of = new int[clauses.size()];
    Arrays.fill(of, Owners.NOBODY);
    return of;
  }

  /// The part without the clauses that went to others.
  private Part remaining(Part part) {
    List<Passage> passages = new ArrayList<>();
    for (Passage sentence : part.passages()) {
      Owners owner = owners.get(Part.place(sentence));
      if (owner == null || !claimed(owner)) {
        passages.add(sentence);
      } else {
        passages.addAll(clauses(owner, Owners.FIRST));
      }
    }
    return new Part(passages);
  }

  private static boolean claimed(Owners owner) {
    return Arrays.stream(owner.of).anyMatch(of -> of >= 0);
  }

  private Part extended(Part part, int number) {
    Passage clause = part.first();
    Owners owner = owners.get(Part.place(clause));
    if (owner == null || owner.of.length == 0) {
      return part;
    }
    return new Part(clauses(owner, number));
  }

  /// The clauses of an owner's first run, and those of nobody that follow; before the first owned clause those of nobody go with it.
  private static List<Passage> clauses(Owners owner, int number) {
    int[] of = owner.of;
    int start = 0;
    while (of[start] != number) {
      start++;
    }
    int end = start + 1;
    while (end < of.length && (of[end] == number || of[end] == Owners.NOBODY)) {
      end++;
    }
    int from = start;
    while (from > 0 && of[from - 1] == Owners.NOBODY) {
      from--;
    }
    return owner.clauses.subList(from == 0 ? 0 : start, end);
  }
}
