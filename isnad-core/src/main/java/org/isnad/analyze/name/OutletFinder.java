package org.isnad.analyze.name;

import org.isnad.text.Kind;
import org.isnad.text.Phrases;
import org.isnad.text.WordSet;

/// Outlets that no lexicon knows, by where they stand: in the dateline («باريلا (الضفتين)», «تيماوان - الأفق العربي»), in marks after «لـ» or a verb
/// of finding («لـ«شرفات»»), before a word that ends the names of outlets («سنديان برس»). Used by one thread for one report.
final class OutletFinder {
  private static final int LONGEST = 3;
  private static final WordSet TAILS =
      WordSet.of("برس بريس تايمز تايمس نيوز بوست تريبيون تلغراف غازيت أونلاين جورنال هيرالد");
  private static final WordSet TOLD =
      WordSet.of("عليها عليه نشرته نشرتها أوردته أوردتها بثته نقلته أجرته كشفته");

  private static final WordSet SAYING =
      WordSet.of("تصريح تصريحات حديث مقابلة حوار خاص خاصة اتصال شكا شكت روى روت");

  private final Draft draft;
  private final Words words;
  private final Lexicon lexicon;

  OutletFinder(Draft draft, Lexicon lexicon) {
    this.draft = draft;
    this.words = draft.words();
    this.lexicon = lexicon;
  }

  void run() {
    for (int i = 0; i < words.size(); i++) {
      if (!words.isWord(i)) {
        marked(i);
      } else if (words.startsLine(i)) {
        dateline(i);
        signed(i);
        sources(i);
      } else {
        tail(i);
      }
    }
  }

  /// «لوفينا تايمز» with the noun of its kind where that stands before it.
  private void tail(int at) {
    if (!words.continues(at)
        || words.isTime(at)
        || !words.isIn(at, TAILS)
        || draft.at(at) != null
        || !words.isWord(at - 1)
        || words.isTime(at - 1)
        || words.has(at - 1, WordClass.FUNCTION | WordClass.ORGANIZATION_HEAD)) {
      return;
    }
    Draft.Find before = draft.at(at - 1);
    if (before != null && before.type() == Entity.Type.ORG) {
      return;
    }
    int first = before == null ? at - 1 : before.first();
    if (words.continues(first) && words.has(first - 1, WordClass.ORGANIZATION_HEAD)) {
      OrganizationHead head = lexicon.organizationHead(words.form(first - 1));
      if (head != null && head.isMedium()) {
        first--;
      }
    }
    draft.add(new Draft.Find(Entity.Type.ORG, first, at + 1, null, "outlet by its last word"));
  }

  /// «لـ«شرفات»», «اطلعت عليها «الأفق الاقتصادي»».
  private void marked(int at) {
    if (!words.is(at, Kind.QUOTE_OPEN) && !words.is(at, Kind.QUOTE_NEUTRAL) || at == 0) {
      return;
    }
    boolean to = words.isWord(at - 1) && words.whole(at - 1).equals("ل");
    boolean seen =
        words.isWord(at - 1)
            && TOLD.contains(words.tokens(), words.token(at - 1), 0)
            && (words.whole(at - 1).length() > 5 || isFinding(at - 2));
    if (!to && !seen || words.breaksBefore(at)) {
      return;
    }
    int end = words(at + 1);
    if (end > at + 1
        && (words.is(end, Kind.QUOTE_CLOSE) || words.is(end, Kind.QUOTE_NEUTRAL))
        && (seen || words.is(end + 1, Kind.COLON) || isSaying(at - 1))
        && end < at + LONGEST + 1
        && (lexicon.words().get(words.form(at + 1)) & WordClass.DERIVED) == 0
        && (end == at + 2 || words.isDefinite(at + 1) || words.ordinary(at + 1) == 0)
        && !draft.isCovered(at + 1, end)) {
      draft.add(new Draft.Find(Entity.Type.ORG, at + 1, end, null, "outlet in marks"));
    }
  }

  /// «اطلعت عليها», «حصلت عليه».
  private boolean isFinding(int at) {
    return words.isWord(at)
        && (words.whole(at).startsWith("اطلع") || words.whole(at).startsWith("حصل"));
  }

  /// Whether a verb or noun of speech stands in the few words before: «وقالت مصادر لـ"سبق"», «في حديث خاص لـ…».
  private boolean isSaying(int at) {
    for (int i = at - 1; i >= 0 && i >= at - 4 && words.continues(i + 1); i--) {
      if (words.has(i, WordClass.SPEECH) || words.isIn(i, SAYING)) {
        return true;
      }
    }
    return false;
  }

  /// «المصدر: وكالة …، كاردبرس، الأطلس»: what stands between the marks of a source line.
  private void sources(int at) {
    if (!(words.isForm(at, "المصدر") || words.isForm(at, "المصادر"))
        || !words.is(at + 1, Kind.COLON)) {
      return;
    }
    for (int i = at + 2; i < words.size() && !words.breaksBefore(i); i++) {
      int end = words(i);
      boolean closed = end > i && (words.breaksBefore(end) || !words.isWord(end));
      if (closed
          && !draft.isCovered(i, end)
          && (end > i + 1 || words.isDefinite(i) || words.ordinary(i) == 0)
          && !words.has(i, WordClass.ORGANIZATION_HEAD)
          && !words.isForm(i, "وكالات")) {
        draft.add(new Draft.Find(Entity.Type.ORG, i, end, null, "outlet of the source line"));
      }
      i = Math.max(i, end - 1);
    }
  }

  /// «سبق- الرياض: …», «عبدالله الحمد- سبق: …»: a paper whose name is also an ordinary word, in the line before the text.
  private void signed(int at) {
    Draft.Find person = draft.from(at);
    int first = at;
    if (person != null && person.type() == Entity.Type.PER && words.is(person.end(), Kind.DASH)) {
      first = person.end() + 1;
    }
    Phrases.Match<NameLists.Entry> known = draft.known(first);
    if (known == null || words.breaksBefore(known.end()) || draft.isCovered(first, known.end())) {
      return;
    }
    NameLists.Entry outlet = known.value();
    while (outlet != null && outlet.kind() != NameLists.Kind.OUTLET) {
      outlet = outlet.other();
    }
    int end = known.end();
    boolean byPlace =
        words.is(end, Kind.DASH)
            && draft.from(end + 1) instanceof Draft.Find place
            && place.type() == Entity.Type.LOC
            && words.is(place.end(), Kind.COLON);
    if (outlet != null && (first > at && words.is(end, Kind.COLON) || byPlace)) {
      draft.add(
          new Draft.Find(Entity.Type.ORG, first, end, outlet.bearer(), "outlet of the dateline"));
    }
  }

  private void dateline(int at) {
    Draft.Find place = draft.from(at);
    if (place == null || place.type() != Entity.Type.LOC) {
      return;
    }
    int mark = place.end();
    while (mark < place.end() + 10 && (words.isTime(mark) || words.isForm(mark, "في"))) {
      mark++;
    }
    if (words.breaksBefore(mark)) {
      return;
    }
    boolean bracket = words.is(mark, Kind.BRACKET_OPEN);
    if (!bracket && !words.is(mark, Kind.DASH) && !words.is(mark, Kind.COLON)) {
      return;
    }
    int first = mark + 1;
    if (words.has(first, WordClass.TITLE) && words.continues(first + 1)
        || words.isForm(first, "مراسل")) {
      first++;
    }
    boolean reporter = words.has(first, WordClass.ANY_GIVEN | WordClass.SLAVE);
    if (reporter
        || words.is(mark, Kind.COLON) && !(words.isWord(first) && words.isDefinite(first))) {
      return;
    }
    int end = words(first);
    boolean closed = bracket ? words.is(end, Kind.BRACKET_CLOSE) : words.breaksBefore(end);
    if (end > first
        && closed
        && !words.breaksBefore(first)
        && (!draft.isCovered(first, end) || isPlaceOnly(first, end))) {
      draft.replace(new Draft.Find(Entity.Type.ORG, first, end, null, "outlet of the dateline"));
    }
  }

  /// A name that only looked like a place: «مرجان 6 فبراير (المتوسط)».
  private boolean isPlaceOnly(int first, int end) {
    Draft.Find find = draft.from(first);
    return find != null && find.end() == end && find.type() == Entity.Type.LOC;
  }

  /// Where at most three words end that could be a name.
  private int words(int first) {
    int end = first;
    while (end < first + LONGEST
        && words.isWord(end)
        && !words.isTime(end)
        && (end == first || words.continues(end))
        && !words.has(end, WordClass.SPEECH)
        && (words.ordinary(end) & WordClass.FUNCTION) == 0) {
      end++;
    }
    return end;
  }
}
