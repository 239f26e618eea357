package org.isnad.analyze.name;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.isnad.text.Folding;
import org.isnad.text.Tokens;
import org.isnad.text.WordKey;
import org.jspecify.annotations.Nullable;

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
  private final List<Draft.Find> finds;

  /// What was learned, by the hash of the first word; of one place the one learned last, which leads to the one before.
  private final @Nullable Learned[] learned;

  private boolean anything;

  /// A form of a bearer.
  ///
  /// @param key the [WordKey] of its first word
  /// @param part whether it is a part of the name told in full
  /// @param next another form whose first word has the same place
  private record Learned(
      String[] form, long key, Draft.Find source, boolean part, @Nullable Learned next) {
    boolean beginsWith(long firstKey, String first) {
      return key == firstKey && (WordKey.isExact(key) || form[0].equals(first));
    }
  }

  private static Set<String> folded(String list) {
    return Stream.of(list.split(" ")).map(Folding::fold).collect(Collectors.toUnmodifiableSet());
  }

  LaterMentions(Draft draft) {
    this.draft = draft;
    this.words = draft.words();
    this.finds = draft.finds();
    this.learned = new Learned[Integer.highestOneBit(FORMS_A_FIND * finds.size() + 1) * 4];
  }

  void run() {
    for (Draft.Find find : finds) {
      learn(find);
    }
    for (int i = 0; i < words.size() && anything; i++) {
      if (words.isWord(i) && draft.at(i) == null && !words.isTime(i)) {
        look(i);
      }
    }
  }

  private void learn(Draft.Find find) {
    String[] form = NameForm.words(words, find);
    int parts = form.length;
    switch (find.type()) {
      case PER -> {
        if (parts > 1) {
          int start = parts - 1;
          while (start > 1 && isConnector(form[start - 1])) {
            start--;
          }
          if (!NameShape.isOrdinal(form[parts - 1])) {
            put(Arrays.copyOfRange(form, start, parts), find, true);
          }
          if ((words.has(find.first(), WordClass.ANY_GIVEN) || words.ordinary(find.first()) == 0)
              && !isConnector(form[0])) {
            put(Arrays.copyOf(form, 1), find, true);
          }
        }
        put(form, find, false);
      }
      case ORG -> {
        put(form, find, false);
        if (parts == 2
            && find.bearer() == null
            && BARE_BODIES.contains(form[0])
            && isOwn(find.end() - 1)) {
          put(Arrays.copyOfRange(form, 1, 2), find, false);
        }
        int inner = innerName(find);
        if (inner > find.first()) {
          put(
              NameForm.words(words, new Draft.Find(find.type(), inner, find.end(), null, "")),
              find,
              false);
        }
      }
      case LOC -> {
        put(form, find, false);
        if (parts == 2
            && find.bearer() == null
            && BARE_PLACES.contains(form[0])
            && isOwn(find.end() - 1)) {
          put(Arrays.copyOfRange(form, 1, 2), find, false);
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

  /// Learns the form; of forms that are alike the first is told of, so that a further one is not kept.
  private void put(String[] form, Draft.Find source, boolean part) {
    if (form.length == 0 || form.length == 1 && form[0].length() < 3) {
      return;
    }
    long key = WordKey.of(form[0], 0);
    int slot = WordKey.hash(key) & learned.length - 1;
    for (Learned known = learned[slot]; known != null; known = known.next()) {
      if (known.key() == key && Arrays.equals(known.form(), form)) {
        return;
      }
    }
    learned[slot] = new Learned(form, key, source, part, learned[slot]);
    anything = true;
  }

  private void look(int at) {
    Tokens tokens = words.tokens();
    int token = words.token(at);
    String whole = tokens.word(token);
    int splits = tokens.splits(token);
    for (int k = 0; k <= 2; k++) {
      if ((splits & (1 << k)) == 0) {
        continue;
      }
      long key = tokens.key(token, k);
      Learned chain = learned[WordKey.hash(key) & learned.length - 1];
      boolean definite = tokens.isDoubleLam(token, k) && whole.length() - k > 4;
      if (chain == null && !definite || WordReader.endsWithArticle(whole, k)) {
        continue;
      }
      String form = k == 0 ? whole : whole.substring(k);
      boolean begins = begins(chain, key, form);
      if (!begins && definite) {
        form = Lexicon.ARTICLE + form.substring(2);
        key = WordKey.of(form, 0);
        chain = learned[WordKey.hash(key) & learned.length - 1];
        begins = begins(chain, key, form);
      }
      Learned best = begins ? longest(chain, key, form, at) : null;
      if (best != null && isNameHere(best, at, k)) {
        words.read(at, k, form);
        Draft.Find source = best.source();
        draft.add(
            new Draft.Find(
                source.type(),
                at,
                at + best.form().length,
                source.bearer(),
                best.part() ? "part of a name told in full" : "name told before"));
        return;
      }
    }
  }

  private static boolean begins(@Nullable Learned chain, long key, String first) {
    for (Learned one = chain; one != null; one = one.next()) {
      if (one.beginsWith(key, first)) {
        return true;
      }
    }
    return false;
  }

  /// The longest of the forms that begin with the word and stand here; of several of one length the one learned first.
  private @Nullable Learned longest(@Nullable Learned chain, long key, String first, int at) {
    Learned best = null;
    for (Learned one = chain; one != null; one = one.next()) {
      if (one.beginsWith(key, first)
          && (best == null || one.form().length >= best.form().length)
          && matches(one, at)) {
        best = one;
      }
    }
    return best;
  }

  private boolean matches(Learned candidate, int at) {
    String[] form = candidate.form();
    for (int i = 1; i < form.length; i++) {
      if (!words.continues(at + i)
          || draft.at(at + i) != null
          || !words.whole(at + i).equals(form[i])) {
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
    if (found.form().length > 1) {
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
