package org.isnad.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/// A lexicon of words and phrases over folded tokens, and the search for the longest one that begins at a token. Immutable and
/// thread-safe; a search that finds nothing allocates nothing.
///
/// The phrases stand as a trie of words in one table: from which node, by which word, to which node. A step is one look-up, and fetches one
/// piece of memory.
///
/// @param <T> what a phrase means
public final class Phrases<T> {
  private static final int ROOT = 0;
  private static final int NOWHERE = -1;

  /// In what leads to a node: a phrase ends there, so that it is known without a look at the values.
  private static final int ENDS_PHRASE = 1 << 29;

  /// The same: words lead on from there.
  private static final int LEADS_ON = 1 << 30;

  private static final int NODE_MASK = ENDS_PHRASE - 1;

  /// A slot holds the key of a word, and in the next number the nodes that it leads from and to.
  private static final int SLOT = 2;

  private static final long NODE_MIX = 0xD6E8FEB86659FD93L;

  private final long[] slots;

  /// Of each slot the word whose key is not exact.
  private final @Nullable String[] words;

  /// What the phrase means that ends at a node.
  private final @Nullable Object[] values;

  private final WordFilter firstWords;

  /// The same for the steps from one word to the next, which most words of a text do not take either.
  private final WordFilter steps;

  private final List<String> firsts;

  private Phrases(Builder<T> builder) {
    int room = Integer.highestOneBit(Math.max(4, builder.edges.size()) * 2 - 1) << 1;
    slots = new long[SLOT * room];
    words = new String[room];
    values = builder.values.toArray();
    boolean[] leads = new boolean[values.length];
    builder.edges.keySet().forEach(edge -> leads[edge.from()] = true);
    firsts =
        builder.edges.keySet().stream()
            .filter(edge -> edge.from() == ROOT)
            .map(Edge::word)
            .toList();
    firstWords = new WordFilter(firsts.size());
    steps = new WordFilter(builder.edges.size() - firsts.size());
    builder.edges.forEach((edge, to) ->
        put(edge, to | (values[to] == null ? 0 : ENDS_PHRASE) | (leads[to] ? LEADS_ON : 0)));
  }

  private void put(Edge edge, int to) {
    long key = WordKey.of(edge.word(), 0);
    int hash = hash(edge.from(), key);
    int slot = slot(hash);
    while (slots[slot] != WordKey.NONE) {
      slot = (slot + SLOT) & (slots.length - 1);
    }
    slots[slot] = key;
    slots[slot + 1] = (long) edge.from() << Integer.SIZE | to;
    words[slot / SLOT] = WordKey.isExact(key) ? null : edge.word();
    (edge.from() == ROOT ? firstWords : steps).mark(hash);
  }

  private static int hash(int from, long key) {
    return WordKey.hash(key + from * NODE_MIX);
  }

  private int slot(int hash) {
    return hash * SLOT & slots.length - 1;
  }

  /// The node that the word without its first `skip` letters leads to, of which `key` is the key, with what is known of it; [#NOWHERE] where
  /// there is none.
  private int next(int node, long key, String word, int skip) {
    int from = node & NODE_MASK;
    int hash = hash(from, key);
    if (!(from == ROOT ? firstWords : steps).mayHold(hash)) {
      return NOWHERE;
    }
    int slot = slot(hash);
    for (long known = slots[slot]; known != WordKey.NONE; known = slots[slot]) {
      if (known == key
          && (int) (slots[slot + 1] >>> Integer.SIZE) == from
          && (WordKey.isExact(key) || WordTable.isTail(word, skip, words[slot / SLOT]))) {
        return (int) slots[slot + 1];
      }
      slot = (slot + SLOT) & (slots.length - 1);
    }
    return NOWHERE;
  }

  /// Where a first word leads, the letters of `word` from `skip` on, whose key is `key`; most words are the first of no phrase.
  private int first(long key, String word, int skip) {
    return next(ROOT, key, word, skip);
  }

  @SuppressWarnings("unchecked")
  private @Nullable T value(int node) {
    return (node & ENDS_PHRASE) == 0 ? null : (T) values[node & NODE_MASK];
  }

  /// A phrase that was found: tokens `[first, end)` without the first `skip` letters of the first token.
  ///
  /// @param skip folded letters of the first token that are particles and not of the phrase
  public record Match<T>(int first, int skip, int end, T value) {
    public Span span(Tokens tokens) {
      return tokens.span(first, skip, end);
    }
  }

  /// The longest phrase at the token whose first word is the token's whole form; null outside the tokens.
  public @Nullable Match<T> exact(Tokens tokens, int token) {
    if (token < 0 || token >= tokens.size()) {
      return null;
    }
    int node = first(tokens.key(token, 0), tokens.word(token), 0);
    return node == NOWHERE ? null : longest(node, tokens, token, 0);
  }

  /// The longest phrase at the token after any legal run of particles; among phrases of the same number of tokens the one with
  /// the fewest particles. «للصين» is found as «الصين», with its span from the ل on.
  public @Nullable Match<T> find(Tokens tokens, int token) {
    if (token < 0 || token >= tokens.size()) {
      return null;
    }
    Match<T> best = exact(tokens, token);
    int splits = tokens.splits(token) >>> 1;
    String word = tokens.word(token);
    best = longerDefinite(best, tokens, token, 0);
    for (int skip = 1; splits != 0; skip++, splits >>>= 1) {
      if ((splits & 1) != 0) {
        int node = first(tokens.key(token, skip), word, skip);
        if (node != NOWHERE) {
          best = longer(best, longest(node, tokens, token, skip));
        }
        best = longerDefinite(best, tokens, token, skip);
      }
    }
    return best;
  }

  private @Nullable Match<T> longerDefinite(
      @Nullable Match<T> best, Tokens tokens, int token, int skip) {
    if (!tokens.isDoubleLam(token, skip)) {
      return best;
    }
    String definite = tokens.definite(token, skip);
    int node = first(WordKey.of(definite, 0), definite, 0);
    return node == NOWHERE ? best : longer(best, longest(node, tokens, token, skip));
  }

  private static <T> @Nullable Match<T> longer(@Nullable Match<T> a, @Nullable Match<T> b) {
    return a == null || (b != null && b.end() > a.end()) ? b : a;
  }

  /// The longest phrase that begins with the word `first`, which stands at position `at` of any sequence of folded words.
  ///
  /// @param following the word at a position after `at`, or null where the sequence or the line ends
  public @Nullable Match<T> longest(
      String first, int at, int skip, IntFunction<@Nullable String> following) {
    return longest(WordKey.of(first, 0), first, 0, at, skip, following);
  }

  /// The same where the phrase begins with the letters of `first` from `from` on, of which `key` is the [WordKey].
  public @Nullable Match<T> longest(
      long key, String first, int from, int at, int skip, IntFunction<@Nullable String> following) {
    int node = first(key, first, from);
    Match<T> best = null;
    int end = at + 1;
    while (node != NOWHERE) {
      T value = value(node);
      if (value != null) {
        best = new Match<>(at, skip, end, value);
      }
      String next = (node & LEADS_ON) != 0 ? following.apply(end++) : null;
      node = next == null ? NOWHERE : next(node, WordKey.of(next, 0), next, 0);
    }
    return best;
  }

  /// A sequence of folded words with their keys, in which phrases are looked for.
  public interface Sequence {
    /// The word at a position, or null where the sequence or the line ends before it.
    @Nullable String word(int position);

    /// The [WordKey] of the word at a position that has one.
    long key(int position);
  }

  /// The same where `key` is known to be the [WordKey] of `first`.
  public @Nullable Match<T> longest(long key, String first, int at, int skip, Sequence sequence) {
    int node = first(key, first, 0);
    T found = null;
    int foundEnd = at;
    int end = at + 1;
    while (node != NOWHERE) {
      T value = value(node);
      if (value != null) {
        found = value;
        foundEnd = end;
      }
      String next = (node & LEADS_ON) != 0 ? sequence.word(end) : null;
      node = next == null ? NOWHERE : next(node, sequence.key(end++), next, 0);
    }
    return found == null ? null : new Match<>(at, skip, foundEnd, found);
  }

  /// The longest phrase that goes on from the node, which stands for the first token.
  private @Nullable Match<T> longest(int begun, Tokens tokens, int token, int skip) {
    T value = value(begun);
    int end = token + 1;
    int at = end;
    int node = begun;
    while ((node & LEADS_ON) != 0 && at < tokens.size() && !tokens.startsParagraph(at)) {
      node = next(node, tokens.key(at, 0), tokens.word(at), 0);
      at++;
      if (node == NOWHERE) {
        break;
      }
      T further = value(node);
      if (further != null) {
        value = further;
        end = at;
      }
    }
    return value == null ? null : new Match<>(token, skip, end, value);
  }

  /// The first word of every phrase, folded.
  public List<String> firstWords() {
    return firsts;
  }

  /// What the folded word means by itself, or null.
  public @Nullable T word(String word) {
    int node = first(WordKey.of(word, 0), word, 0);
    return node == NOWHERE ? null : value(node);
  }

  /// Whether a phrase of several words begins with the folded word.
  public boolean leadsOn(String word) {
    int node = first(WordKey.of(word, 0), word, 0);
    return node != NOWHERE && (node & LEADS_ON) != 0;
  }

  /// What the folded form of a single phrase means, or null.
  public @Nullable T get(String phrase) {
    Tokens tokens = Tokenizer.tokenize(phrase);
    if (tokens.size() == 0) {
      return null;
    }
    Match<T> match = exact(tokens, 0);
    return match != null && match.end() == tokens.size() ? match.value() : null;
  }

  public static <T> Builder<T> builder() {
    return new Builder<>();
  }

  /// A step of the trie.
  private record Edge(int from, String word) {}

  /// Collects phrases; not thread-safe.
  public static final class Builder<T> {
    private final Map<Edge, Integer> edges = new HashMap<>();
    private final List<@Nullable T> values = new ArrayList<>();

    private Builder() {
      values.add(null);
    }

    /// Adds a phrase, which is tokenized and folded as texts are. The first meaning of a phrase stays.
    ///
    /// @return whether the phrase was new
    public boolean add(String phrase, T value) {
      Objects.requireNonNull(value, "value");
      Tokens tokens = Tokenizer.tokenize(phrase);
      if (tokens.size() == 0) {
        throw new IllegalArgumentException("an empty phrase");
      }
      int node = ROOT;
      for (int i = 0; i < tokens.size(); i++) {
        Integer next = edges.putIfAbsent(new Edge(node, tokens.word(i)), values.size());
        if (next == null) {
          next = values.size();
          values.add(null);
        }
        node = next;
      }
      if (values.get(node) != null) {
        return false;
      }
      values.set(node, value);
      return true;
    }

    public Phrases<T> build() {
      return new Phrases<>(this);
    }
  }
}
