package org.isnad.analyze.name;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.StringTokenizer;
import org.isnad.gazetteer.Gazetteer;
import org.isnad.text.DataTable;
import org.isnad.text.Folding;
import org.isnad.text.Phrases;
import org.jspecify.annotations.Nullable;

/// All word lists of this room, read once. Immutable and thread-safe.
final class Lexicon {
  static final String ARTICLE = "ال";

  private final ClassTable words;
  private final WordReader reader;
  private final NameLists lists;
  private final Gazetteer brought;
  private final Phrases<TitleHead> titles;
  private final Phrases<Boolean> notNames;
  private final Map<String, OrganizationHead> organizationHeads = new HashMap<>();
  private final Set<String> keptPlaceHeads = new HashSet<>();
  private final Set<String> landscapeHeads = new HashSet<>();
  private final Map<String, String> states = new HashMap<>();
  private final Set<String> endings = new HashSet<>();

  /// @param brought the names that the user brings
  Lexicon(NameLists lists, Gazetteer brought) {
    this.lists = lists;
    this.brought = brought;
    ClassTable.Builder collected = new ClassTable.Builder();
    readWords(collected, "given-names.tsv");
    readWords(collected, "surnames.tsv");
    readWords(collected, "common-words.tsv");
    readWords(collected, "ordinary-words.tsv");
    readWords(collected, "connectors.tsv");
    readWords(collected, "context-words.tsv");
    for (DataTable.Row row : table("divine-names.tsv").rows()) {
      addAll(collected, row.required(0), WordClass.DIVINE);
    }
    for (DataTable.Row row : table("portfolios.tsv").rows()) {
      addAll(
          collected,
          row.required(1),
          row.required(0).equals("alone")
              ? WordClass.PORTFOLIO | WordClass.MINISTRY
              : WordClass.PORTFOLIO);
    }
    for (DataTable.Row row : table("countries.tsv").rows()) {
      addNationalities(collected, row.cell(2), row.cell(3), WordClass.STATE_ADJECTIVE);
      addState(row);
    }
    for (DataTable.Row row : table("adjectives.tsv").rows()) {
      addNationalities(collected, row.required(0), "", 0);
    }
    for (DataTable.Row row : table("title-adjectives.tsv").rows()) {
      String folded = Folding.fold(row.required(0));
      collected.add(ARTICLE + folded, WordClass.TITLE_ADJECTIVE);
      collected.add(ARTICLE + folded + "ه", WordClass.TITLE_ADJECTIVE);
    }
    for (DataTable.Row row : table("organization-heads.tsv").rows()) {
      OrganizationHead head = OrganizationHead.of(row);
      organizationHeads.putIfAbsent(head.noun(), head);
      collected.add(head.noun(), WordClass.ORGANIZATION_HEAD);
      collected.add(ARTICLE + head.noun(), WordClass.ORGANIZATION_HEAD);
    }
    for (DataTable.Row row : table("place-heads.tsv").rows()) {
      String folded = Folding.fold(row.required(0));
      collected.add(folded, WordClass.PLACE_HEAD);
      if (!row.cell(1).isEmpty()) {
        keptPlaceHeads.add(folded);
      }
      if (row.cell(1).equals("n")) {
        landscapeHeads.add(folded);
      }
    }
    for (DataTable.Row row : table("name-endings.tsv").rows()) {
      StringTokenizer all = new StringTokenizer(row.required(0));
      while (all.hasMoreTokens()) {
        endings.add(Folding.fold(all.nextToken()));
      }
    }
    for (DataTable.Row row : table("institutions.tsv").rows()) {
      int bits =
          switch (row.required(0)) {
            case "adjective" -> WordClass.INSTITUTIONAL;
            case "other" -> WordClass.OUTSIDE;
            case "purpose" -> WordClass.PURPOSE;
            default -> throw row.wrong("no kind " + row.cell(0));
          };
      StringTokenizer all = new StringTokenizer(row.required(1));
      while (all.hasMoreTokens()) {
        String folded = Folding.fold(all.nextToken());
        if (bits == WordClass.PURPOSE) {
          collected.add(folded, bits);
        } else {
          collected.add(ARTICLE + folded, bits);
          collected.add(ARTICLE + folded + "ه", bits);
        }
      }
    }
    Phrases.Builder<Boolean> shields = Phrases.builder();
    for (DataTable.Row row : table("not-names.tsv").rows()) {
      String folded = Folding.fold(row.required(0));
      shields.add(folded, true);
      collected.add(folded.substring(0, folded.indexOf(' ')), WordClass.SHIELD);
    }
    notNames = shields.build();
    titles = TitleHead.read(first -> collected.add(first, WordClass.TITLE));
    lists.firstWords().forEach(first -> collected.add(first, WordClass.GAZETTEER));
    words = collected.build();
    reader = new WordReader(words);
  }

  private static DataTable table(String name) {
    return DataTable.read(Lexicon.class, name);
  }

  private static void readWords(ClassTable.Builder collected, String name) {
    for (DataTable.Row row : table(name).rows()) {
      int bits =
          switch (row.required(0)) {
            case "arabic" -> WordClass.GIVEN;
            case "foreign" ->
                name.startsWith("connectors")
                    ? WordClass.FOREIGN_PARTICLE
                    : name.startsWith("given") ? WordClass.FOREIGN_GIVEN : WordClass.SURNAME;
            case "known" -> WordClass.KNOWN_SURNAME;
            case "nisba", "family" -> WordClass.SURNAME;
            case "function" -> WordClass.FUNCTION;
            case "verb" -> WordClass.VERB;
            case "noun" -> WordClass.NOUN;
            case "adjective" -> WordClass.ADJECTIVE;
            case "patronymic" -> WordClass.PATRONYMIC;
            case "kunya" -> WordClass.KUNYA;
            case "slave" -> WordClass.SLAVE;
            case "speech" -> WordClass.SPEECH;
            case "sport" -> WordClass.SPORT;
            default -> throw row.wrong("no class " + row.cell(0));
          };
      addAll(collected, row.required(1), bits);
      if (bits == WordClass.VERB) {
        derive(collected, row.required(1));
      }
    }
  }

  /// Verbal nouns and participles, but none that is a given name.
  private static void derive(ClassTable.Builder collected, String verbs) {
    StringTokenizer all = new StringTokenizer(verbs);
    while (all.hasMoreTokens()) {
      Derivation.derive(
          Folding.fold(all.nextToken()),
          word -> {
            if ((collected.get(word) & WordClass.ANY_NAME) == 0) {
              collected.add(word, WordClass.DERIVED);
            }
          });
    }
  }

  private static void addAll(ClassTable.Builder collected, String list, int bits) {
    StringTokenizer all = new StringTokenizer(list);
    while (all.hasMoreTokens()) {
      collected.add(Folding.fold(all.nextToken()), bits);
    }
  }

  /// The adjective in both genders, the dual and the sound plurals, with the article and without.
  private static void addNationalities(
      ClassTable.Builder collected, String singulars, String plurals, int state) {
    StringTokenizer all = new StringTokenizer(singulars, "|");
    while (all.hasMoreTokens()) {
      String folded = Folding.fold(all.nextToken());
      if (folded.indexOf(' ') >= 0) {
        folded = folded.substring(0, folded.indexOf(' '));
      }
      addBoth(collected, folded, WordClass.NATIONALITY | state);
      addBoth(collected, folded + "ه", WordClass.NATIONALITY | WordClass.FEMININE | state);
      addBoth(
          collected,
          folded + "تين",
          WordClass.NATIONALITY | WordClass.FEMININE | WordClass.PLURAL | state);
      addBoth(
          collected,
          folded + "تان",
          WordClass.NATIONALITY | WordClass.FEMININE | WordClass.PLURAL | state);
      addBoth(
          collected,
          folded + "ات",
          WordClass.NATIONALITY | WordClass.FEMININE | WordClass.PLURAL | state);
      addBoth(collected, folded + "ين", WordClass.NATIONALITY | WordClass.PLURAL | state);
      addBoth(collected, folded + "ون", WordClass.NATIONALITY | WordClass.PLURAL | state);
      addBoth(collected, folded + "ان", WordClass.NATIONALITY | WordClass.PLURAL | state);
      collected.add(folded + "ا", WordClass.NATIONALITY | state);
    }
    all = new StringTokenizer(plurals, "|");
    while (all.hasMoreTokens()) {
      addBoth(
          collected,
          Folding.fold(all.nextToken()),
          WordClass.NATIONALITY | WordClass.PLURAL | state);
    }
  }

  private void addState(DataTable.Row row) {
    String names = row.required(1);
    int bar = names.indexOf('|');
    String state = bar < 0 ? names : names.substring(0, bar);
    StringTokenizer all = new StringTokenizer(row.cell(2), "|");
    while (all.hasMoreTokens()) {
      String adjective = Folding.fold(all.nextToken());
      states.putIfAbsent(ARTICLE + adjective, state.startsWith("~") ? state.substring(1) : state);
      states.putIfAbsent(
          ARTICLE + adjective + "ه", state.startsWith("~") ? state.substring(1) : state);
    }
  }

  /// The state whose adjective with the article this is, in either gender; null where it is none's.
  @Nullable String state(String adjective) {
    return states.get(adjective);
  }

  private static void addBoth(ClassTable.Builder collected, String word, int bits) {
    collected.add(word, bits);
    collected.add(ARTICLE + word, bits);
  }

  ClassTable words() {
    return words;
  }

  /// Reads words by these lists.
  WordReader reader() {
    return reader;
  }

  /// The names that the user brings.
  Gazetteer brought() {
    return brought;
  }

  NameLists lists() {
    return lists;
  }

  /// Phrases that look like names and are none.
  Phrases<Boolean> notNames() {
    return notNames;
  }

  Phrases<TitleHead> titles() {
    return titles;
  }

  /// The head noun in this folded form, with or without the article; null where it is none.
  @Nullable OrganizationHead organizationHead(String word) {
    OrganizationHead head = organizationHeads.get(word);
    return head == null && word.startsWith(ARTICLE)
        ? organizationHeads.get(word.substring(2))
        : head;
  }

  /// Whether the noun stays in the place's name: جبل الشيخ, not مدينة الرياض.
  boolean keepsPlaceHead(String folded) {
    return keptPlaceHeads.contains(folded);
  }

  /// Whether an ordinary noun may follow in the place's name: جبل النور.
  boolean isLandscape(String folded) {
    return landscapeHeads.contains(folded);
  }

  /// Whether the word ends as foreign surnames do in Arabic letters.
  boolean looksForeign(String word) {
    if (word.length() < 4 || word.startsWith(ARTICLE)) {
      return false;
    }
    for (int length = 2; length <= 5 && length + 2 <= word.length(); length++) {
      if (endings.contains(word.substring(word.length() - length))) {
        return true;
      }
    }
    return false;
  }
}
