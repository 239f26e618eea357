package org.isnad.bench.accuracy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.isnad.relate.Relation;
import org.isnad.relate.divergence.Divergence;
import org.isnad.relate.utterance.Utterance;
import org.isnad.text.Span;

/// Scores utterances by pairs of statements: a pair is answered where both statements are found (their words overlap by at least 0.4) and stand in one
/// utterance; and the kinds of divergence of the pairs that are rightly answered. Static and thread-safe.
final class UtteranceScorer {
  private static final double FOUND = 0.4;

  private UtteranceScorer() {}

  private record Place(String utterance, Span span) {}

  private record Between(String utterance, Set<String> reports) {}

  /// The utterances by report, and what differs in them.
  private record Answers(
      Map<String, List<Place>> places,
      Map<Between, Set<String>> divergences,
      Map<String, String> texts,
      Map<String, Words> words) {
    static Answers of(RelationGold gold, List<Relation> relations) {
      Map<String, List<Place>> places = new HashMap<>();
      Map<Between, Set<String>> divergences = new HashMap<>();
      for (Relation relation : relations) {
        if (relation instanceof Relation.OfUtterance(Utterance utterance)) {
          for (Utterance.Telling telling : utterance.tellings()) {
            places
                .computeIfAbsent(
                    RelationGold.spelled(telling.at().report()), report -> new ArrayList<>())
                .add(new Place(utterance.id(), telling.at().span()));
          }
        } else if (relation instanceof Relation.OfDivergence(Divergence divergence)) {
          Set<String> reports = new HashSet<>();
          reports.add(RelationGold.spelled(divergence.a()));
          reports.add(RelationGold.spelled(divergence.b()));
          divergences
              .computeIfAbsent(
                  new Between(divergence.utterance(), reports), between -> new HashSet<>())
              .add(divergence.what().name().toLowerCase(Locale.ROOT));
        }
      }
      Map<String, String> plain = new HashMap<>();
      Map<String, Words> words = new HashMap<>();
      gold.texts()
          .forEach((report, text) -> {
            plain.put(report, GoldDocument.plain(text));
            words.put(report, Words.of(GoldDocument.plain(text)));
          });
      return new Answers(places, divergences, plain, words);
    }

    /// The utterances that the words are found in.
    Set<String> utterances(RelationGold.Side side) {
      String text = texts.get(side.report());
      Words all = words.get(side.report());
      String sought = GoldDocument.plain(side.words());
      int at = text == null ? -1 : text.indexOf(sought);
      Set<String> hits = new HashSet<>();
      if (at >= 0 && all != null) {
        WordRange wanted = all.touching(new Span(at, at + sought.length()));
        for (Place place : places.getOrDefault(side.report(), List.of())) {
          if (wanted.overlap(all.touching(place.span())) >= FOUND) {
            hits.add(place.utterance());
          }
        }
      }
      return hits;
    }
  }

  static RelationScore score(RelationGold gold, List<Relation> relations) {
    Answers answers = Answers.of(gold, relations);
    long right = 0;
    long answered = 0;
    long wanted = 0;
    Tally divergence = Tally.NOTHING;
    Map<String, long[]> bySort = new TreeMap<>();
    List<String> misses = new ArrayList<>();
    for (RelationGold.StatementPair pair : gold.utterances()) {
      Set<String> both = answers.utterances(pair.a());
      both.retainAll(answers.utterances(pair.b()));
      boolean one = !both.isEmpty();
      wanted += pair.isOne() ? 1 : 0;
      answered += one ? 1 : 0;
      right += one && pair.isOne() ? 1 : 0;
      long[] sort = bySort.computeIfAbsent(pair.sort(), key -> new long[2]);
      sort[0] += one == pair.isOne() ? 1 : 0;
      sort[1]++;
      if (one != pair.isOne()) {
        misses.add(told(pair));
      } else if (one) {
        divergence = divergence.plus(differences(pair, both, answers));
      }
    }
    List<RelationScore.Measure> measures = new ArrayList<>();
    measures.add(RelationScore.Measure.of("pairs", new Tally(right, answered, wanted)));
    bySort.forEach(
        (sort, count) -> measures.add(RelationScore.Measure.share(sort, count[0], count[1])));
    measures.add(RelationScore.Measure.of("divergence kinds", divergence));
    return new RelationScore("utterances", measures, misses);
  }

  private static Tally differences(
      RelationGold.StatementPair pair, Set<String> utterances, Answers answers) {
    Set<String> reports = new HashSet<>(List.of(pair.a().report()));
    reports.add(pair.b().report());
    Set<String> said = new HashSet<>();
    for (String utterance : utterances) {
      said.addAll(answers.divergences().getOrDefault(new Between(utterance, reports), Set.of()));
    }
    Set<String> both = new HashSet<>(said);
    both.retainAll(pair.divergence());
    return new Tally(both.size(), said.size(), pair.divergence().size());
  }

  private static String told(RelationGold.StatementPair pair) {
    return pair.sort()
        + ": "
        + pair.a().report()
        + " «"
        + shortened(pair.a().words())
        + "» ~ "
        + pair.b().report()
        + " «"
        + shortened(pair.b().words())
        + "»";
  }

  private static String shortened(String words) {
    int most = 60;
    return words.substring(0, Math.min(most, words.length())).replace('\n', ' ');
  }
}
