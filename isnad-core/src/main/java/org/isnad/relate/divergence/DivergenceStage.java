package org.isnad.relate.divergence;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.isnad.relate.utterance.Told;

/// Says what differs between the tellings of an utterance, with the words on both sides, and never who is right.
///
/// Each two tellings of different reports are compared where the utterance has at most [#ALL] of them. Of a larger one each is compared with the earliest told,
/// and the first of each outlet with the first of every other, of at most [#OUTLETS] outlets: the others are nearly always copies of these. What is found is
/// the same whichever of the two comes first. Immutable and thread-safe; loading reads the lexicons once.
public final class DivergenceStage {
  /// The most tellings that are compared each with each.
  static final int ALL = 6;

  /// The most outlets whose first tellings are compared each with each.
  static final int OUTLETS = 4;

  private final SideReader reader;

  /// Rules that look at the words of the tellings alone.
  private final List<Rule> wordRules;

  /// Rules that look at who told them, when and where, too.
  private final List<Rule> rules;

  private DivergenceStage(SideReader reader, List<Rule> wordRules, List<Rule> rules) {
    this.reader = reader;
    this.wordRules = List.copyOf(wordRules);
    this.rules = List.copyOf(rules);
  }

  public static DivergenceStage load() {
    return new DivergenceStage(
        SideReader.load(),
        List.of(
            new NumberRule(),
            NegationRule.load(),
            StanceRule.loadModality(),
            StanceRule.loadHedge(),
            new OmissionRule()),
        List.of(
            DateRule.load(),
            PlaceRule.load(),
            SpeakerRule.load(),
            SourceRule.load(),
            ToneRule.load()));
  }

  /// What differs between the tellings: pairs in their order, of a pair the kinds in theirs.
  public List<Divergence> of(Told told) {
    List<Side> sides = reader.read(told.statements());
    List<Divergence> out = new ArrayList<>();
    Set<Integer> firsts = firsts(sides);
    for (int i = 0; i < sides.size(); i++) {
      for (int j = i + 1; j < sides.size(); j++) {
        boolean compared =
            sides.size() <= ALL || i == 0 || (firsts.contains(i) && firsts.contains(j));
        if (compared && !sides.get(i).report().id().equals(sides.get(j).report().id())) {
          out.addAll(compare(told.utterance().id(), sides.get(i), sides.get(j)));
        }
      }
    }
    return out;
  }

  /// The first telling of each outlet, of the first outlets alone.
  private static Set<Integer> firsts(List<Side> sides) {
    Set<String> outlets = new TreeSet<>();
    Set<Integer> firsts = new TreeSet<>();
    for (int i = 0; i < sides.size() && firsts.size() < OUTLETS; i++) {
      String outlet = sides.get(i).report().outlet();
      if (outlet != null && outlets.add(outlet)) {
        firsts.add(i);
      }
    }
    return firsts;
  }

  /// Compares in an order of its own, so that the findings do not depend on which of the two was told first.
  private List<Divergence> compare(String utterance, Side a, Side b) {
    boolean swapped = a.at().compareTo(b.at()) > 0;
    Pair pair = swapped ? Pair.of(b, a) : Pair.of(a, b);
    Findings found = new Findings();
    if (!pair.isVerbatim()) {
      wordRules.forEach(rule -> rule.compare(pair, found));
    }
    rules.forEach(rule -> rule.compare(pair, found));
    Findings ordered = swapped ? found.flipped() : found;
    return ordered.of(utterance, a.report().id(), b.report().id());
  }
}
