package org.isnad.relate.divergence;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.isnad.analyze.figure.Figure;
import org.isnad.analyze.name.Entity;
import org.isnad.analyze.name.Role;
import org.isnad.analyze.time.Timex;
import org.isnad.relate.report.Report;
import org.isnad.relate.report.Words;
import org.isnad.relate.utterance.Told;
import org.isnad.text.Folding;
import org.isnad.text.Letters;
import org.isnad.text.Phrases;
import org.isnad.text.Span;
import org.isnad.text.WordKey;
import org.jspecify.annotations.Nullable;

/// Makes a telling ready to be compared. Immutable and thread-safe.
final class SideReader {
  /// How far from its marker the word that it bears on may stand.
  private static final int REACH = 4;

  /// How far before «إلا» the negation stands that it takes back.
  private static final int EXCEPT_REACH = 8;

  /// Characters between a title and its bearer: a space, a comma.
  private static final int BESIDE = 2;

  private final MarkerLexicon markers;
  private final States states;

  private SideReader(MarkerLexicon markers, States states) {
    this.markers = markers;
    this.states = states;
  }

  static SideReader load() {
    return new SideReader(MarkerLexicon.load(), States.load());
  }

  /// The tellings of an utterance, in their order. What the words of one tell is read once for all that have it from one another word for word.
  List<Side> read(List<Told.Source> tellings) {
    List<Side> sides = new ArrayList<>(tellings.size());
    for (Told.Source telling : tellings) {
      Side original = null;
      for (int i = 0; i < sides.size() && original == null; i++) {
        original = Copying.isCopy(telling, sides.get(i)) ? sides.get(i) : null;
      }
      sides.add(read(telling, original));
    }
    return sides;
  }

  /// @param original whose words the telling has, or null
  private Side read(Told.Source source, @Nullable Side original) {
    Report report = source.report();
    Span told = source.span();
    List<Figure> figures = new ArrayList<>();
    for (Figure figure : report.analysis().figures()) {
      if (told.contains(figure.span())) {
        figures.add(figure);
      }
    }
    List<Timex> times = new ArrayList<>();
    for (Timex time : report.analysis().times()) {
      if (told.contains(time.span())) {
        times.add(time);
      }
    }
    List<Span> names = names(report, told);
    return original == null
        ? read(source, figures, times, names)
        : new Side(
            report,
            source.statement(),
            told,
            Copying.words(original, told.start()),
            original.marks(),
            original.markOf(),
            original.states(),
            List.copyOf(figures),
            List.copyOf(times),
            names);
  }

  /// The words alone, without figures, times and names.
  Side readWords(Told.Source source) {
    return read(source, List.of(), List.of(), List.of());
  }

  private Side read(Told.Source source, List<Figure> figures, List<Timex> times, List<Span> names) {
    List<Word> words = words(source.report(), source.span());
    List<Mark> marks = marks(words, source.report().text());
    return new Side(
        source.report(),
        source.statement(),
        source.span(),
        words,
        marks,
        markOf(marks, words.size()),
        states.of(words),
        List.copyOf(figures),
        List.copyOf(times),
        names);
  }

  private static List<@Nullable Mark> markOf(List<Mark> marks, int words) {
    @Nullable Mark[] of = new Mark[words];
    for (Mark mark : marks) {
      Arrays.fill(of, mark.first(), mark.end(), mark);
    }
    return Collections.unmodifiableList(Arrays.<@Nullable Mark>asList(of));
  }

  /// Names of persons with the titles that stand beside them.
  private static List<Span> names(Report report, Span within) {
    List<Span> names = new ArrayList<>();
    for (Entity entity : report.analysis().entities()) {
      if (entity.type() != Entity.Type.PER) {
        continue;
      }
      for (Span mention : entity.mentions()) {
        if (within.contains(mention)) {
          Span name = mention;
          for (Role role : entity.roles()) {
            boolean beside =
                Math.abs(role.span().end() - name.start()) <= BESIDE
                    || Math.abs(name.end() - role.span().start()) <= BESIDE;
            name = beside && within.contains(role.span()) ? name.union(role.span()) : name;
          }
          names.add(name);
        }
      }
    }
    return List.copyOf(names);
  }

  private static List<Word> words(Report report, Span span) {
    Words all = report.words();
    int first = all.first(span);
    int end = all.end(span);
    List<Word> words = new ArrayList<>(end - first);
    int before = span.start();
    for (int i = first; i < end; i++) {
      int start = Math.max(all.start(i), span.start());
      int stop = Math.min(all.end(i), span.end());
      String form = Folding.fold(report.text().substring(start, stop));
      if (!form.isEmpty()) {
        boolean content = !all.isFunction(i);
        boolean number = all.isNumber(i);
        words.add(
            new Word(
                new Span(start, stop),
                form,
                WordKey.of(form, 0),
                number || !content ? form : Root.of(form),
                all.stem(i),
                content,
                number,
                isBroken(report.text(), before, start)));
      }
      before = stop;
    }
    return List.copyOf(words);
  }

  private static boolean isBroken(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (!Letters.isSpace(c) && !Letters.isInvisible(c) && !Letters.isDiacritic(c)) {
        return true;
      }
    }
    return false;
  }

  private List<Mark> marks(List<Word> words, String text) {
    List<Mark> found = new ArrayList<>();
    int at = 0;
    while (at < words.size()) {
      int duty = Duty.end(words, at);
      if (duty > at) {
        found.add(new Mark(Marker.OBLIGATION, at, duty, -1));
        at = duty;
        continue;
      }
      Phrases.Match<Marker> match = markers.at(words, at);
      if (match == null) {
        at++;
        continue;
      }
      Marker kind = match.value();
      if (kind == Marker.EXCEPT) {
        // «ألا» (that not) and «إلا» (but) are one word without their hamza.
        kind = isThatNot(words.get(at), text) ? Marker.NEGATION : except(found, at);
      }
      found.add(new Mark(kind, match.first(), match.end(), -1));
      at = match.end();
    }
    return withTargets(found, words);
  }

  private static boolean isThatNot(Word word, String text) {
    for (int i = word.span().start(); i < word.span().end(); i++) {
      if (text.charAt(i) == Letters.ALEF_WITH_HAMZA_ABOVE) {
        return true;
      }
    }
    return false;
  }

  /// Takes back the negation that stands before «إلا».
  private static Marker except(List<Mark> found, int at) {
    for (int i = found.size() - 1; i >= 0; i--) {
      Mark mark = found.get(i);
      if (mark.kind() == Marker.NEGATION && at - mark.end() < EXCEPT_REACH) {
        found.set(i, new Mark(Marker.NONLY, mark.first(), mark.end(), -1));
        break;
      }
    }
    return Marker.EXCEPT;
  }

  private static List<Mark> withTargets(List<Mark> marks, List<Word> words) {
    boolean[] marked = new boolean[words.size()];
    for (Mark mark : marks) {
      if (mark.kind() != Marker.OPPOSING) {
        Arrays.fill(marked, mark.first(), mark.end(), true);
      }
    }
    List<Mark> out = new ArrayList<>(marks.size());
    for (Mark mark : marks) {
      int target =
          mark.kind() == Marker.STRONG
              ? before(mark.first(), words, marked)
              : after(mark.end(), words, marked);
      out.add(new Mark(mark.kind(), mark.first(), mark.end(), target));
    }
    return List.copyOf(out);
  }

  private static int after(int from, List<Word> words, boolean[] marked) {
    for (int i = from; i < Math.min(words.size(), from + REACH); i++) {
      if (words.get(i).content() && !marked[i]) {
        return i;
      }
    }
    return -1;
  }

  private static int before(int at, List<Word> words, boolean[] marked) {
    for (int i = at - 1; i >= Math.max(0, at - 2); i--) {
      if (words.get(i).content() && !marked[i]) {
        return i;
      }
    }
    return -1;
  }
}
