package org.isnad.archive.search;

import java.util.ArrayList;
import java.util.List;
import org.isnad.text.Folding;
import org.isnad.text.Letters;
import org.isnad.text.Span;
import org.jspecify.annotations.Nullable;

/// Reads what stands in a search box. The grammar:
///
/// ```
/// any     = all { ( "OR" | "أو" | "|" ) all }
/// all     = one { [ "AND" ] one }
/// one     = [ "-" | "NOT" ] ( "(" any ")" | field ":" value | phrase | word )
/// phrase  = quotation mark, words, quotation mark [ "~" number ]
/// value   = phrase | word | "(" any ")" | range, as the field has it
/// ```
///
/// Immutable and thread-safe.
final class QueryParser {
  static final int MOST_CHARACTERS = 4096;
  private static final int MOST_WORDS = 64;
  private static final int DEEPEST = 16;
  private static final int WIDEST = 100;

  private final QueryWords words;
  private final QueryValues values;

  QueryParser(QueryWords words) {
    this.words = words;
    this.values = new QueryValues(words);
  }

  /// @throws QueryException where it is not understood
  QueryNode parse(String query) throws QueryException {
    if (query.length() > MOST_CHARACTERS) {
      throw new QueryException(
          "query-too-long",
          "The question has " + query.length() + " characters; " + MOST_CHARACTERS + " are read.",
          new Span(MOST_CHARACTERS, query.length()));
    }
    Pass pass = new Pass(new QueryCursor(query));
    pass.cursor.skipSpace();
    if (pass.cursor.isAtEnd()) {
      return new QueryNode.Everything();
    }
    QueryNode node = pass.any(0);
    if (!pass.cursor.isAtEnd()) {
      throw new QueryException(
          "unopened-bracket",
          "This bracket closes none that was opened.",
          new Span(pass.cursor.at(), pass.cursor.at() + 1));
    }
    return node;
  }

  /// One reading. Not thread-safe.
  private final class Pass {
    private final QueryCursor cursor;
    private int count;

    Pass(QueryCursor cursor) {
      this.cursor = cursor;
    }

    QueryNode any(int depth) throws QueryException {
      List<QueryNode> nodes = new ArrayList<>();
      nodes.add(all(depth));
      while (isOr()) {
        int start = cursor.at();
        cursor.to(here().equals("|") ? start + 1 : cursor.wordEnd());
        cursor.skipSpace();
        if (cursor.isAtEnd() || cursor.here() == ')' || isOr()) {
          throw new QueryException(
              "nothing-after-or", "Something must stand on both sides of OR.", cursor.span(start));
        }
        nodes.add(all(depth));
      }
      return nodes.size() == 1 ? nodes.getFirst() : new QueryNode.Any(nodes);
    }

    private QueryNode all(int depth) throws QueryException {
      List<QueryNode> nodes = new ArrayList<>();
      cursor.skipSpace();
      if (isOr()) {
        throw new QueryException(
            "nothing-before-or",
            "Something must stand on both sides of OR.",
            new Span(cursor.at(), cursor.at() + 1));
      }
      while (!cursor.isAtEnd() && cursor.here() != ')' && !isOr()) {
        QueryNode node = one(depth);
        if (node != null) {
          nodes.add(node);
        }
        cursor.skipSpace();
      }
      return switch (nodes.size()) {
        case 0 -> new QueryNode.Everything();
        case 1 -> nodes.getFirst();
        default -> new QueryNode.All(nodes);
      };
    }

    private String here() {
      return cursor.here() == '|' ? "|" : cursor.from(cursor.at(), cursor.wordEnd());
    }

    private boolean isOr() {
      String here = here();
      return here.equals("OR") || here.equals("أو") || here.equals("|") || here.equals("||");
    }

    /// Null for what says nothing: AND, a lone mark.
    private @Nullable QueryNode one(int depth) throws QueryException {
      int start = cursor.at();
      String here = here();
      if (here.equals("AND") || here.equals("&&")) {
        cursor.to(cursor.wordEnd());
        return null;
      }
      boolean not = here.equals("NOT");
      if (not) {
        cursor.to(cursor.wordEnd());
        cursor.skipSpace();
      } else if (isMinus(cursor.here()) && isGlued(cursor.at() + 1)) {
        not = true;
        cursor.next();
        cursor.skipInvisible();
      } else if (cursor.here() == '+' && isGlued(cursor.at() + 1)) {
        cursor.next();
      }
      if (cursor.isAtEnd() || cursor.here() == ')') {
        throw new QueryException(
            "nothing-to-leave-out", "What is to be left out?", cursor.span(start));
      }
      QueryNode node = primary(depth);
      return node != null && not ? new QueryNode.Not(node) : node;
    }

    private boolean isGlued(int offset) {
      char c = cursor.charAt(offset);
      return c != 0 && !Letters.isSpace(c);
    }

    private static boolean isMinus(char c) {
      return c == '-' || c == '−' || c == '–';
    }

    private @Nullable QueryNode primary(int depth) throws QueryException {
      if (cursor.here() == '(') {
        return group(depth);
      }
      if (QueryCursor.isQuote(cursor.here())) {
        return phrase();
      }
      int colon = colon();
      return colon < 0 ? word() : field(colon, depth);
    }

    private QueryNode group(int depth) throws QueryException {
      int start = cursor.at();
      if (depth == DEEPEST) {
        throw new QueryException(
            "too-many-brackets",
            "Brackets stand in brackets " + DEEPEST + " deep at most.",
            new Span(start, start + 1));
      }
      cursor.next();
      QueryNode node = any(depth + 1);
      if (cursor.here() != ')') {
        throw new QueryException(
            "unclosed-bracket", "This bracket is never closed.", new Span(start, start + 1));
      }
      cursor.next();
      return node;
    }

    private QueryNode phrase() throws QueryException {
      int start = cursor.at();
      char open = cursor.here();
      cursor.next();
      int from = cursor.at();
      while (!cursor.isAtEnd() && !QueryCursor.closes(open, cursor.here())) {
        cursor.next();
      }
      if (cursor.isAtEnd()) {
        throw new QueryException(
            "unclosed-quotation",
            "This quotation mark has no other half.",
            new Span(start, start + 1));
      }
      String text = cursor.from(from, cursor.at());
      cursor.next();
      if (QueryTerms.isEmpty(text)) {
        throw new QueryException(
            "empty-quotation", "No word stands between these quotation marks.", cursor.span(start));
      }
      int slop = slop();
      count(start, QueryTerms.count(text));
      return new QueryNode.Phrase(text, slop, cursor.span(start));
    }

    private int slop() throws QueryException {
      if (cursor.here() != '~') {
        return 0;
      }
      int start = cursor.at();
      cursor.next();
      int value = 0;
      int digits = 0;
      while (Letters.digit(cursor.here()) >= 0 && digits < 4) {
        value = value * 10 + Letters.digit(cursor.here());
        digits++;
        cursor.next();
      }
      if (digits == 0 || value > WIDEST) {
        throw new QueryException(
            "bad-proximity",
            "Behind ~ stands how many words may lie between, 0 to " + WIDEST + ".",
            cursor.span(start));
      }
      return value;
    }

    private @Nullable QueryNode word() throws QueryException {
      int start = cursor.at();
      int end = Math.max(cursor.wordEnd(), start + 1);
      String text = cursor.from(start, end);
      cursor.to(end);
      if (QueryTerms.isEmpty(text)) {
        return null;
      }
      count(start, QueryTerms.count(text));
      return new QueryNode.Word(text, new Span(start, end));
    }

    private void count(int start, int more) throws QueryException {
      count += more;
      if (count > MOST_WORDS) {
        throw new QueryException(
            "too-many-words",
            "A question has " + MOST_WORDS + " words at most.",
            new Span(start, cursor.length()));
      }
    }

    /// Where behind the name of a field the colon stands; -1 where none does: letters, a colon and something glued to it. «قال: نعم» names none,
    /// nor do http://… and 10:30.
    private int colon() {
      int end = cursor.at();
      while (Character.isLetter(cursor.charAt(end))
          || Letters.isInvisible(cursor.charAt(end))
          || Letters.isDiacritic(cursor.charAt(end))) {
        end++;
      }
      int behind = end + 1;
      while (Letters.isInvisible(cursor.charAt(behind))) {
        behind++;
      }
      boolean named = end > cursor.at() && cursor.charAt(end) == ':';
      return named && isGlued(behind) && cursor.charAt(behind) != '/' ? end : -1;
    }

    private QueryNode field(int colon, int depth) throws QueryException {
      int start = cursor.at();
      String name = cursor.from(start, colon);
      QueryField field = words.field(name);
      if (field == null) {
        throw new QueryException(
            "unknown-field",
            "There is no field " + Folding.fold(name) + ". Fields: " + words.fieldNames() + ".",
            new Span(start, colon));
      }
      cursor.to(colon + 1);
      cursor.skipInvisible();
      return switch (field) {
        case SPEAKER, OUTLET, AGENCY, ENTITY, PLACE, TITLE, BODY -> inField(field, start, depth);
        case ACT, KIND, MODE, STATUS, UNIT, PUBLISHED, SAID, EVENT, VALUE -> filter(field);
      };
    }

    private QueryNode inField(QueryField field, int named, int depth) throws QueryException {
      int start = cursor.at();
      QueryNode node = cursor.here() == '(' ? group(depth) : plain();
      if (node == null || node instanceof QueryNode.Everything) {
        throw new QueryException(
            "empty-field", "What is to be looked for in this field?", cursor.span(start));
      }
      return new QueryNode.In(field, node, cursor.span(named));
    }

    private @Nullable QueryNode plain() throws QueryException {
      return QueryCursor.isQuote(cursor.here()) ? phrase() : word();
    }

    private QueryNode filter(QueryField field) throws QueryException {
      int start = cursor.at();
      boolean quoted = QueryCursor.isQuote(cursor.here());
      int end = quoted ? start : cursor.wordEnd();
      String value;
      if (quoted) {
        QueryNode.Phrase phrase = (QueryNode.Phrase) phrase();
        value = phrase.text();
        start++;
      } else {
        cursor.to(end);
        value = cursor.from(start, end);
      }
      return new QueryNode.Only(values.read(field, value, start));
    }
  }
}
