package org.isnad.text;

import java.util.Objects;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/// A lexicon of words and phrases over folded tokens, and the search for the longest one that begins at a token. Immutable and
/// thread-safe; a search that finds nothing allocates nothing.
///
/// @param <T> what a phrase means
public final class Phrases<T> {
  private final Node<T> root;
  private final long[] firstWords;

  private Phrases(Node<T> root) {
    this.root = root;
    this.firstWords = WordHash.filter(root.size);
    root.mark(firstWords);
  }

  /// What goes on after a first word, the letters of `word` from `skip` on; most words are the first of no phrase.
  private @Nullable Node<T> first(String word, int skip) {
    int hash = WordHash.tail(word, skip);
    return WordHash.mayHold(firstWords, hash) ? root.next(word, skip, hash) : null;
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
    String word = tokens.word(token);
    Node<T> node = first(word, 0);
    return node == null ? null : longest(node, tokens, token, 0);
  }

  /// The longest phrase at the token after any legal run of particles; among phrases of the same number of tokens the one with
  /// the fewest particles. «للصين» is found as «الصين», with its span from the ل on.
  public @Nullable Match<T> find(Tokens tokens, int token) {
    if (token < 0 || token >= tokens.size()) {
      return null;
    }
    Match<T> best = exact(tokens, token);
    int splits = tokens.splits(token) >>> 1;
    if (splits == 0 && !Particles.isDoubleLam(tokens.word(token), 0)) {
      return best;
    }
    String word = tokens.word(token);
    best = longerDefinite(best, tokens, token, word, 0);
    for (int skip = 1; splits != 0; skip++, splits >>>= 1) {
      if ((splits & 1) != 0) {
        Node<T> node = first(word, skip);
        if (node != null) {
          best = longer(best, longest(node, tokens, token, skip));
        }
        best = longerDefinite(best, tokens, token, word, skip);
      }
    }
    return best;
  }

  private @Nullable Match<T> longerDefinite(
      @Nullable Match<T> best, Tokens tokens, int token, String word, int skip) {
    if (!Particles.isDoubleLam(word, skip)) {
      return best;
    }
    Node<T> node = first(tokens.definite(token, skip), 0);
    return node == null ? best : longer(best, longest(node, tokens, token, skip));
  }

  private static <T> @Nullable Match<T> longer(@Nullable Match<T> a, @Nullable Match<T> b) {
    return a == null || (b != null && b.end() > a.end()) ? b : a;
  }

  /// The longest phrase that begins with the word `first`, which stands at position `at` of any sequence of folded words.
  ///
  /// @param following the word at a position after `at`, or null where the sequence or the line ends
  public @Nullable Match<T> longest(
      String first, int at, int skip, IntFunction<@Nullable String> following) {
    Node<T> node = first(first, 0);
    Match<T> best = null;
    int end = at + 1;
    while (node != null) {
      if (node.value != null) {
        best = new Match<>(at, skip, end, node.value);
      }
      String next = node.hasNext() ? following.apply(end++) : null;
      node = next == null ? null : node.next(next);
    }
    return best;
  }

  /// The longest phrase that goes on from `begun`, which stands for the first token.
  private static <T> @Nullable Match<T> longest(Node<T> begun, Tokens tokens, int token, int skip) {
    T value = begun.value;
    int end = token + 1;
    int at = end;
    for (Node<T> node = begun;
        node.hasNext() && at < tokens.size() && !tokens.startsParagraph(at); ) {
      node = node.next(tokens.word(at++));
      if (node == null) {
        break;
      }
      if (node.value != null) {
        value = node.value;
        end = at;
      }
    }
    return value == null ? null : new Match<>(token, skip, end, value);
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

  /// Collects phrases; not thread-safe.
  public static final class Builder<T> {
    private final Node<T> root = new Node<>();

    /// Adds a phrase, which is tokenized and folded as texts are. The first meaning of a phrase stays.
    ///
    /// @return whether the phrase was new
    public boolean add(String phrase, T value) {
      Objects.requireNonNull(value, "value");
      Tokens tokens = Tokenizer.tokenize(phrase);
      if (tokens.size() == 0) {
        throw new IllegalArgumentException("an empty phrase");
      }
      Node<T> node = root;
      for (int i = 0; i < tokens.size(); i++) {
        node = node.following(tokens.word(i));
      }
      if (node.value != null) {
        return false;
      }
      node.value = value;
      return true;
    }

    public Phrases<T> build() {
      return new Phrases<>(root.copy());
    }
  }

  /// The words that may follow, in open addressing over [String#hashCode()], so that the rest of a word is looked up without being
  /// cut off.
  private static final class Node<T> {
    private static final int FEWEST = 2;

    private @Nullable T value;
    private @Nullable String[] words = new String[0];
    private int[] hashes = new int[0];
    private @Nullable Node<T>[] nodes = newNodes(0);
    private int size;

    boolean hasNext() {
      return size > 0;
    }

    @Nullable Node<T> next(String word) {
      return next(word, 0, word.hashCode());
    }

    /// What follows on the word without its first `skip` letters, of which that is the hash.
    @Nullable Node<T> next(String word, int skip, int hash) {
      return size == 0 ? null : nodes[slot(word, skip, hash)];
    }

    void mark(long[] filter) {
      for (String word : words) {
        if (word != null) {
          WordHash.mark(filter, word.hashCode());
        }
      }
    }

    /// The slot of the word, or the empty one where it would stand.
    private int slot(String word, int skip, int hash) {
      int mask = words.length - 1;
      int slot = WordHash.spread(hash) & mask;
      for (String known = words[slot]; known != null; known = words[slot]) {
        if (hashes[slot] == hash && WordHash.isTail(word, skip, known)) {
          break;
        }
        slot = (slot + 1) & mask;
      }
      return slot;
    }

    Node<T> following(String word) {
      Node<T> known = next(word);
      if (known != null) {
        return known;
      }
      if (++size * 2 > words.length) {
        grow();
      }
      int slot = slot(word, 0, word.hashCode());
      Node<T> node = new Node<>();
      words[slot] = word;
      hashes[slot] = word.hashCode();
      nodes[slot] = node;
      return node;
    }

    private void grow() {
      @Nullable String[] wordsBefore = words;
      @Nullable Node<T>[] nodesBefore = nodes;
      words = new String[Math.max(FEWEST, wordsBefore.length * 2)];
      hashes = new int[words.length];
      nodes = newNodes(words.length);
      for (int i = 0; i < wordsBefore.length; i++) {
        String word = wordsBefore[i];
        if (word != null) {
          int slot = slot(word, 0, word.hashCode());
          words[slot] = word;
          hashes[slot] = word.hashCode();
          nodes[slot] = nodesBefore[i];
        }
      }
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static <T> @Nullable Node<T>[] newNodes(int length) {
      return new Node[length];
    }

    Node<T> copy() {
      Node<T> copy = new Node<>();
      copy.value = value;
      copy.size = size;
      copy.words = words.clone();
      copy.hashes = hashes.clone();
      copy.nodes = newNodes(nodes.length);
      for (int i = 0; i < nodes.length; i++) {
        Node<T> node = nodes[i];
        copy.nodes[i] = node == null ? null : node.copy();
      }
      return copy;
    }
  }
}
