package org.isnad.relate.utterance;

import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.isnad.analyze.statement.Statement;
import org.isnad.relate.report.At;
import org.isnad.relate.report.Hashes;
import org.isnad.relate.report.Report;
import org.isnad.relate.report.Words;
import org.isnad.relate.utterance.Utterance.How;
import org.isnad.relate.utterance.Utterance.Telling;
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
    Set<String> reports = new HashSet<>();
    group.forEach(part -> reports.add(part.report().id()));
    if (reports.size() < 2) {
      return null;
    }
    List<Part> parts =
        group.stream()
            .map(part -> new Timed(part, day(part.report()), instant(part.report())))
            .sorted(Timed.EARLIEST)
            .map(Timed::part)
            .toList();
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

  private static String id(At origin) {
    long hash = Hashes.of(origin.report(), 0, origin.report().length());
    hash = Hashes.then(Hashes.then(hash, origin.span().start()), origin.span().end());
    String digits = Long.toHexString(hash);
    return "utterance-" + "0".repeat(ID_DIGITS - digits.length()) + digits;
  }

  /// The name that most tellings give; of several the longest, then the first.
  private static String speaker(List<Part> parts) {
    List<String> names = new ArrayList<>();
    for (Part part : parts) {
      part.first().voices().stream().limit(1).forEach(voice -> names.add(voice.name()));
    }
    return names.stream()
        .max(
            Comparator.comparingLong((String name) -> names.stream().filter(name::equals).count())
                .thenComparingInt(String::length)
                .thenComparing(Comparator.reverseOrder()))
        .orElse("");
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
    long[] left = stems(a);
    long[] right = stems(b);
    float most = VERBATIM * Math.max(left.length, right.length);
    return Math.min(left.length, right.length) >= most && Likeness.common(left, right) >= most;
  }

  /// The stems of all words.
  private static long[] stems(Part part) {
    Words words = part.report().words();
    return IntStream.range(words.first(part.span()), words.end(part.span()))
        .mapToLong(words::stem)
        .toArray();
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

  /// Seconds since 1970; the end of time where only the day is known.
  private static long instant(Report report) {
    String published = report.published();
    if (published == null || published.length() <= "2000-01-01T00:00".length()) {
      return Long.MAX_VALUE;
    }
    try {
      return OffsetDateTime.parse(published).toEpochSecond();
    } catch (DateTimeException e) {
      // A time without a zone: the day alone can be compared.
      return Long.MAX_VALUE;
    }
  }
}
