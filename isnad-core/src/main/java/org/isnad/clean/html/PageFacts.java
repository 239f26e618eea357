package org.isnad.clean.html;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a page says of itself beside its text, as it was found while reading. Made for one page; not thread-safe.
final class PageFacts {
  private static final int MOST = 512;

  /// A `meta` element, or an element with a property and a value of its own.
  ///
  /// @param name of the property, lower-case, without a vocabulary before a colon of RDFa types
  record Property(Source source, String name, String value) {}

  /// Where a property stood.
  enum Source {
    /// `meta property=…`, Open Graph's way.
    PROPERTY,
    /// `meta name=…`.
    NAME,
    /// `itemprop=…`, schema.org's way.
    ITEM,
    /// `meta http-equiv=…`.
    HEADER
  }

  /// A `time` element.
  ///
  /// @param value its `datetime`, null without one
  /// @param label its `itemprop` and class
  /// @param block the number of blocks before it
  /// @param to one past its last character in the text, or -1 while it is open
  record Time(@Nullable String value, String label, Element element, int block, int from, int to) {}

  final List<Property> properties = new ArrayList<>();
  final List<Time> times = new ArrayList<>();

  /// Contents of `script type="application/ld+json"`.
  final List<String> linkedData = new ArrayList<>();

  @Nullable String title;
  @Nullable String language;
  @Nullable String canonical;

  void add(Property property) {
    if (properties.size() < MOST && !property.value().isEmpty()) {
      properties.add(property);
    }
  }

  void add(Time time) {
    if (times.size() < MOST) {
      times.add(time);
    }
  }

  /// The first value of a property, or null.
  @Nullable String first(Source source, String name) {
    for (Property property : properties) {
      if (property.source() == source && property.name().equals(name)) {
        return property.value();
      }
    }
    return null;
  }
}
