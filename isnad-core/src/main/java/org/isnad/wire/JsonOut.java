package org.isnad.wire;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.isnad.text.Found;
import org.isnad.text.Span;
import org.jspecify.annotations.Nullable;

/// The shapes that recur in `isnad/1`, over Jackson's generator.
final class JsonOut {
  private static final String HEX = "0123456789abcdef";

  private final JsonGenerator json;

  JsonOut(JsonGenerator json) {
    this.json = json;
  }

  void startObject() throws IOException {
    json.writeStartObject();
  }

  void endObject() throws IOException {
    json.writeEndObject();
  }

  void startObject(String member) throws IOException {
    json.writeFieldName(member);
    json.writeStartObject();
  }

  void nullMember(String member) throws IOException {
    json.writeNullField(member);
  }

  /// A string, or null where there is none.
  void string(String member, @Nullable String value) throws IOException {
    json.writeFieldName(member);
    string(value);
  }

  /// An enum value in lower case.
  void word(String member, Enum<?> value) throws IOException {
    json.writeStringField(member, value.name().toLowerCase(Locale.ROOT));
  }

  void integer(String member, @Nullable Long value) throws IOException {
    if (value == null) {
      json.writeNullField(member);
    } else {
      json.writeNumberField(member, value);
    }
  }

  void decimal(String member, double value) throws IOException {
    decimal(member, BigDecimal.valueOf(value));
  }

  /// A plain decimal: no exponent, no trailing zero.
  void decimal(String member, BigDecimal value) throws IOException {
    json.writeFieldName(member);
    json.writeNumber(plain(value));
  }

  void decimalOrNull(String member, @Nullable BigDecimal value) throws IOException {
    if (value == null) {
      json.writeNullField(member);
    } else {
      decimal(member, value);
    }
  }

  void bool(String member, boolean value) throws IOException {
    json.writeBooleanField(member, value);
  }

  void integers(String member, List<Integer> values) throws IOException {
    array(member, values, json::writeNumber);
  }

  private static String plain(BigDecimal value) {
    return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
  }

  /// `start` and `end` as members of the object that is open; nothing where there is no span.
  void bounds(@Nullable Span span) throws IOException {
    if (span != null) {
      json.writeNumberField("start", span.start());
      json.writeNumberField("end", span.end());
    }
  }

  /// A span as an object of its own, or null.
  void span(String member, @Nullable Span span) throws IOException {
    json.writeFieldName(member);
    if (span == null) {
      json.writeNull();
    } else {
      span(span);
    }
  }

  private void span(Span span) throws IOException {
    json.writeStartObject();
    bounds(span);
    json.writeEndObject();
  }

  void found(String member, @Nullable Found<String> found) throws IOException {
    json.writeFieldName(member);
    if (found == null) {
      json.writeNull();
    } else {
      found(found);
    }
  }

  void found(Found<String> found) throws IOException {
    json.writeStartObject();
    string("value", found.value());
    bounds(found.span());
    json.writeEndObject();
  }

  void foundNumber(String member, @Nullable Found<BigDecimal> found) throws IOException {
    json.writeFieldName(member);
    if (found == null) {
      json.writeNull();
    } else {
      json.writeStartObject();
      decimal("value", found.value());
      bounds(found.span());
      json.writeEndObject();
    }
  }

  void spans(String member, List<Span> spans) throws IOException {
    array(member, spans, this::span);
  }

  void strings(String member, List<String> values) throws IOException {
    array(member, values, this::string);
  }

  <T> void array(String member, List<T> items, Item<T> writer) throws IOException {
    json.writeFieldName(member);
    json.writeStartArray();
    for (T item : items) {
      writer.write(item);
    }
    json.writeEndArray();
  }

  /// An array of objects, of each of which `writer` writes the members.
  <T> void objects(String member, List<T> items, Item<T> writer) throws IOException {
    json.writeFieldName(member);
    json.writeStartArray();
    for (T item : items) {
      json.writeStartObject();
      writer.write(item);
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  /// Jackson refuses half a surrogate pair, yet a page may hold one and offsets count it: it goes out as an escape and comes back as it was.
  private void string(@Nullable String value) throws IOException {
    if (value == null) {
      json.writeNull();
    } else if (isWellFormed(value)) {
      json.writeString(value);
    } else {
      json.writeRawValue(escaped(value));
    }
  }

  private static boolean isWellFormed(String value) {
    for (int i = 0; i < value.length(); i++) {
      if (Character.isSurrogate(value.charAt(i))) {
        if (!isPairAt(value, i)) {
          return false;
        }
        i++;
      }
    }
    return true;
  }

  private static boolean isPairAt(String value, int i) {
    return i + 1 < value.length()
        && Character.isSurrogatePair(value.charAt(i), value.charAt(i + 1));
  }

  private static String escaped(String value) {
    StringBuilder out = new StringBuilder(value.length() + 16).append('"');
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (isPairAt(value, i)) {
        out.append(c).append(value.charAt(++i));
      } else if (c < ' ' || Character.isSurrogate(c)) {
        out.append("\\u");
        for (int shift = 12; shift >= 0; shift -= 4) {
          out.append(HEX.charAt((c >> shift) & 0xf));
        }
      } else if (c == '"' || c == '\\') {
        out.append('\\').append(c);
      } else {
        out.append(c);
      }
    }
    return out.append('"').toString();
  }

  /// Writes one item of an array.
  interface Item<T> {
    void write(T item) throws IOException;
  }
}
