package org.isnad.gazetteer;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.IntFunction;
import org.isnad.text.Phrases;
import org.jspecify.annotations.Nullable;

/// Names of persons, organizations and places with the ids that other collections give their bearers, compiled to an automaton: a million names with
/// their bearers take some 280 MB, and looking up what begins at a word reads each letter once. Immutable and thread-safe.
///
/// Read one from files with [GazetteerReader], or collect it by hand:
///
/// ```java
/// Gazetteer gazetteer = Gazetteer.builder().add(Type.PLACE, "wikidata:Q3579", List.of("الخرطوم", "خرطوم")).build();
/// Isnad isnad = Isnad.builder().gazetteer(gazetteer).build();
/// ```
public final class Gazetteer {
  private static final Gazetteer EMPTY = builder().build();

  private final NameTrie trie;

  /// The bearers of name n are `bearers[from[n]] … bearers[from[n + 1] - 1]`.
  private final int[] from;

  private final int[] bearers;
  private final Bearer[] all;

  Gazetteer(NameTrie trie, int[] from, int[] bearers, Bearer[] all) {
    this.trie = trie;
    this.from = from;
    this.bearers = bearers;
    this.all = all;
  }

  /// What bears a name.
  public enum Type {
    PERSON,
    ORGANIZATION,
    PLACE
  }

  /// One person, organization or place.
  ///
  /// @param name its usual name, as the collection writes it
  /// @param ids its ids, by the scheme that gives them: `wikidata` → `Q3579`
  public record Bearer(Type type, String name, Map<String, String> ids) {
    public Bearer {
      Objects.requireNonNull(type, "type");
      Objects.requireNonNull(name, "name");
      ids = ids.size() == 1 ? Map.copyOf(ids) : Collections.unmodifiableMap(new TreeMap<>(ids));
    }
  }

  /// Without names.
  public static Gazetteer empty() {
    return EMPTY;
  }

  /// An empty collection to be filled.
  public static GazetteerBuilder builder() {
    return new GazetteerBuilder();
  }

  public boolean isEmpty() {
    return all.length == 0;
  }

  /// How many bearers it knows.
  public int bearers() {
    return all.length;
  }

  /// How many names it knows, each counted once however it is spelled within what folding removes.
  public int names() {
    return from.length - 1;
  }

  /// The bearers of the name, in the order in which they were added; empty where it is not known.
  public List<Bearer> get(CharSequence name) {
    int state = NameTrie.START;
    String key = GazetteerBuilder.key(name);
    for (int i = 0; i < key.length() && state != NameTrie.NONE; i++) {
      state = trie.next(state, key.charAt(i));
    }
    return bearersOf(key.isEmpty() ? NameTrie.NONE : state);
  }

  private List<Bearer> bearersOf(int state) {
    int name = trie.value(state);
    if (name < 0) {
      return List.of();
    }
    List<Bearer> found = new ArrayList<>(from[name + 1] - from[name]);
    for (int i = from[name]; i < from[name + 1]; i++) {
      found.add(all[bearers[i]]);
    }
    return found;
  }

  /// The longest name that begins with the folded word `first`, which stands at position `at` of any sequence of folded words; null where none does.
  ///
  /// @param skip folded letters before `first` that are particles and not of the name; goes into the match as it is
  /// @param following the word at a position after `at`, or null where the sequence or the line ends
  public Phrases.@Nullable Match<List<Bearer>> longest(
      String first, int at, int skip, IntFunction<@Nullable String> following) {
    int state = walk(NameTrie.START, first);
    int best = NameTrie.NONE;
    int bestEnd = at;
    int end = at + 1;
    while (state != NameTrie.NONE) {
      if (trie.value(state) >= 0) {
        best = state;
        bestEnd = end;
      }
      state = trie.next(state, ' ');
      String word = state == NameTrie.NONE ? null : following.apply(end++);
      state = word == null ? NameTrie.NONE : walk(state, word);
    }
    return best == NameTrie.NONE ? null : new Phrases.Match<>(at, skip, bestEnd, bearersOf(best));
  }

  private int walk(int from, String word) {
    int state = from;
    for (int i = 0; i < word.length() && state != NameTrie.NONE; i++) {
      state = trie.next(state, word.charAt(i));
    }
    return state;
  }

  /// Whether some name begins with this folded word; cheap, for asking at every word of a text.
  public boolean begins(String word) {
    int state = walk(NameTrie.START, word);
    return state != NameTrie.NONE
        && (trie.value(state) >= 0 || trie.next(state, ' ') != NameTrie.NONE);
  }
}
