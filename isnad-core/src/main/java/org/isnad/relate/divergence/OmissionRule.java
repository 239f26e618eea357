package org.isnad.relate.divergence;

import java.util.ArrayList;
import java.util.List;
import org.isnad.relate.divergence.Divergence.What;
import org.isnad.text.Span;

/// What one telling holds and the other leaves out: runs of content words without a counterpart, less those that the other has in their place. Two desks
/// choose other words for the same, so only what is longer than its like counts; and a headline leaves out nearly
/// all, which says nothing.
final class OmissionRule implements Rule {
  /// Content words that must be missing in one run.
  private static final int RUN = 3;

  /// … or in one of several runs, where so many are missing altogether, or where the other telling is nearly all held by this one: then what it lacks was
  /// cut.
  private static final int SHORT_RUN = 2;

  private static final int ALL = 4;

  /// The share of its content words that a telling must have in common with one that holds it.
  private static final double HELD = 0.85;

  /// Content words that another wording of the same takes at most.
  private static final int INSTEAD = 3;

  @Override
  public void compare(Pair pair, Findings out) {
    Pair flipped = pair.flipped();
    boolean[] here = missing(pair);
    boolean[] there = missing(flipped);
    if (!pair.b().isHeadline()) {
      look(pair, here, there, out);
    }
    if (!pair.a().isHeadline()) {
      look(flipped, there, here, out.flipped());
    }
  }

  private static void look(Pair pair, boolean[] here, boolean[] there, Findings out) {
    List<Gap> gaps = gaps(pair, here, there);
    int longest = 0;
    int sum = 0;
    for (Gap gap : gaps) {
      longest = Math.max(longest, gap.missing);
      sum += Math.max(0, gap.missing);
    }
    boolean missing = longest >= RUN || (longest >= SHORT_RUN && sum >= ALL);
    if (missing || (longest >= SHORT_RUN && isHeld(pair.flipped()))) {
      List<Span> spans = new ArrayList<>();
      for (Gap gap : gaps) {
        if (gap.missing > 0) {
          spans.add(gap.span);
        }
      }
      out.add(What.OMISSION, spans, List.of());
    }
  }

  /// Whether nearly all of the telling has its counterpart.
  private static boolean isHeld(Pair pair) {
    int matter = 0;
    int held = 0;
    for (int i = 0; i < pair.a().words().size(); i++) {
      if (pair.a().isMatter(i)) {
        matter++;
        held += pair.words().of(i) >= 0 ? 1 : 0;
      }
    }
    return held >= HELD * matter;
  }

  private static List<Gap> gaps(Pair pair, boolean[] missing, boolean[] missingThere) {
    Side side = pair.a();
    List<Gap> out = new ArrayList<>();
    int size = missing.length;
    int at = 0;
    while (at < size) {
      if (!missing[at]) {
        at++;
        continue;
      }
      int end = at;
      int last = at;
      int count = 0;
      while (end < size && (missing[end] || !side.isMatter(end))) {
        if (missing[end]) {
          count++;
          last = end;
        }
        end++;
      }
      out.add(new Gap(side.span(at, last + 1), count - instead(pair, at, last, missingThere)));
      at = end;
    }
    return out;
  }

  /// Content words without a counterpart that the other telling has where the gap stands.
  private static int instead(Pair pair, int from, int last, boolean[] missingThere) {
    int left = from - 1;
    while (left >= 0 && pair.words().of(left) < 0) {
      left--;
    }
    int right = last + 1;
    while (right < pair.a().words().size() && pair.words().of(right) < 0) {
      right++;
    }
    int size = missingThere.length;
    int begin = left < 0 ? -1 : pair.words().of(left);
    int end = right >= pair.a().words().size() ? size : pair.words().of(right);
    int count = 0;
    if (begin < end) {
      for (int j = begin + 1; j < end; j++) {
        count += missingThere[j] ? 1 : 0;
      }
    }
    return Math.min(count, INSTEAD);
  }

  private static boolean[] missing(Pair pair) {
    boolean[] missing = new boolean[pair.a().words().size()];
    for (int i = 0; i < missing.length; i++) {
      missing[i] = isMissing(pair, i);
    }
    return missing;
  }

  private static boolean isMissing(Pair pair, int word) {
    return pair.a().isMatter(word)
        && pair.words().of(word) < 0
        && !isState(pair, word)
        && !isOfName(pair, word);
  }

  /// A state that the other telling names in as many words as it likes.
  private static boolean isState(Pair pair, int word) {
    String state = pair.a().states().get(word);
    return state != null && pair.b().states().contains(state);
  }

  /// A part of a name or title of somebody whom the other telling names too, shorter or by another title.
  private static boolean isOfName(Pair pair, int word) {
    for (Span name : pair.a().names()) {
      if (name.overlaps(pair.a().words().get(word).span())) {
        for (int i = pair.a().wordAt(name.start());
            i < pair.a().words().size() && pair.a().words().get(i).span().start() < name.end();
            i++) {
          if (pair.words().of(i) >= 0) {
            return true;
          }
        }
      }
    }
    return false;
  }

  private record Gap(Span span, int missing) {}
}
