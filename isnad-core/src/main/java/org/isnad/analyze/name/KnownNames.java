package org.isnad.analyze.name;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.isnad.text.Folding;
import org.isnad.text.Kind;
import org.isnad.text.Phrases;
import org.jspecify.annotations.Nullable;

/// Takes known names where nothing else was found, and decides which bearer an ambiguous one means. Used by one thread for one report.
final class KnownNames {
  private static final String KINGDOM = "المملكة";
  private static final List<String> KINGDOMS =
      List.of("السعودية", "المغرب", "الأردن", "البحرين", "بريطانيا");

  private static final Set<String> REPORTING =
      Stream.of(
              ("علمت وعلمت حصلت وحصلت اطلعت واطلعت رصدت ورصدت التقت والتقت تواصلت وتواصلت تلقت"
                      + " وتلقت زارت وقفت حاولت وحاولت استطلعت تنشر نشرت وكانت ل أبلغ وأبلغ أخبر")
                  .split(" "))
          .map(Folding::fold)
          .collect(Collectors.toUnmodifiableSet());

  private final Words words;
  private final Lexicon lexicon;
  private final Draft draft;

  /// Which kingdom «المملكة» is; not worked out before it is asked for.
  private @Nullable String kingdom;

  KnownNames(Draft draft, Lexicon lexicon) {
    this.words = draft.words();
    this.lexicon = lexicon;
    this.draft = draft;
  }

  /// Takes every known name that is left.
  void run() {
    for (int i = 0; i < words.size(); i++) {
      Phrases.Match<NameLists.Entry> known = draft.known(i);
      if (known == null || draft.isCovered(i, known.end()) || isOfAddress(i)) {
        continue;
      }
      NameLists.Entry entry = choose(known);
      if (entry != null && !isAdjective(known) && !isAccusative(known) && !isGrandfather(known)) {
        addKnown(known, entry);
        i = known.end() - 1;
      }
    }
  }

  /// «someone@yahoo.com».
  private boolean isOfAddress(int at) {
    return at > 0
        && words.whole(at - 1).equals("@")
        && !words.tokens().spaceBefore(words.token(at));
  }

  /// Which bearer the name means here; null where it is an ordinary word.
  private NameLists.@Nullable Entry choose(Phrases.Match<NameLists.Entry> known) {
    NameLists.Entry told = outletToldIn(known);
    if (told != null) {
      return told;
    }
    for (NameLists.Entry entry = known.value(); entry != null; entry = entry.other()) {
      boolean club = entry.kind() == NameLists.Kind.CLUB;
      if (club && !draft.isSport()) {
        continue;
      }
      if (!entry.common()
          && !(known.end() == known.first() + 1
              && words.mayBeParticleAndNoun(known.first())
              && !isAfterPlaceWord(known.first()))
          && !(draft.isSport() && hasClub(entry) && !isAfterPlaceWord(known.first()))) {
        return entry;
      }
      if (entry.common()
          && (club
                  && (isOfNation(known.end())
                      || !isAfterPlaceWord(known.first()) && words.ordinary(known.first()) == 0)
              || shows(entry, known))) {
        return entry;
      }
    }
    return null;
  }

  /// «قال لـ«الشرق الأوسط»»: the newspaper that is told, not the region it is named after.
  NameLists.@Nullable Entry outletToldIn(Phrases.Match<NameLists.Entry> known) {
    int before = known.first() - 1;
    boolean marked =
        (words.is(before, Kind.QUOTE_OPEN)
                || words.is(before, Kind.QUOTE_NEUTRAL)
                || words.is(before, Kind.BRACKET_OPEN))
            && (words.is(known.end(), Kind.QUOTE_CLOSE)
                || words.is(known.end(), Kind.QUOTE_NEUTRAL)
                || words.is(known.end(), Kind.BRACKET_CLOSE));
    if (!marked || !words.isWord(before - 1) || !words.whole(before - 1).equals("ل")) {
      return null;
    }
    for (NameLists.Entry entry = known.value(); entry != null; entry = entry.other()) {
      if (entry.kind() == NameLists.Kind.OUTLET || entry.kind() == NameLists.Kind.AGENCY) {
        return entry;
      }
    }
    return null;
  }

  /// «السد القطري», «الشباب السعودي»: the nationality of a club.
  private boolean isOfNation(int at) {
    return words.continues(at)
        && !words.hasParticle(at)
        && words.isDefinite(at)
        && words.has(at, WordClass.STATE_ADJECTIVE)
        && !words.has(at, WordClass.FEMININE | WordClass.PLURAL);
  }

  private static boolean hasClub(NameLists.Entry entry) {
    for (NameLists.Entry e = entry.other(); e != null; e = e.other()) {
      if (e.kind() == NameLists.Kind.CLUB) {
        return true;
      }
    }
    return false;
  }

  private boolean isAfterPlaceWord(int at) {
    return at > 0
        && !words.breaksBefore(at)
        && (words.has(at - 1, WordClass.PLACE_HEAD)
            || words.isForm(at - 1, "في")
            || words.isForm(at - 1, "الي")
            || words.isForm(at - 1, "من"));
  }

  /// «بين النصر والهلال», «البحرين، وقطر»: a name of the same kind stands before it.
  private boolean isBesideFellow(NameLists.Entry entry, Phrases.Match<NameLists.Entry> known) {
    int before = known.first() - 1;
    if (words.is(before, Kind.COMMA)) {
      before--;
    } else if (known.skip() != 1 || !words.whole(known.first()).startsWith("و")) {
      return false;
    }
    Draft.Find find = draft.at(before);
    if (find == null || find.bearer() == null) {
      return false;
    }
    Phrases.Match<NameLists.Entry> fellow = draft.known(find.first());
    for (NameLists.Entry e = fellow == null ? null : fellow.value(); e != null; e = e.other()) {
      if (e.kind() == entry.kind()) {
        return true;
      }
    }
    return false;
  }

  /// Whether a noun of its kind, marks or brackets show that the ordinary word is a name here.
  private boolean shows(NameLists.Entry entry, Phrases.Match<NameLists.Entry> known) {
    int before = known.first() - 1;
    if (before < 0 || words.breaksBefore(known.first())) {
      return false;
    }
    if (isBesideFellow(entry, known)) {
      return true;
    }
    boolean inBrackets =
        words.is(before, Kind.BRACKET_OPEN) && words.is(known.end(), Kind.BRACKET_CLOSE);
    boolean inMarks =
        (words.is(before, Kind.QUOTE_OPEN) || words.is(before, Kind.QUOTE_NEUTRAL))
            && (words.is(known.end(), Kind.QUOTE_CLOSE)
                || words.is(known.end(), Kind.QUOTE_NEUTRAL));
    OrganizationHead head =
        words.has(inMarks || inBrackets ? before - 1 : before, WordClass.ORGANIZATION_HEAD)
            ? lexicon.organizationHead(words.form(inMarks || inBrackets ? before - 1 : before))
            : null;
    return switch (entry.kind()) {
      case AGENCY, OUTLET, PLATFORM ->
          head != null && head.isMedium() || inBrackets || inMarks && isOfReporting(before - 1);
      case STATE, CITY, PLACE, VENUE -> words.has(before, WordClass.PLACE_HEAD) || isInside(known);
      case UNION, BODY, PARTY, GROUP, COMPANY -> head != null && head.takesName();
      case CLUB -> head != null && head.noun().equals("نادي");
      case PERSON -> false;
    };
  }

  /// «علمت «المدينة»», «حصلت «الاقتصادية» على نسخة»: what papers say of themselves.
  private boolean isOfReporting(int at) {
    return words.isWord(at) && REPORTING.contains(words.whole(at));
  }

  /// «في سيول، …»: after a preposition of place, with nothing that it might be the noun of.
  private boolean isInside(Phrases.Match<NameLists.Entry> known) {
    int at = known.first();
    int end = known.end();
    return words.isForm(at - 1, "في")
        && !words.hasParticle(at)
        && !words.isDefinite(at)
        && (!words.continues(end)
            || words.ordinary(at) == 0
                && (words.hasParticle(end) && !words.isBound(end)
                    || words.isTime(end)
                    || (words.ordinary(end) & WordClass.FUNCTION) != 0));
  }

  /// «جده» with the pronoun, which folds as «جدة» does.
  private boolean isGrandfather(Phrases.Match<NameLists.Entry> known) {
    int at = known.first();
    return known.end() == at + 1
        && words.isForm(at, "جده")
        && words.endsWithHeh(at)
        && !(words.isForm(at - 1, "في")
            || words.is(at + 1, Kind.COMMA)
            || words.is(at + 1, Kind.DASH)
            || words.has(at - 1, WordClass.PLACE_HEAD)
            || words.whole(at).length() > 3);
  }

  /// «الحكومة السعودية»: the name of the state is the feminine adjective here.
  private boolean isAdjective(Phrases.Match<NameLists.Entry> known) {
    int at = known.first();
    return words.has(at, WordClass.NATIONALITY)
        && known.end() == at + 1
        && words.continues(at)
        && !words.hasParticle(at)
        && (words.isDefinite(at - 1) && !words.has(at - 1, WordClass.FUNCTION)
            || words.has(at - 1, WordClass.NATIONALITY)
            || !words.isDefinite(at) && isFeminine(at - 1));
  }

  /// «قاعدة جوية سورية», «مصادر سورية»: an indefinite noun or adjective that the feminine of an adjective may go with.
  private boolean isFeminine(int at) {
    String form = words.form(at);
    return (form.endsWith("يه")
            || form.endsWith("ات")
            || form.equals("مصادر")
            || form.equals("اعلام"))
        && (words.ordinary(at) & (WordClass.NOUN | WordClass.ADJECTIVE)) != 0
        && !words.has(at, WordClass.FUNCTION);
  }

  /// «11 سوريا», «جوازا روسياً»: an adjective in the accusative that is written as the state is.
  private boolean isAccusative(Phrases.Match<NameLists.Entry> known) {
    return known.end() == known.first() + 1
        && (words.hasTanwin(known.first())
            || words.has(known.first(), WordClass.NATIONALITY)
                && !words.breaksBefore(known.first())
                && (words.is(known.first() - 1, Kind.NUMBER) || isAccusative(known.first() - 1)));
  }

  /// A noun with the accusative's alef: «دبلوماسيا».
  private boolean isAccusative(int at) {
    return words.isWord(at)
        && words.form(at).length() > 4
        && words.form(at).endsWith("ا")
        && !words.has(at, WordClass.ANY_NAME | WordClass.GAZETTEER | WordClass.FUNCTION)
        && (words.ordinary(at) & (WordClass.NOUN | WordClass.ADJECTIVE)) != 0;
  }

  /// Takes a known name as the given bearer's.
  void addKnown(Phrases.Match<NameLists.Entry> known, NameLists.Entry entry) {
    String bearer = entry.bearer().equals(KINGDOM) ? kingdom() : entry.bearer();
    draft.add(
        new Draft.Find(entry.kind().type(), known.first(), known.end(), bearer, "known name"));
  }

  /// Which kingdom «المملكة» is: the one that the report names, Saudi Arabia before others.
  private String kingdom() {
    if (kingdom == null) {
      kingdom = findKingdom();
    }
    return kingdom;
  }

  private String findKingdom() {
    String only = KINGDOM;
    for (int i = 0; i < words.size(); i++) {
      NameLists.Entry state = draft.sure(i);
      if (state != null && KINGDOMS.contains(state.bearer())) {
        if (state.bearer().equals(KINGDOMS.getFirst())) {
          return state.bearer();
        }
        only = only.equals(KINGDOM) || only.equals(state.bearer()) ? state.bearer() : KINGDOM;
      }
    }
    return only;
  }
}
