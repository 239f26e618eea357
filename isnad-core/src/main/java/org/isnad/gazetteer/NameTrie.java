package org.isnad.gazetteer;

import java.util.Arrays;

/// A double-array trie of strings, each with its rank in their order, the part after which no other string goes on kept as a tail (Aoe 1989, "An
/// efficient digital search algorithm by using a double-array structure"). Immutable and thread-safe.
///
/// A state is a place in it: a node, or a place within a tail. From a state one letter leads to another state in constant time.
final class NameTrie {
  /// Before the first letter.
  static final int START = 0;

  /// Where no string goes on.
  static final int NONE = Integer.MIN_VALUE;

  private static final char END = '\0';

  /// Of a node: from where its children count; of a leaf, `-1 - tail`.
  private final int[] base;

  /// Of a node: its parent; -1 of a free slot.
  private final int[] check;

  /// Of a node: the rank of the string that ends there, -1 where none does.
  private final int[] rank;

  private final char[] code;

  /// Tails one after the other, each closed by [#END] and the two halves of its rank.
  private final char[] tails;

  private NameTrie(int[] base, int[] check, int[] rank, char[] code, char[] tails) {
    this.base = base;
    this.check = check;
    this.rank = rank;
    this.code = code;
    this.tails = tails;
  }

  /// @param sorted in their natural order, without doubles, none empty
  static NameTrie of(String[] sorted) {
    return new Builder(sorted).build();
  }

  /// Where the letter leads from the state; [#NONE] where no string goes on with it.
  int next(int state, char letter) {
    if (letter == END) {
      return NONE;
    }
    if (state < 0) {
      int at = -1 - state;
      return tails[at] == letter ? state - 1 : NONE;
    }
    int from = base[state];
    if (from < 0) {
      int at = -1 - from;
      return tails[at] == letter ? from - 1 : NONE;
    }
    int child = from + code[letter];
    return code[letter] != 0 && child < check.length && check[child] == state ? child : NONE;
  }

  /// The rank of the string that ends at the state, -1 where none does or the state is [#NONE].
  int value(int state) {
    if (state == NONE) {
      return -1;
    }
    if (state >= 0) {
      int from = base[state];
      return from >= 0 ? rank[state] : tailValue(-1 - from);
    }
    return tailValue(-1 - state);
  }

  private int tailValue(int at) {
    return tails[at] == END ? tails[at + 1] << Character.SIZE | tails[at + 2] : -1;
  }

  /// Lays the nodes out, children of one node after those of another, each where its children find free slots.
  private static final class Builder {
    private static final int FREE = -1;

    /// After so many places that do not fit, the search of later nodes begins where this one ended.
    private static final int MOST_TRIED = 16;

    private final String[] sorted;
    private final char[] code = new char[Character.MAX_VALUE + 1];
    private int[] base = new int[1 << 10];
    private int[] check = new int[1 << 10];
    private int[] rank = new int[1 << 10];
    private char[] tails = new char[1 << 10];
    private int tailsEnd;
    private int used = 1;

    /// No slot before it is free, but for some that few children would fit in.
    private int firstFree = 1;

    Builder(String[] sorted) {
      this.sorted = sorted;
      Arrays.fill(check, FREE);
      Arrays.fill(rank, -1);
      boolean[] seen = new boolean[Character.MAX_VALUE + 1];
      for (String name : sorted) {
        for (int i = 0; i < name.length(); i++) {
          seen[name.charAt(i)] = true;
        }
      }
      char next = 1;
      for (int c = 1; c < seen.length; c++) {
        if (seen[c]) {
          code[c] = next++;
        }
      }
    }

    NameTrie build() {
      check[START] = START;
      if (sorted.length > 0) {
        insert(START, 0, sorted.length, 0);
      }
      return new NameTrie(
          Arrays.copyOf(base, used),
          Arrays.copyOf(check, used),
          Arrays.copyOf(rank, used),
          code,
          Arrays.copyOf(tails, tailsEnd));
    }

    /// Lays out what comes after the first `depth` letters of the strings `[from, to)`, which are alike, below the node.
    private void insert(int node, int from, int to, int depth) {
      if (to - from == 1 && node != START) {
        base[node] = -1 - tail(sorted[from], depth, from);
        return;
      }
      int at = from;
      if (sorted[at].length() == depth) {
        rank[node] = at++;
      }
      int[] letters = new int[8];
      int[] starts = new int[9];
      int children = 0;
      for (int i = at; i < to; i++) {
        int letter = code[sorted[i].charAt(depth)];
        if (children == 0 || letters[children - 1] != letter) {
          if (children == letters.length) {
            letters = Arrays.copyOf(letters, children * 2);
            starts = Arrays.copyOf(starts, children * 2 + 1);
          }
          letters[children] = letter;
          starts[children++] = i;
        }
      }
      starts[children] = to;
      int place = place(letters, children);
      base[node] = place;
      for (int i = 0; i < children; i++) {
        check[place + letters[i]] = node;
      }
      for (int i = 0; i < children; i++) {
        insert(place + letters[i], starts[i], starts[i + 1], depth + 1);
      }
    }

    /// The first place from which all the letters lead to free slots.
    private int place(int[] letters, int children) {
      while (firstFree < check.length && check[firstFree] != FREE) {
        firstFree++;
      }
      int tried = 0;
      int place = Math.max(0, firstFree - letters[0]);
      while (true) {
        ensure(place + letters[children - 1] + 1);
        boolean fits = true;
        for (int i = 0; i < children && fits; i++) {
          fits = check[place + letters[i]] == FREE;
        }
        if (fits) {
          if (tried > MOST_TRIED) {
            // The slots that were passed over are too scattered for most nodes.
            firstFree = Math.max(firstFree, place);
          }
          used = Math.max(used, place + letters[children - 1] + 1);
          return place;
        }
        place++;
        tried++;
      }
    }

    private void ensure(int size) {
      if (size > check.length) {
        int before = check.length;
        int grown = Math.max(size, before * 2);
        base = Arrays.copyOf(base, grown);
        check = Arrays.copyOf(check, grown);
        rank = Arrays.copyOf(rank, grown);
        Arrays.fill(check, before, grown, FREE);
        Arrays.fill(rank, before, grown, -1);
      }
    }

    private int tail(String name, int depth, int value) {
      int length = name.length() - depth;
      if (tailsEnd + length + 3 > tails.length) {
        tails = Arrays.copyOf(tails, Math.max(tails.length * 2, tailsEnd + length + 3));
      }
      int start = tailsEnd;
      name.getChars(depth, name.length(), tails, start);
      tailsEnd = start + length;
      tails[tailsEnd++] = END;
      tails[tailsEnd++] = (char) (value >>> Character.SIZE);
      tails[tailsEnd++] = (char) value;
      return start;
    }
  }
}
