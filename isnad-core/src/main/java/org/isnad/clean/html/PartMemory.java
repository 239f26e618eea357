package org.isnad.clean.html;

import org.jspecify.annotations.Nullable;

/// What the names that were met on a page say, so that each is read once: a page has a few hundred different names and thousands of elements. Two names with
/// one hash of 64 bits are taken for the same, as in [Names]. Made for one page; not thread-safe.
final class PartMemory {
  private static final long MIX = 0x9E3779B97F4A7C15L;
  private static final int SLOTS = 256;
  private static final long EMPTY = 1;

  private final PartWords words;
  private long[] hashes = new long[SLOTS];
  private @Nullable Part[] parts = new Part[SLOTS];
  private int count;

  PartMemory(PartWords words) {
    this.words = words;
  }

  /// What the names `[from, to)`, apart by white space, say; what speaks against an article outweighs what speaks for it.
  Part read(String markup, int from, int to) {
    Part found = Part.NONE;
    int at = from;
    while (at < to) {
      while (at < to && markup.charAt(at) <= ' ') {
        at++;
      }
      int end = at;
      long hash = EMPTY;
      while (end < to && markup.charAt(end) > ' ') {
        hash = hash * Names.BASE + markup.charAt(end++);
      }
      if (end > at) {
        found = PartWords.weightier(found, name(markup, at, end, hash));
      }
      at = end;
    }
    return found;
  }

  private Part name(String markup, int from, int to, long hash) {
    int slot = slot(hash);
    Part known = parts[slot];
    if (known != null) {
      return known;
    }
    Part part = words.name(markup, from, to);
    if (2 * ++count > parts.length) {
      grow();
      slot = slot(hash);
    }
    hashes[slot] = hash;
    parts[slot] = part;
    return part;
  }

  /// Of names as they are written: capitals part words.
  static long hash(String markup, int from, int to) {
    long hash = EMPTY;
    for (int i = from; i < to; i++) {
      hash = hash * Names.BASE + markup.charAt(i);
    }
    return hash;
  }

  /// Where the hash stands or would stand.
  private int slot(long hash) {
    int mask = parts.length - 1;
    int slot = (int) (hash * MIX >>> 32) & mask;
    while (parts[slot] != null && hashes[slot] != hash) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  private void grow() {
    long[] oldHashes = hashes;
    @Nullable Part[] oldParts = parts;
    hashes = new long[2 * oldHashes.length];
    parts = new Part[2 * oldParts.length];
    for (int i = 0; i < oldParts.length; i++) {
      if (oldParts[i] != null) {
        int slot = slot(oldHashes[i]);
        hashes[slot] = oldHashes[i];
        parts[slot] = oldParts[i];
      }
    }
  }
}
