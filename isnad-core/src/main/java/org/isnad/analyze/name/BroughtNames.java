package org.isnad.analyze.name;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.gazetteer.Gazetteer;
import org.isnad.text.Phrases;
import org.jspecify.annotations.Nullable;

/// The names of a user's gazetteer in one report: where they stand, and which bearer an entity is. A name that is an ordinary word, or a person's
/// given name alone, counts only where its surroundings show a name, as those of the program's own lists. Used by one thread for one report.
final class BroughtNames {
  private final Words words;
  private final Gazetteer gazetteer;

  BroughtNames(Words words, Gazetteer gazetteer) {
    this.words = words;
    this.gazetteer = gazetteer;
  }

  /// The longest name at the position, after particles where nothing begins with the whole word; null where none does.
  Phrases.@Nullable Match<NameLists.Entry> at(int position) {
    if (!words.isWord(position) || words.isTime(position)) {
      return null;
    }
    String whole = words.whole(position);
    int splits = words.tokens().splits(words.token(position));
    for (int k = 0; k <= 2; k++) {
      if ((splits & (1 << k)) == 0 || WordReader.endsWithArticle(whole, k)) {
        continue;
      }
      Phrases.Match<List<Gazetteer.Bearer>> match =
          longest(k == 0 ? whole : whole.substring(k), position, k);
      if (match != null) {
        return new Phrases.Match<>(position, k, match.end(), entry(match));
      }
    }
    return null;
  }

  private Phrases.@Nullable Match<List<Gazetteer.Bearer>> longest(String first, int at, int skip) {
    return gazetteer.begins(first) ? gazetteer.longest(first, at, skip, words::word) : null;
  }

  private NameLists.Entry entry(Phrases.Match<List<Gazetteer.Bearer>> match) {
    boolean common = isCommon(match);
    NameLists.Entry entry = null;
    for (Gazetteer.Bearer bearer : match.value().reversed()) {
      entry = new NameLists.Entry(kind(bearer.type()), bearer.name(), common, entry);
    }
    if (entry == null) {
      throw new IllegalStateException("a name without a bearer");
    }
    return entry;
  }

  /// Whether every word of the name is also an ordinary word, or the only one a part of persons' names.
  private boolean isCommon(Phrases.Match<List<Gazetteer.Bearer>> match) {
    if (match.end() == match.first() + 1) {
      return words.ordinary(match.first()) != 0
          || words.has(
              match.first(),
              WordClass.ANY_NAME
                  | WordClass.NATIONALITY
                  | WordClass.TITLE
                  | WordClass.TITLE_ADJECTIVE
                  | WordClass.ORGANIZATION_HEAD
                  | WordClass.PLACE_HEAD
                  | WordClass.PORTFOLIO)
          || words.whole(match.first()).length() - match.skip() < 3;
    }
    for (int i = match.first(); i < match.end(); i++) {
      if (words.isWord(i) && words.ordinary(i) == 0) {
        return false;
      }
    }
    return true;
  }

  private static NameLists.Kind kind(Gazetteer.Type type) {
    return switch (type) {
      case PERSON -> NameLists.Kind.PERSON;
      case ORGANIZATION -> NameLists.Kind.BODY;
      case PLACE -> NameLists.Kind.PLACE;
    };
  }

  /// The ids of the one bearer of the entity's type that has one of its names, the fullest name first; none where there are several.
  Map<String, String> ids(Bearer bearer, String name) {
    Set<String> names = new LinkedHashSet<>();
    names.add(name);
    if (bearer.known != null) {
      names.add(bearer.known);
    }
    for (Draft.Find find : bearer.finds) {
      if (find.end() > find.first() + 1 || bearer.type != Entity.Type.PER) {
        names.add(String.join(" ", NameForm.words(words, find)));
      }
    }
    for (String one : names) {
      List<Gazetteer.Bearer> fitting = new ArrayList<>();
      for (Gazetteer.Bearer known : gazetteer.get(one)) {
        if (kind(known.type()).type() == bearer.type) {
          fitting.add(known);
        }
      }
      if (!fitting.isEmpty()) {
        return fitting.size() == 1 ? fitting.getFirst().ids() : Map.of();
      }
    }
    return Map.of();
  }
}
