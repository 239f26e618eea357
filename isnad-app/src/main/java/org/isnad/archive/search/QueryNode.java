package org.isnad.archive.search;

import java.util.List;
import java.util.Objects;
import org.isnad.text.Span;

/// A question as it was understood. Spans are of the question.
sealed interface QueryNode {
  /// One word, or what stands together as one («أ.ف.ب»).
  record Word(String text, Span span) implements QueryNode {
    public Word {
      Objects.requireNonNull(text, "text");
    }
  }

  /// Words between quotation marks.
  ///
  /// @param slop how far they may stand from one another, 0 for not at all
  record Phrase(String text, int slop, Span span) implements QueryNode {
    public Phrase {
      Objects.requireNonNull(text, "text");
    }
  }

  /// All of them.
  record All(List<QueryNode> nodes) implements QueryNode {
    public All {
      nodes = List.copyOf(nodes);
    }
  }

  /// At least one of them.
  record Any(List<QueryNode> nodes) implements QueryNode {
    public Any {
      nodes = List.copyOf(nodes);
    }
  }

  /// Whatever does not match the other.
  record Not(QueryNode node) implements QueryNode {
    public Not {
      Objects.requireNonNull(node, "node");
    }
  }

  /// Words that stand in a named field: names of speakers, a title.
  record In(QueryField field, QueryNode node, Span span) implements QueryNode {
    public In {
      Objects.requireNonNull(field, "field");
      Objects.requireNonNull(node, "node");
    }
  }

  /// What narrows down without words.
  record Only(Filter filter) implements QueryNode {
    public Only {
      Objects.requireNonNull(filter, "filter");
    }
  }

  /// Everything.
  record Everything() implements QueryNode {}
}
