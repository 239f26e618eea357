package org.isnad.wire;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.TextNode;

/// Makes the nodes of documents, with one string for those of one text: names, ids and words of reporting stand in every report, and reports that are held side
/// by side take less room so. The last strings that were met are remembered, a fixed number of them, and short ones alone. Thread-safe without a lock: where two
/// threads meet, a text may have two strings.
final class SharedStrings extends JsonNodeFactory {
  private static final long serialVersionUID = 1L;

  /// A power of two.
  private static final int PLACES = 1 << 14;

  private static final int LONGEST = 48;

  private final String[] known = new String[PLACES];

  @Override
  public TextNode textNode(String text) {
    return super.textNode(text.length() > LONGEST ? text : shared(text));
  }

  private String shared(String text) {
    int hash = text.hashCode() * 0x9E3779B9;
    int place = hash >>> 8 & PLACES - 1;
    String before = known[place];
    if (text.equals(before)) {
      return before;
    }
    known[place] = text;
    return text;
  }
}
