package org.isnad.relate.entity;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.isnad.analyze.name.Entity;
import org.isnad.analyze.name.NameLists;
import org.isnad.analyze.name.NameWords;
import org.isnad.relate.report.Memo;
import org.isnad.text.DataTable;
import org.isnad.text.Folding;
import org.jspecify.annotations.Nullable;

/// Brings a name to the form by which it is compared. Thread-safe; forms that it gave last it remembers.
final class NameFormReader {
  /// Names of each type whose forms are remembered: some days' names.
  private static final int FORMS = 1 << 14;

  private static final String SLAVE = "عبد";

  /// Words with which a surname of two words begins.
  private static final Set<String> SURNAME_BEGINNINGS =
      Set.of("بن", "ابن", "بنت", "ال", "ابو", "ام", "لو", "دي", "دو", "دا", "فان", "فون", "ديل");

  private static final String KINGDOM = "المملكه";
  private static final String REGION = "منطقه";

  private final NameLists lists;
  private final NameWords names;
  private final BodyFormReader bodies;

  /// By the key of a name the state that tells of another place, and that place's name.
  private final Map<String, Homonym> homonyms = new HashMap<>();

  private record Homonym(String state, String name) {}

  /// By the usual name of a place the state that it is.
  private final Memo<@Nullable String> states = new Memo<>(FORMS, this::stateOf);

  private final Memo<String> words = new Memo<>(FORMS, word -> word);

  private final Map<Entity.Type, Memo<NameForm>> forms = new EnumMap<>(Entity.Type.class);

  NameFormReader(NameLists lists, NameWords names) {
    this.lists = lists;
    this.names = names;
    this.bodies = new BodyFormReader(lists, names);
    for (Entity.Type type : Entity.Type.values()) {
      forms.put(type, new Memo<>(FORMS, name -> shared(form(type, name))));
    }
    for (DataTable.Row row : DataTable.read(NameFormReader.class, "homonyms.tsv").rows()) {
      homonyms.put(
          read(Entity.Type.LOC, row.required(0)).key(),
          new Homonym(Folding.fold(row.required(1)), row.required(2)));
    }
  }

  NameForm read(Entity.Type type, String name) {
    Memo<NameForm> known = forms.get(type);
    return known == null ? form(type, name) : known.of(name);
  }

  /// The form with words that it has in common with other names: many names are kept as long as reports are related.
  private NameForm shared(NameForm form) {
    return new NameForm(
        form.type(),
        form.key(),
        form.words().stream().map(words::of).toList(),
        form.sort(),
        form.name(),
        form.known());
  }

  private NameForm form(Entity.Type type, String name) {
    return switch (type) {
      case PER -> person(name);
      case ORG -> bodies.read(name);
      case LOC -> place(name);
    };
  }

  private NameForm person(String name) {
    NameLists.Entry entry = lists.get(name);
    boolean known = entry != null && entry.kind() == NameLists.Kind.PERSON;
    String usual = entry != null && known ? entry.bearer() : name;
    List<String> words = joinedSlaves(words(usual));
    boolean part =
        words.size() < 2
            || words.size() == 2 && SURNAME_BEGINNINGS.contains(words.getFirst()) && !known;
    return form(
        Entity.Type.PER, words, part ? NameForm.Sort.PART : NameForm.Sort.FULL, usual, known);
  }

  private NameForm place(String name) {
    NameLists.Entry entry = lists.get(name);
    if (entry != null && isPlace(entry)) {
      return form(Entity.Type.LOC, words(entry.bearer()), NameForm.Sort.FULL, entry.bearer(), true);
    }
    List<String> words = words(name);
    if (words.size() > 1 && words.getFirst().equals(REGION)) {
      NameLists.Entry rest = lists.get(name.substring(name.indexOf(' ') + 1));
      if (rest != null && isPlace(rest)) {
        return form(Entity.Type.LOC, words(rest.bearer()), NameForm.Sort.FULL, rest.bearer(), true);
      }
    }
    return form(Entity.Type.LOC, words, NameForm.Sort.FULL, name, false);
  }

  private static boolean isPlace(NameLists.Entry entry) {
    return entry.kind().type() == Entity.Type.LOC;
  }

  static NameForm form(
      Entity.Type type, List<String> words, NameForm.Sort sort, String name, boolean known) {
    return new NameForm(
        type, type.name() + ':' + String.join(" ", words), words, sort, name, known);
  }

  /// Whether another place bears the same name.
  boolean hasHomonym(NameForm place) {
    return place.words().size() == 1 && homonyms.containsKey(place.key());
  }

  /// The name of the other place that bears the same name, where the report names the state that it lies in: «عمان» of Jordan; null for other names.
  @Nullable String homonym(NameForm place, Predicate<String> isNamed) {
    Homonym homonym = homonyms.get(place.key());
    return homonym != null && isNamed.test(homonym.state()) ? homonym.name() : null;
  }

  /// Whether it is «المملكة», which kingdom untold.
  boolean isKingdom(NameForm place) {
    return place.words().size() == 1 && place.words().getFirst().equals(KINGDOM);
  }

  /// The state that the place is; null where it is none.
  @Nullable String state(NameForm place) {
    return place.known() ? states.of(place.name()) : null;
  }

  private @Nullable String stateOf(String name) {
    NameLists.Entry entry = lists.get(name);
    return entry != null && entry.kind() == NameLists.Kind.STATE
        ? String.join(" ", words(name))
        : null;
  }

  /// Whether the word is a given name of Arabic stock.
  boolean isGiven(String word) {
    return names.isGiven(word);
  }

  /// Whether the word makes of the next one a father's name or the name of a house: «بن سلمان».
  static boolean isPatronymic(String word) {
    return word.equals("بن") || word.equals("ابن") || word.equals("بنت") || word.equals("ال");
  }

  /// The folded words of a name; marks, joiners and the sign of a hashtag left out.
  static List<String> words(String name) {
    List<String> words = new ArrayList<>(4);
    StringBuilder word = new StringBuilder();
    for (int i = 0; i <= name.length(); i++) {
      char c = i < name.length() ? name.charAt(i) : ' ';
      char folded = Folding.fold(c);
      if (folded == Folding.NOTHING) {
        continue;
      }
      if (Character.isLetterOrDigit(folded)) {
        word.append(folded);
      } else if (!word.isEmpty()) {
        words.add(word.toString());
        word.setLength(0);
      }
    }
    return words;
  }

  /// «عبد الله» as one word, as others write it.
  private static List<String> joinedSlaves(List<String> words) {
    if (!words.contains(SLAVE)) {
      return words;
    }
    List<String> joined = new ArrayList<>(words.size());
    for (int i = 0; i < words.size(); i++) {
      boolean slave = words.get(i).equals(SLAVE) && i + 1 < words.size();
      joined.add(slave ? SLAVE + words.get(++i) : words.get(i));
    }
    return joined;
  }
}
