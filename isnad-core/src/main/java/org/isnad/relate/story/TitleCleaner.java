package org.isnad.relate.story;

import java.util.Comparator;
import java.util.List;
import org.isnad.clean.Article;
import org.isnad.relate.report.Report;
import org.isnad.relate.report.Words;
import org.isnad.text.DataTable;
import org.isnad.text.Span;

/// Makes of a title a name for what it tells: calls to look («شاهد..», «بالفيديو:») and marks of hashtags taken off, white space made one. Of a report
/// without a title the beginning is taken. Immutable and thread-safe.
final class TitleCleaner {
  /// Words of a report without title that are taken for one.
  static final int WORDS_WITHOUT_TITLE = 12;

  private static final char ELLIPSIS = '…';

  private final List<String> openers;

  private TitleCleaner(List<String> openers) {
    this.openers = List.copyOf(openers);
  }

  /// Reads the calls that titles open with.
  static TitleCleaner load() {
    return new TitleCleaner(
        DataTable.read(TitleCleaner.class, "title-openers.tsv").rows().stream()
            .map(row -> row.required(0))
            // The longest that fits is taken.
            .sorted(Comparator.comparingInt(String::length).reversed())
            .toList());
  }

  /// The title, or the beginning of the text with an ellipsis; empty where there are no words.
  String title(Report report) {
    Article article = report.analysis().article();
    Span title = article.layout().title();
    if (title != null) {
      return clean(article.text().substring(title.start(), title.end()));
    }
    Words words = report.words();
    int end = Math.min(WORDS_WITHOUT_TITLE, words.size());
    if (end == 0) {
      return "";
    }
    Span span = words.span(0, end);
    String beginning = plain(article.text().substring(span.start(), span.end()));
    return end < words.size() ? beginning + ELLIPSIS : beginning;
  }

  /// The title without what it opens with.
  String clean(String title) {
    String plain = plain(title);
    for (String opener : openers) {
      if (plain.startsWith(opener)) {
        int from = afterMarks(plain, opener.length());
        if (from > opener.length() && from < plain.length()) {
          return clean(plain.substring(from));
        }
      }
    }
    return plain;
  }

  /// The first place after marks and spaces; `at` itself where no mark stands there.
  private static int afterMarks(String text, int at) {
    int from = at;
    boolean mark = false;
    while (from < text.length() && !Character.isLetterOrDigit(text.charAt(from))) {
      char c = text.charAt(from);
      if (isOpening(c)) {
        break;
      }
      mark |= c != ' ';
      from++;
    }
    return mark ? from : at;
  }

  private static boolean isOpening(char c) {
    return c == '"' || c == '«' || c == '“' || c == '(' || c == '‘';
  }

  /// Without marks of direction, with hashtags as words and single spaces.
  private static String plain(String text) {
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '#' || Character.getType(c) == Character.FORMAT) {
        continue;
      }
      if (c == '_' || Character.isWhitespace(c) || Character.isSpaceChar(c)) {
        if (!out.isEmpty() && out.charAt(out.length() - 1) != ' ') {
          out.append(' ');
        }
      } else {
        out.append(c);
      }
    }
    return out.toString().strip();
  }
}
