package org.isnad.gazetteer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.isnad.gazetteer.Gazetteer.Bearer;
import org.isnad.gazetteer.Gazetteer.Type;
import org.isnad.text.Tokenizer;
import org.isnad.text.Tokens;

/// Collects names for a [Gazetteer]. What is added twice with one id is one bearer, however many files tell of it. Not thread-safe.
public final class GazetteerBuilder {
  private static final int SHORTEST = 2;

  private final List<Bearer> bearers = new ArrayList<>();
  private final Map<String, Integer> byId = new HashMap<>();
  private final Map<String, int[]> byName = new HashMap<>();

  GazetteerBuilder() {}

  /// Adds a bearer by one id.
  ///
  /// @param id `scheme:value`, e.g. `wikidata:Q3579`
  /// @param names its names, the usual one first; those without two letters are passed over
  public GazetteerBuilder add(Type type, String id, Collection<String> names) {
    return add(type, List.of(id), names);
  }

  /// Adds a bearer by several ids.
  ///
  /// @param ids `scheme:value` each; one that is known already makes it the same bearer
  public GazetteerBuilder add(Type type, Collection<String> ids, Collection<String> names) {
    Objects.requireNonNull(type, "type");
    List<String> keys = new ArrayList<>(names.size());
    String usual = null;
    for (String name : names) {
      String key = key(name);
      if (isName(key)) {
        usual = usual == null ? name.strip() : usual;
        keys.add(key);
      }
    }
    if (usual == null) {
      return this;
    }
    int bearer = bearer(type, ids, usual);
    for (String key : keys) {
      byName.merge(key, new int[] {bearer}, GazetteerBuilder::joined);
    }
    return this;
  }

  private int bearer(Type type, Collection<String> ids, String usual) {
    Integer known = null;
    Map<String, String> all = new TreeMap<>();
    for (String id : ids) {
      int colon = id.indexOf(':');
      if (colon <= 0 || colon == id.length() - 1) {
        throw new IllegalArgumentException("an id is scheme:value, not " + id);
      }
      all.put(id.substring(0, colon), id.substring(colon + 1));
      known = known == null ? byId.get(id) : known;
    }
    if (known == null) {
      known = bearers.size();
      bearers.add(new Bearer(type, usual, all));
    } else {
      Bearer before = bearers.get(known);
      all.putAll(before.ids());
      bearers.set(known, new Bearer(before.type(), before.name(), all));
    }
    for (String id : ids) {
      byId.putIfAbsent(id, known);
    }
    return known;
  }

  private static int[] joined(int[] known, int[] more) {
    for (int one : known) {
      if (one == more[0]) {
        return known;
      }
    }
    int[] joined = Arrays.copyOf(known, known.length + 1);
    joined[known.length] = more[0];
    return joined;
  }

  /// Compiles what was added; the builder may be filled further and built again.
  public Gazetteer build() {
    String[] names = byName.keySet().toArray(new String[0]);
    Arrays.sort(names);
    int[] from = new int[names.length + 1];
    int size = 0;
    for (int i = 0; i < names.length; i++) {
      from[i] = size;
      size += bearersOf(names[i]).length;
    }
    from[names.length] = size;
    int[] all = new int[size];
    for (int i = 0; i < names.length; i++) {
      int[] of = bearersOf(names[i]);
      System.arraycopy(of, 0, all, from[i], of.length);
    }
    return new Gazetteer(NameTrie.of(names), from, all, bearers.toArray(new Bearer[0]));
  }

  private int[] bearersOf(String name) {
    return Objects.requireNonNull(byName.get(name), name);
  }

  /// The folded words of a name with one space between, as they are met in a text.
  static String key(CharSequence name) {
    Tokens tokens = Tokenizer.tokenize(name.toString());
    StringBuilder key = new StringBuilder(name.length());
    for (int i = 0; i < tokens.size(); i++) {
      if (i > 0) {
        key.append(' ');
      }
      key.append(tokens.word(i));
    }
    return key.toString();
  }

  /// Whether at least two letters are in it.
  private static boolean isName(String key) {
    int letters = 0;
    for (int i = 0; i < key.length() && letters < SHORTEST; i++) {
      if (Character.isLetter(key.charAt(i))) {
        letters++;
      }
    }
    return letters == SHORTEST;
  }
}
