package org.isnad.clean.html;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Takes down what a page says of itself, from the tag that the cursor stands on. Made for one page; not thread-safe.
final class FactReader {
  private static final int MOST_LINKED_DATA = 16;

  private final String markup;
  private final MarkupCursor cursor;
  private final PageFacts facts;

  /// The last `time` that is not closed.
  private PageFacts.@Nullable Time open;

  FactReader(String markup, MarkupCursor cursor, PageFacts facts) {
    this.markup = markup;
    this.cursor = cursor;
    this.facts = facts;
  }

  void empty(Tag tag) {
    if (tag == Tag.META) {
      meta();
    } else if (tag == Tag.LINK && facts.canonical == null) {
      String rel = cursor.value(Attribute.REL);
      if (rel != null && rel.equalsIgnoreCase("canonical")) {
        facts.canonical = cursor.value(Attribute.HREF);
      }
    }
  }

  private void meta() {
    String content = cursor.value(Attribute.CONTENT);
    if (content != null) {
      add(PageFacts.Source.PROPERTY, Attribute.PROPERTY, content);
      add(PageFacts.Source.NAME, Attribute.NAME, content);
      add(PageFacts.Source.ITEM, Attribute.ITEMPROP, content);
      add(PageFacts.Source.HEADER, Attribute.HTTP_EQUIV, content);
    }
  }

  private void add(PageFacts.Source source, Attribute attribute, String content) {
    String name = cursor.value(attribute);
    if (name != null) {
      facts.add(new PageFacts.Property(source, name.toLowerCase(Locale.ROOT), content));
    }
  }

  /// An element in the text with a value of its own: `time`, or a property with `content` or `datetime`.
  void inline(Tag tag, Element in, int block, int textAt) {
    String item = cursor.value(Attribute.ITEMPROP);
    String property = cursor.value(Attribute.PROPERTY);
    String value = cursor.value(Attribute.CONTENT);
    String datetime = cursor.value(Attribute.DATETIME);
    String said = value != null ? value : datetime;
    if (tag == Tag.TIME) {
      String label = (item + " " + cursor.value(Attribute.CLASS)).toLowerCase(Locale.ROOT);
      open = new PageFacts.Time(datetime, label, in, block, textAt, -1);
      facts.add(open);
    } else if (said != null && (item != null || property != null)) {
      String name = item != null ? item : property;
      String local = name == null ? "" : name.substring(name.indexOf(':') + 1);
      facts.add(
          new PageFacts.Property(PageFacts.Source.ITEM, local.toLowerCase(Locale.ROOT), said));
    }
  }

  void endTime(int textAt) {
    PageFacts.Time time = open;
    if (time != null && !facts.times.isEmpty() && facts.times.getLast() == time) {
      facts.times.set(
          facts.times.size() - 1,
          new PageFacts.Time(
              time.value(), time.label(), time.element(), time.block(), time.from(), textAt));
    }
    open = null;
  }

  void language() {
    String language = cursor.value(Attribute.LANG);
    if (facts.language == null && language != null && !language.isBlank()) {
      facts.language = language;
    }
  }

  void title(boolean isThePages) {
    if (isThePages && facts.title == null) {
      String title = CharacterReferences.decode(markup.substring(cursor.from, cursor.to)).strip();
      facts.title = title.isEmpty() ? null : collapse(title);
    }
  }

  void script() {
    String type = cursor.value(Attribute.TYPE);
    if (type != null
        && type.toLowerCase(Locale.ROOT).contains("ld+json")
        && facts.linkedData.size() < MOST_LINKED_DATA) {
      facts.linkedData.add(markup.substring(cursor.from, cursor.to));
    }
  }

  /// The text with each stretch of white space as one space.
  static String collapse(String text) {
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c > ' ') {
        out.append(c);
      } else if (!out.isEmpty() && out.charAt(out.length() - 1) != ' ') {
        out.append(' ');
      }
    }
    return out.toString().strip();
  }
}
