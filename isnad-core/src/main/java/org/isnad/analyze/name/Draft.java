package org.isnad.analyze.name;

import java.util.ArrayList;
import java.util.List;
import org.isnad.text.Phrases;
import org.jspecify.annotations.Nullable;

/// What has been found in one report so far, by positions of its [Words]. One thread fills it, stage by stage.
final class Draft {
  /// A report has about one name for so many words.
  private static final int WORDS_A_NAME = 10;

  /// One name in the text: positions `[first, end)`.
  ///
  /// @param bearer the usual name of a known bearer; null for one that only the report knows
  /// @param rule by which it was found
  record Find(Entity.Type type, int first, int end, @Nullable String bearer, String rule) {}

  /// One title in the text: positions `[first, end)`; the complement begins at `of`, which is `end` where there is none.
  ///
  /// @param person position where the name of its bearer begins, -1 where none stands beside it
  record Title(TitleHead head, int first, int of, int end, int person) {}

  private final Words words;
  private final Phrases.@Nullable Match<NameLists.Entry>[] known;
  private final @Nullable Find[] at;
  private final List<Title> titles = new ArrayList<>();
  private final Lexicon lexicon;
  private final boolean sport;

  Draft(
      Words words,
      Lexicon lexicon,
      Phrases.@Nullable Match<NameLists.Entry>[] known,
      boolean sport) {
    this.words = words;
    this.lexicon = lexicon;
    this.known = known;
    this.at = new Find[words.size() + 1];
    this.sport = sport;
  }

  Words words() {
    return words;
  }

  /// The known name that begins at the position, or null.
  Phrases.@Nullable Match<NameLists.Entry> known(int position) {
    return position < words.size() ? known[position] : null;
  }

  /// The kind of the known name that begins at the position, where it is no ordinary word; or null.
  NameLists.@Nullable Entry sure(int position) {
    Phrases.Match<NameLists.Entry> match = known(position);
    return match == null || match.value().common() ? null : match.value();
  }

  boolean isKnownPlace(int position) {
    Phrases.Match<NameLists.Entry> match = known(position);
    return match != null && match.value().kind().type() == Entity.Type.LOC;
  }

  boolean isNoun(String word) {
    return (lexicon.words().get(word) & (WordClass.NOUN | WordClass.ADJECTIVE | WordClass.DERIVED))
        != 0;
  }

  /// Whether the word is listed as a noun or an adjective, not merely made by rule.
  boolean isPlain(String word) {
    return (lexicon.words().get(word) & (WordClass.NOUN | WordClass.ADJECTIVE)) != 0;
  }

  boolean isGiven(String word) {
    return (lexicon.words().get(word) & WordClass.GIVEN) != 0;
  }

  boolean looksForeign(String form) {
    return lexicon.looksForeign(form);
  }

  /// Whether the report is on sport.
  boolean isSport() {
    return sport;
  }

  /// Takes a name unless an earlier one covers part of it; one that lies wholly within the new one gives way.
  ///
  /// @return whether it was taken
  boolean add(Find find) {
    for (int i = find.first(); i < find.end(); i++) {
      Find other = at[i];
      if (other != null
          && (other.first() < find.first()
              || other.end() > find.end()
              || other.end() - other.first() >= find.end() - find.first())) {
        return false;
      }
    }
    for (int i = find.first(); i < find.end(); i++) {
      remove(i);
    }
    for (int i = find.first(); i < find.end(); i++) {
      at[i] = find;
    }
    return true;
  }

  /// Takes a name in place of whatever covers it.
  void replace(Find find) {
    for (int i = find.first(); i < find.end(); i++) {
      remove(i);
    }
    for (int i = find.first(); i < find.end(); i++) {
      at[i] = find;
    }
  }

  private void remove(int position) {
    Find other = at[position];
    if (other != null) {
      for (int i = other.first(); i < other.end(); i++) {
        at[i] = null;
      }
    }
  }

  /// The name that covers the position, or null.
  @Nullable Find at(int position) {
    return position < 0 ? null : at[position];
  }

  /// The name that begins at the position, or null.
  @Nullable Find from(int position) {
    Find find = at(position);
    return find != null && find.first() == position ? find : null;
  }

  /// Whether a name that began earlier covers the position.
  boolean isInside(int position) {
    Find find = at(position);
    return find != null && find.first() < position;
  }

  /// Whether any position of `[first, end)` is covered.
  boolean isCovered(int first, int end) {
    for (int i = first; i < end; i++) {
      if (at[i] != null) {
        return true;
      }
    }
    return false;
  }

  void add(Title title) {
    titles.add(title);
  }

  List<Title> titles() {
    return titles;
  }

  /// All names in the order of the text.
  List<Find> finds() {
    List<Find> all = new ArrayList<>(words.size() / WORDS_A_NAME + 1);
    for (int i = 0; i < words.size(); i++) {
      Find find = at[i];
      if (find != null) {
        all.add(find);
        i = find.end() - 1;
      }
    }
    return all;
  }
}
