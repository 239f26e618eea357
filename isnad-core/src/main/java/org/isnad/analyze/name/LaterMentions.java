package org.isnad.analyze.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.isnad.text.Folding;
import org.isnad.text.WordFilter;
import org.isnad.text.WordKey;

/// Finds again what a report has once named in full: the surname of a person, the name of a group without the noun before it, a place
/// without مدينة, «المفوضية» after «المفوضية العليا للانتخابات». Used by one thread for one report.
final class LaterMentions {
  /// Nouns of bodies that are left out where the name is told again: «الصفوة» of «نادي الصفوة».
  private static final Set<String> BARE_BODIES =
      folded("نادي صحيفة جريدة مجلة قناة إذاعة حزب حركة");

  /// Nouns of places that are left out where the name is told again: «الراسية» of «ميناء الراسية».
  private static final Set<String> BARE_PLACES =
      folded("ميناء مرفأ نهر وادي جبل بحيرة جزيرة واحة هضبة تلة مطار حوض ولاية محافظة جمهورية");

  /// So many forms are learned of a name at most.
  private static final int FORMS_A_FIND = 3;

  private final Draft draft;
  private final Words words;
  private final Map<String, List<Learned>> learned = new HashMap<>();
  private final List<Draft.Find> finds;
  private final WordFilter learnedWords;

  /// A form of a bearer, and whether it is an ordinary word as well.
  private record Learned(List<String> form, Draft.Find source, boolean part) {}

  private static Set<String> folded(String list) {
    return Stream.of(list.split(" ")).map(Folding::fold).collect(Collectors.toUnmodifiableSet());
  }

  LaterMentions(Draft draft) {
    this.draft = draft;
    this.words = draft.words();
    this.finds = draft.finds();
    this.learnedWords = new WordFilter(FORMS_A_FIND * finds.size());
  }

  void run() {
    for (Draft.Find find : finds) {
      learn(find);
    }
    if (learned.isEmpty()) {
      return;
    }
    for (int i = 0; i < words.size(); i++) {
      if (words.isWord(i) && draft.at(i) == null && !words.isTime(i)) {
        look(i);
      }
    }
  }

  private void learn(Draft.Find find) {
    List<String> form = BearerMerger.form(words, find);
    switch (find.type()) {
      case PER -> {
        int parts = form.size();
        if (parts > 1) {
          int start = parts - 1;
          while (start > 1 && isConnector(form.get(start - 1))) {
            start--;
          }
          if (!NameShape.isOrdinal(form.getLast())) {
            put(form.subList(start, parts), find, true);
          }
          if ((words.has(find.first(), WordClass.ANY_GIVEN) || words.ordinary(find.first()) == 0)
              && !isConnector(form.getFirst())) {
            put(form.subList(0, 1), find, true);
          }
        }
        put(form, find, false);
      }
      case ORG -> {
        put(form, find, false);
        if (form.size() == 2
            && find.bearer() == null
            && BARE_BODIES.contains(form.getFirst())
            && isOwn(find.end() - 1)) {
          put(form.subList(1, 2), find, false);
        }
        int inner = innerName(find);
        if (inner > find.first()) {
          put(
              BearerMerger.form(words, new Draft.Find(find.type(), inner, find.end(), null, "")),
              find,
              false);
        }
      }
      case LOC -> {
        put(form, find, false);
        if (form.size() == 2
            && find.bearer() == null
            && BARE_PLACES.contains(form.getFirst())
            && isOwn(find.end() - 1)) {
          put(form.subList(1, 2), find, false);
        }
      }
    }
  }

  /// Whether the word names the place without the noun before it: «الراسية» of «ميناء الراسية».
  private boolean isOwn(int at) {
    return words.ordinary(at) == 0
        && !words.form(at).endsWith("ي")
        && draft.sure(at) == null
        && !words.has(
            at,
            WordClass.ANY_NAME
                | WordClass.NATIONALITY
                | WordClass.TITLE
                | WordClass.PORTFOLIO
                | WordClass.TITLE_ADJECTIVE);
  }

  /// Where the name in marks begins that follows the noun of a body; the find's start where there is none.
  private int innerName(Draft.Find find) {
    for (int i = find.first() + 1; i < find.end(); i++) {
      if (!words.isWord(i)) {
        return i + 1 < find.end() ? i + 1 : find.first();
      }
    }
    return find.first();
  }

  private static boolean isConnector(String word) {
    return switch (word) {
      case "بن",
          "ابن",
          "ال",
          "ابو",
          "ابي",
          "ابا",
          "ام",
          "عبد",
          "دي",
          "فان",
          "فون",
          "دو",
          "لو",
          "دا",
          "بنت",
          "ولد",
          "لا",
          "ديل" ->
          true;
      default -> false;
    };
  }

  private void put(List<String> form, Draft.Find source, boolean part) {
    if (form.isEmpty() || form.size() == 1 && form.getFirst().length() < 3) {
      return;
    }
    learnedWords.mark(WordKey.hash(WordKey.of(form.getFirst(), 0)));
    learned
        .computeIfAbsent(form.getFirst(), first -> new ArrayList<>(2))
        .add(new Learned(form, source, part));
  }

  private void look(int at) {
    String whole = words.whole(at);
    int splits = words.tokens().splits(words.token(at));
    for (int k = 0; k <= 2; k++) {
      if ((splits & (1 << k)) == 0
          || !mayBeLearned(at, whole, k)
          || WordReader.endsWithArticle(whole, k)) {
        continue;
      }
      String form = k == 0 ? whole : whole.substring(k);
      List<Learned> candidates = learned.get(form);
      if (candidates == null && form.length() > 4 && form.startsWith("لل")) {
        form = Lexicon.ARTICLE + form.substring(2);
        candidates = learned.get(form);
      }
      if (candidates == null) {
        continue;
      }
      Learned best = null;
      for (Learned candidate : candidates) {
        if (matches(candidate, at)
            && (best == null || candidate.form().size() > best.form().size())) {
          best = candidate;
        }
      }
      if (best != null && isNameHere(best, at, k)) {
        words.read(at, k, form);
        Draft.Find source = best.source();
        draft.add(
            new Draft.Find(
                source.type(),
                at,
                at + best.form().size(),
                source.bearer(),
                best.part() ? "part of a name told in full" : "name told before"));
        return;
      }
    }
  }

  /// False for most words: no learned form begins with this one.
  private boolean mayBeLearned(int at, String whole, int skip) {
    return learnedWords.mayHold(WordKey.hash(words.tokens().key(words.token(at), skip)))
        || whole.startsWith("لل", skip);
  }

  private boolean matches(Learned candidate, int at) {
    List<String> form = candidate.form();
    for (int i = 1; i < form.size(); i++) {
      if (!words.continues(at + i)
          || draft.at(at + i) != null
          || !words.whole(at + i).equals(form.get(i))) {
        return false;
      }
    }
    return true;
  }

  /// «الدكتور التركي», «الشيخ اليمني».
  private boolean isHonored(int at) {
    return words.continues(at)
        && words.isDefinite(at)
        && (words.isForm(at - 1, "الدكتور")
            || words.isForm(at - 1, "الشيخ")
            || words.isForm(at - 1, "المهندس")
            || words.isForm(at - 1, "السيد")
            || words.isForm(at - 1, "الاستاذ"));
  }

  /// A part of a name that is also an ordinary word needs a verb of speech beside it, or the article and no noun before it.
  private boolean isNameHere(Learned found, int at, int skip) {
    if (found.form().size() > 1) {
      return true;
    }
    boolean plain =
        words.ordinary(at) == 0
            && !words.has(
                at,
                WordClass.NATIONALITY
                    | WordClass.TITLE
                    | WordClass.ORGANIZATION_HEAD
                    | WordClass.TITLE_ADJECTIVE
                    | WordClass.PORTFOLIO
                    | WordClass.FUNCTION);
    if (plain && !(words.isForm(at, "جده") && words.endsWithHeh(at))) {
      return true;
    }
    if (words.has(at, WordClass.FUNCTION) || words.isForm(at, "جده") && words.endsWithHeh(at)) {
      return false;
    }
    if (found.source().rule().equals(ReportPlaces.RULE)) {
      return (words.ordinary(at) & WordClass.VERB) == 0;
    }
    boolean speech =
        words.has(at - 1, WordClass.SPEECH) && !words.breaksBefore(at)
            || words.has(at + 1, WordClass.SPEECH) && !words.breaksBefore(at + 1);
    boolean inPlace =
        found.source().type() == Entity.Type.LOC
            && !words.breaksBefore(at)
            && (words.isForm(at - 1, "في")
                || words.isForm(at - 1, "الي")
                || words.isForm(at - 1, "من"));
    if (inPlace) {
      return true;
    }
    if (found.source().type() == Entity.Type.PER
        && words.has(at, WordClass.NATIONALITY)
        && isHonored(at)) {
      return true;
    }
    boolean definite =
        words.isDefinite(at)
            && skip == 0
            && (words.breaksBefore(at)
                || !words.continues(at)
                || !words.isDefinite(at - 1) && words.ordinary(at - 1) == 0);
    return speech || definite && !words.has(at, WordClass.TITLE | WordClass.ORGANIZATION_HEAD);
  }
}
