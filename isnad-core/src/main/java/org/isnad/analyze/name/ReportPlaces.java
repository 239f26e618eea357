package org.isnad.analyze.name;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.isnad.text.Kind;
import org.isnad.text.WordSet;
import org.jspecify.annotations.Nullable;

/// Places that no lexicon knows, proved by the report itself: the offices of a state before them («رئيسة وزراء سلدافا»), an adjective made of
/// their name («كاردونيا، الكاردوني»), the dateline, prepositions of place. Used by one thread for one report.
final class ReportPlaces {
  /// How such a place was found.
  static final String RULE = "place proved by the report";

  /// Evidence that makes a place of an unknown word.
  private static final int ENOUGH = 3;

  private static final String OFFICE_WORDS =
      "رئيس رئيسة ملك ملكة سلطان أمير حكومة عاصمة برلمان والي محافظ عمدة سفارة سفير وزراء"
          + " جمهورية مملكة قيادة سلطات حدود شعب شمال جنوب شرق غرب شمالي جنوبي شرقي غربي"
          + " ضواحي سكان أهالي";
  private static final WordSet OFFICES = WordSet.of(OFFICE_WORDS);
  private static final String PROVINCE_WORDS = "والي محافظ عمدة ولاية محافظة";
  private static final WordSet PROVINCES = WordSet.of(PROVINCE_WORDS);
  private static final WordSet STATE =
      WordSet.of("وزير وزيرة وزارة الوزير الرئيس الرئيسة رئيس السفير الحكومة الجيش البرلمان الملك");
  private static final String INSIDE_WORDS = "في داخل";
  private static final WordSet INSIDE = WordSet.of(INSIDE_WORDS);
  private static final String TOWARDS_WORDS = "إلى من نحو قرب عبر بين عن";
  private static final WordSet TOWARDS = WordSet.of(TOWARDS_WORDS);

  /// All words before a place that show it to be one.
  private static final WordSet BEFORE =
      WordSet.of(String.join(" ", OFFICE_WORDS, PROVINCE_WORDS, INSIDE_WORDS, TOWARDS_WORDS));

  private static final WordSet BEGINNINGS =
      WordSet.of("عين بئر تل كفر بيت رأس دير مرج خان حمام قلعة سيدي بني وادي أم أبو عيون سهل");

  /// Classes of words that name no place by themselves.
  private static final int NO_PLACE =
      WordClass.FUNCTION
          | WordClass.NATIONALITY
          | WordClass.TITLE
          | WordClass.ORGANIZATION_HEAD
          | WordClass.PLACE_HEAD
          | WordClass.TITLE_ADJECTIVE
          | WordClass.PORTFOLIO
          | WordClass.SPEECH;

  /// What a country's name may have that its adjective has not.
  private static final String[] ENDINGS = {"", "ا", "يا"};

  private final Draft draft;
  private final Words words;
  private final Lexicon lexicon;
  private final Set<String> adjectives = new HashSet<>();
  private final Map<String, Integer> evidence = new HashMap<>();

  /// The words of persons' names; not gathered before the first is asked for.
  private @Nullable Set<String> persons;

  ReportPlaces(Draft draft, Lexicon lexicon) {
    this.draft = draft;
    this.lexicon = lexicon;
    this.words = draft.words();
  }

  /// Finds them; each is taken where it stands bare, later mentions find the rest.
  void run() {
    for (int i = 0; i < words.size(); i++) {
      learnAdjective(i);
    }
    for (int i = 0; i < words.size(); i++) {
      if (mayBeShown(i) && mayBePlace(i)) {
        int weight = weight(i);
        if (weight > 0) {
          evidence.merge(words.form(i), weight, Integer::sum);
        }
      }
    }
    for (int i = 0; i < words.size() && !evidence.isEmpty(); i++) {
      if (mayBePlace(i)) {
        int found = evidence.getOrDefault(words.form(i), 0);
        if (found >= ENOUGH || found > 0 && ofAdjective(words.form(i)) >= ENOUGH) {
          int end = end(i);
          draft.add(new Draft.Find(Entity.Type.LOC, i, end, null, RULE));
          i = end - 1;
        }
      }
    }
    for (int i = 0; i < words.size(); i++) {
      beginning(i);
    }
  }

  /// Whether a line begins here or a word stands before that may show a place; false for most words.
  private boolean mayBeShown(int at) {
    return words.isBare(at, NO_PLACE)
        && (words.startsLine(at) || words.continues(at) && words.isIn(at - 1, BEFORE));
  }

  private boolean isOfPerson(String form) {
    if (persons == null) {
      persons = new HashSet<>();
      for (Draft.Find find : draft.finds()) {
        for (int i = find.first(); i < find.end() && find.type() == Entity.Type.PER; i++) {
          persons.add(words.form(i));
        }
      }
    }
    return persons.contains(form);
  }

  /// «الكاردوني», «المرجانية»: a nisba that no lexicon knows, after a definite noun.
  private void learnAdjective(int at) {
    if (!words.isDefinite(at)
        || words.hasParticle(at)
        || words.has(at, WordClass.NATIONALITY | WordClass.TITLE_ADJECTIVE)
        || !words.continues(at)
        || !words.whole(at).endsWith("ي") && !words.whole(at).endsWith("يه")
        || !words.hasArticle(at - 1) && !isOfOffice(at)
        || words.ordinary(at) != 0 && !isOfOffice(at)) {
      return;
    }
    Draft.Find find = draft.at(at);
    if (find != null && find.type() != Entity.Type.ORG) {
      return;
    }
    String form = words.form(at);
    int cut = form.endsWith("يه") ? 2 : form.endsWith("ي") ? 1 : 0;
    if (cut > 0 && form.length() - cut >= 5) {
      adjectives.add(form.substring(2, form.length() - cut));
    }
  }

  /// «وزير الكهرباء المرجاني», «وزارة النقل المرجانية»: after an office of state even a nisba of an ordinary noun is of a country.
  private boolean isOfOffice(int at) {
    if (lexicon.words().get(words.form(at)) != 0
        || (words.ordinary(at) & (WordClass.VERB | WordClass.ADJECTIVE)) != 0) {
      return false;
    }
    for (int i = at - 1; i >= 0 && i >= at - 3 && words.continues(i + 1); i--) {
      if (words.isIn(i, STATE)) {
        return true;
      }
    }
    return false;
  }

  private int ofAdjective(String form) {
    if (adjectives.isEmpty()) {
      return 0;
    }
    String bare = form.startsWith(Lexicon.ARTICLE) ? form.substring(2) : form;
    for (String ending : ENDINGS) {
      if (bare.endsWith(ending)
          && bare.length() - ending.length() >= 3
          && adjectives.contains(bare.substring(0, bare.length() - ending.length()))) {
        return ENOUGH;
      }
    }
    return 0;
  }

  private boolean mayBePlace(int at) {
    return words.isBare(at, NO_PLACE)
        && draft.at(at) == null
        && !words.hasTanwin(at)
        && words.form(at).length() > 3
        && (words.ordinary(at) == 0
            || (words.ordinary(at) & (WordClass.VERB | WordClass.FUNCTION)) == 0
                && (ofAdjective(words.form(at)) > 0 || isDateline(at)))
        && !isOfPerson(words.form(at))
        && !NameShape.looksInflected(words.form(at));
  }

  /// What the words around the position say of it: its noun of office, preposition or dateline.
  private int weight(int at) {
    if (isDateline(at)) {
      return ENOUGH;
    }
    if (!words.continues(at)) {
      return 0;
    }
    String form = words.form(at);
    boolean name = words.has(at, WordClass.ANY_NAME);
    boolean ofAdjective = ofAdjective(form) > 0;
    if (words.isIn(at - 1, PROVINCES) && words.isDefinite(at) && !name && !form.endsWith("ي")) {
      return ENOUGH;
    }
    boolean inside = words.isIn(at - 1, INSIDE);
    if (ofAdjective && words.isDefinite(at)) {
      return words.ordinary(at) == 0 && (inside || words.isIn(at - 1, OFFICES)) ? ENOUGH : 0;
    }
    if (ofAdjective) {
      return inside || words.isIn(at - 1, OFFICES) || words.isIn(at - 1, TOWARDS) ? ENOUGH : 0;
    }
    if (name || words.isDefinite(at) || !looksForeign(form)) {
      return 0;
    }
    boolean closed = !words.continues(at + 1) || words.hasParticle(at + 1) || words.isTime(at + 1);
    boolean office = words.isIn(at - 1, OFFICES) && !form.endsWith("ي");
    return office || inside && closed ? ENOUGH : inside ? 2 : 0;
  }

  /// Endings that Arabic nouns seldom have in the singular: كاردونيا، سلدافا.
  private boolean looksForeign(String form) {
    boolean inflected =
        form.endsWith("ه")
            || form.endsWith("ات")
            || form.endsWith("ون")
            || form.endsWith("ايا")
            || form.endsWith("كم")
            || form.endsWith("كما")
            || form.endsWith("هما")
            || form.endsWith("ها")
            || form.endsWith("نا");
    return form.length() > 4 && form.endsWith("ا") && !inflected
        || draft.looksForeign(form) && !inflected
        || form.length() > 6 && !inflected && "متايس".indexOf(form.charAt(0)) < 0;
  }

  /// «باريلا (الضفتين) - …», «الراسية - مراسل …»: the first word of a line, before brackets, a date or a dash.
  private boolean isDateline(int at) {
    if (!words.startsLine(at)) {
      return false;
    }
    int end = at + 1;
    while (end < at + 10
        && (words.isTime(end) || words.isForm(end, "في"))
        && !words.breaksBefore(end)) {
      end++;
    }
    if (words.breaksBefore(end)) {
      return false;
    }
    if (words.is(end, Kind.BRACKET_OPEN)) {
      int close = end + 1;
      while (close < end + 5 && words.isWord(close)) {
        close++;
      }
      return words.is(close, Kind.BRACKET_CLOSE)
          && (words.is(close + 1, Kind.DASH)
              || words.is(close + 1, Kind.COLON)
              || words.breaksBefore(close + 1));
    }
    return words.ordinary(at) == 0
        && words.is(end, Kind.DASH)
        && words.tokens().spaceBefore(words.token(end))
        && words.isWord(end + 1)
        && !words.breaksBefore(end + 1);
  }

  /// A second word of the name: «بورتا نوفا».
  private int end(int at) {
    int end = at + 1;
    boolean second =
        words.continues(end)
            && !words.isDefinite(at)
            && !words.isDefinite(end)
            && mayBePlace(end)
            && !words.has(end, WordClass.ANY_NAME)
            && words.form(end).length() < 8
            && words.form(end).endsWith("ا");
    return second ? end + 1 : end;
  }

  /// «في عين الزان»: a noun that begins the names of villages, and a definite word that is no ordinary one.
  private void beginning(int at) {
    boolean begins =
        words.continues(at)
            && words.continues(at + 1)
            && words.isDefinite(at + 1)
            && draft.at(at) == null
            && !words.isTime(at)
            && words.isIn(at, BEGINNINGS)
            && (words.isIn(at - 1, INSIDE)
                || words.isIn(at - 1, TOWARDS)
                || words.has(at - 1, WordClass.PLACE_HEAD));
    if (begins
        && draft.at(at + 1) == null
        && words.ordinary(at + 1) == 0
        && !words.hasParticle(at + 1)
        && !words.isTime(at + 1)
        && !words.has(
            at + 1,
            WordClass.NATIONALITY
                | WordClass.TITLE_ADJECTIVE
                | WordClass.TITLE
                | WordClass.ORGANIZATION_HEAD
                | WordClass.PORTFOLIO)) {
      draft.add(
          new Draft.Find(Entity.Type.LOC, at, at + 2, null, "village by the noun it begins with"));
    }
  }
}
