package org.isnad.relate.utterance;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.isnad.analyze.statement.Statement;
import org.isnad.relate.report.At;
import org.isnad.relate.report.Hashes;
import org.isnad.relate.report.PublicationTime;
import org.isnad.relate.report.Report;
import org.isnad.relate.report.Words;
import org.isnad.relate.utterance.Utterance.How;
import org.isnad.relate.utterance.Utterance.Telling;
import org.isnad.text.Span;
import org.jspecify.annotations.Nullable;

/// Makes the utterance of a group: puts the earliest telling first, and says of every other how it gives the words of that one. Static and
/// thread-safe.
final class TellingReader {
  /// Of two that are word for word the same so much is in the same order.
  private static final float VERBATIM = 0.8f;

  /// A part holds less than this share of the other's weight.
  private static final float PART = 0.6f;

  /// A part stands in the other to this share.
  private static final float CONTAINED = 0.5f;

  private static final int ID_DIGITS = 16;

  private static final Comparator<Map.Entry<String, Integer>> MOST_GIVEN =
      Comparator.comparingInt((Map.Entry<String, Integer> name) -> name.getValue())
          .thenComparingInt(name -> name.getKey().length())
          .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder()));

  /// A part with the time of its report.
  private record Timed(Part part, long day, long instant) {
    private static final Comparator<Timed> EARLIEST =
        Comparator.comparingLong(Timed::day)
            .thenComparingLong(Timed::instant)
            .thenComparing(Timed::part, Part.BY_PLACE);
  }

  private TellingReader() {}

  /// The utterance; null where fewer than two reports tell it.
  static @Nullable Told read(List<Part> group) {
    if (isOfOneReport(group)) {
      return null;
    }
    List<Part> parts = byTime(group);
    Part origin = parts.getFirst();
    List<Telling> tellings = new ArrayList<>(parts.size());
    List<Told.Source> sources = new ArrayList<>(parts.size());
    for (Part part : parts) {
      Told.Source source = new Told.Source(part.report(), part.first().of(), part.span());
      sources.add(source);
      tellings.add(new Telling(source.at(), part == origin ? How.ORIGIN : how(origin, part)));
    }
    return new Told(new Utterance(id(sources.getFirst().at()), speaker(parts), tellings), sources);
  }

  private static boolean isOfOneReport(List<Part> group) {
    String first = group.getFirst().report().id();
    for (Part part : group) {
      if (!part.report().id().equals(first)) {
        return false;
      }
    }
    return true;
  }

  private static List<Part> byTime(List<Part> group) {
    List<Timed> timed = new ArrayList<>(group.size());
    for (Part part : group) {
      timed.add(new Timed(part, day(part.report()), instant(part.report())));
    }
    timed.sort(Timed.EARLIEST);
    List<Part> parts = new ArrayList<>(timed.size());
    timed.forEach(one -> parts.add(one.part));
    return parts;
  }

  private static String id(At origin) {
    long hash = Hashes.of(origin.report(), 0, origin.report().length());
    hash = Hashes.then(Hashes.then(hash, origin.span().start()), origin.span().end());
    String digits = Long.toHexString(hash);
    return "utterance-" + "0".repeat(ID_DIGITS - digits.length()) + digits;
  }

  /// The name that most tellings give; of several the longest, then the first.
  private static String speaker(List<Part> parts) {
    Map<String, Integer> names = new HashMap<>();
    for (Part part : parts) {
      List<Voice> voices = part.first().voices();
      if (!voices.isEmpty()) {
        names.merge(voices.getFirst().name(), 1, Integer::sum);
      }
    }
    return names.isEmpty() ? "" : Collections.max(names.entrySet(), MOST_GIVEN).getKey();
  }

  private static How how(Part origin, Part part) {
    if (verbatim(origin, part)) {
      return How.VERBATIM;
    }
    float ofOrigin = weight(origin);
    float ofPart = weight(part);
    float less = Math.min(ofOrigin, ofPart);
    if (less < PART * Math.max(ofOrigin, ofPart) && shared(origin, part) >= CONTAINED * less) {
      return How.PARTIAL;
    }
    return quoted(origin) && quoted(part) ? How.RETRANSLATED : How.INDIRECT;
  }

  private static boolean verbatim(Part a, Part b) {
    if (a.passages().size() == 1
        && b.passages().size() == 1
        && a.first().row().hash() == b.first().row().hash()) {
      return true;
    }
    int[] left = stems(a);
    int[] right = stems(b);
    float most = VERBATIM * Math.max(left.length, right.length);
    return Math.min(left.length, right.length) >= most && Likeness.common(left, right) >= most;
  }

  /// The stems of all words.
  private static int[] stems(Part part) {
    Words words = part.report().words();
    Span span = part.span();
    int from = words.first(span);
    int[] stems = new int[words.end(span) - from];
    for (int i = 0; i < stems.length; i++) {
      stems[i] = Row.half(words.stem(from + i));
    }
    return stems;
  }

  private static float weight(Part part) {
    float weight = 0;
    for (Passage passage : part.passages()) {
      weight += passage.row().weight();
    }
    return weight;
  }

  private static float shared(Part a, Part b) {
    float shared = 0;
    for (Passage left : a.passages()) {
      for (Passage right : b.passages()) {
        shared += Likeness.shared(left.row(), right.row());
      }
    }
    return shared;
  }

  private static boolean quoted(Part part) {
    return part.first().of().mode() == Statement.Mode.DIRECT;
  }

  private static long day(Report report) {
    return report.day() == null ? Long.MAX_VALUE : report.day().toEpochDay();
  }

  /// Seconds since 1970; the end of time where only the day is known, or a time without a zone: then the day alone can be compared.
  private static long instant(Report report) {
    long second = PublicationTime.zoned(report.published());
    return second == PublicationTime.NONE ? Long.MAX_VALUE : second;
  }
}
