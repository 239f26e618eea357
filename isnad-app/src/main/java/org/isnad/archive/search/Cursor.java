package org.isnad.archive.search;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/// Where a page ended, and what makes the next one go on from there whatever came in meanwhile.
///
/// @param request which question it belongs to
/// @param bound the number of the newest report that there was; no later one is shown
/// @param newestDay the newest day of publication that there was, counted from 1970
/// @param loosened whether most words were enough
/// @param last the hit that was given last
/// @param statistics by which hits are weighed
/// @param expansions what else is looked for
record Cursor(
    long request,
    long bound,
    long newestDay,
    boolean loosened,
    Last last,
    Statistics statistics,
    List<Expansion> expansions) {
  private static final int VERSION = 1;
  private static final int LONGEST = 100_000;

  Cursor {
    expansions = List.copyOf(expansions);
  }

  /// The values that hits are sorted by.
  ///
  /// @param value the bits of the score, or the day
  record Last(long value, long report, int part) {}

  /// As characters that need no quoting in an address.
  String text() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      out.writeByte(VERSION);
      out.writeLong(request);
      out.writeLong(bound);
      out.writeLong(newestDay);
      out.writeBoolean(loosened);
      out.writeLong(last.value());
      out.writeLong(last.report());
      out.writeInt(last.part());
      write(statistics, out);
      write(expansions, out);
      out.writeInt(checksum(bytes.toByteArray(), bytes.size()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.toByteArray());
  }

  private static void write(Statistics statistics, DataOutputStream out) throws IOException {
    out.writeShort(statistics.terms().size());
    for (Map.Entry<Integer, Integer> term : statistics.terms().entrySet()) {
      out.writeInt(term.getKey());
      out.writeInt(term.getValue());
    }
    out.writeByte(statistics.texts().size());
    for (Map.Entry<String, Statistics.Texts> text : statistics.texts().entrySet()) {
      out.writeUTF(text.getKey());
      out.writeLong(text.getValue().documents());
      out.writeLong(text.getValue().words());
    }
  }

  private static void write(List<Expansion> expansions, DataOutputStream out) throws IOException {
    out.writeShort(expansions.size());
    for (Expansion expansion : expansions) {
      out.writeUTF(expansion.form());
      out.writeShort(expansion.variants().size());
      for (Variant variant : expansion.variants()) {
        out.writeUTF(variant.form());
        out.writeUTF(variant.reason());
      }
    }
  }

  /// Reads a cursor back; null where the text is none, or was changed.
  static @Nullable Cursor of(String text) {
    if (text.length() > LONGEST) {
      return null;
    }
    byte[] bytes;
    try {
      bytes = Base64.getUrlDecoder().decode(text);
    } catch (IllegalArgumentException e) {
      // Not ours.
      return null;
    }
    int end = bytes.length - Integer.BYTES;
    if (end <= 0) {
      return null;
    }
    try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
      DataInputStream sum =
          new DataInputStream(new ByteArrayInputStream(bytes, end, Integer.BYTES));
      if (sum.readInt() != checksum(bytes, end) || in.readByte() != VERSION) {
        return null;
      }
      return read(in);
    } catch (IOException e) {
      // Too short for what it says of itself.
      return null;
    }
  }

  private static Cursor read(DataInputStream in) throws IOException {
    long request = in.readLong();
    long bound = in.readLong();
    long newestDay = in.readLong();
    boolean loosened = in.readBoolean();
    Last last = new Last(in.readLong(), in.readLong(), in.readInt());
    Map<Integer, Integer> terms = new TreeMap<>();
    for (int left = in.readUnsignedShort(); left > 0; left--) {
      terms.put(in.readInt(), in.readInt());
    }
    Map<String, Statistics.Texts> texts = new TreeMap<>();
    for (int left = in.readUnsignedByte(); left > 0; left--) {
      texts.put(in.readUTF(), new Statistics.Texts(in.readLong(), in.readLong()));
    }
    List<Expansion> expansions = new ArrayList<>();
    for (int left = in.readUnsignedShort(); left > 0; left--) {
      String form = in.readUTF();
      List<Variant> variants = new ArrayList<>();
      for (int more = in.readUnsignedShort(); more > 0; more--) {
        variants.add(new Variant(in.readUTF(), in.readUTF()));
      }
      expansions.add(new Expansion(form, variants));
    }
    return new Cursor(
        request, bound, newestDay, loosened, last, Statistics.of(terms, texts), expansions);
  }

  /// What else the first page looked for.
  Variants variants() {
    return form ->
        expansions.stream()
            .filter(expansion -> expansion.form().equals(form))
            .findFirst()
            .map(Expansion::variants)
            .orElse(List.of());
  }

  private static int checksum(byte[] bytes, int end) {
    CRC32 sum = new CRC32();
    sum.update(Arrays.copyOf(bytes, end));
    return (int) sum.getValue();
  }
}
