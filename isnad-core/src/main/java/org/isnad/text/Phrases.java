package org.isnad.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// A lexicon of words and phrases over folded tokens, and the search for the longest one that begins at a token. Immutable and
/// thread-safe; a search that finds nothing allocates nothing but the split forms of its first word.
///
/// @param <T> what a phrase means
public final class Phrases<T> {
  private final Node<T> root;

  private Phrases(Node<T> root) {
    this.root = root;
  }

  /// A phrase that was found: tokens `[first, end)` without the first `skip` letters of the first token.
  ///
  /// @param skip folded letters of the first token that are particles and not of the phrase
  public record Match<T>(int first, int skip, int end, T value) {
    public Span span(Tokens tokens) {
      return tokens.span(first, skip, end);
    }
  }

  /// The longest phrase at the token whose first word is the token's whole form.
  public @Nullable Match<T> exact(Tokens tokens, int token) {
    return at(tokens, token, 0, tokens.word(token));
  }

  /// The longest phrase at the token after any legal run of particles; among phrases of the same number of tokens the one with
  /// the fewest particles. «للصين» is found as «الصين», with its span from the ل on.
  public @Nullable Match<T> find(Tokens tokens, int token) {
    if (tokens.kind(token) != Kind.WORD) {
      return exact(tokens, token);
    }
    Match<T> best = null;
    int splits = tokens.splits(token);
    for (int skip = 0; splits >>> skip != 0; skip++) {
      if ((splits & (1 << skip)) != 0) {
        best = longer(best, at(tokens, token, skip, tokens.word(token, skip)));
        if (Particles.isDoubleLam(tokens.word(token), skip)) {
          best = longer(best, at(tokens, token, skip, tokens.definite(token, skip)));
        }
      }
    }
    return best;
  }

  private static <T> @Nullable Match<T> longer(@Nullable Match<T> a, @Nullable Match<T> b) {
    return a == null || (b != null && b.end() > a.end()) ? b : a;
  }

  private @Nullable Match<T> at(Tokens tokens, int token, int skip, String word) {
    Node<T> node = root.next(word);
    Match<T> best = null;
    int end = token + 1;
    while (node != null) {
      if (node.value != null) {
        best = new Match<>(token, skip, end, node.value);
      }
      if (node.following.isEmpty() || end >= tokens.size() || tokens.startsParagraph(end)) {
        break;
      }
      node = node.next(tokens.word(end++));
    }
    return best;
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

  private static final class Node<T> {
    private Map<String, Node<T>> following = Map.of();
    private @Nullable T value;

    @Nullable Node<T> next(String word) {
      return following.get(word);
    }

    Node<T> following(String word) {
      if (following.isEmpty()) {
        following = new HashMap<>();
      }
      return following.computeIfAbsent(word, w -> new Node<>());
    }

    Node<T> copy() {
      Node<T> copy = new Node<>();
      copy.value = value;
      List<Map.Entry<String, Node<T>>> entries = new ArrayList<>(following.entrySet());
      if (!entries.isEmpty()) {
        copy.following = new HashMap<>(entries.size() * 2);
        for (Map.Entry<String, Node<T>> entry : entries) {
          copy.following.put(entry.getKey(), entry.getValue().copy());
        }
      }
      return copy;
    }
  }
}
