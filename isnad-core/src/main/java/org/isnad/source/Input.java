package org.isnad.source;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import org.isnad.text.Problem;
import org.jspecify.annotations.Nullable;

/// One file, stream or record while it is read: its bytes, where they stand, and where its pages go.
record Input(InputStream bytes, Place place, Reading reading) {
  private static final int BLOCK = 1 << 16;
  private static final int SMALL = 1 << 10;

  /// Tells by the first bytes what it is, opens what is packed, and gives every page or the reason why there is none.
  ///
  /// @throws IOException where the disk fails
  static void open(InputStream in, Place place, Reading reading) throws IOException {
    try {
      byte[] head = head(in);
      InputStream rest = head.length < BLOCK ? InputStream.nullInputStream() : in;
      new Input(new Replay(head, rest), place, reading).open(head);
    } catch (BrokenData e) {
      refuse(place, reading, null, null, e.code(), e.reason());
    }
  }

  private static byte[] head(InputStream in) throws IOException {
    byte[] head = new byte[Math.clamp(in.available() + 1L, SMALL, BLOCK)];
    int read = in.readNBytes(head, 0, head.length);
    if (read == head.length && read < BLOCK) {
      head = Arrays.copyOf(head, BLOCK);
      read += in.readNBytes(head, read, BLOCK - read);
    }
    return read < head.length ? Arrays.copyOf(head, read) : head;
  }

  private void open(byte[] head) throws IOException {
    Compression compression = Compression.of(head);
    boolean archive = Archives.isZip(head);
    if (place.depth() >= limits().nesting() && (compression != null || archive)) {
      refuse(
          null,
          null,
          "too-nested",
          "More than " + limits().nesting() + " archives stand inside one another.");
    } else if (archive) {
      new Archives(this).readZip();
    } else if (compression == Compression.GZIP && GzipMembers.holdWebArchive(head)) {
      new Warc().readMembers(this);
    } else if (compression != null) {
      open(compression.open(bytes, limits()), place.decompressed(), reading);
    } else {
      readAs(head);
    }
  }

  private void readAs(byte[] head) throws IOException {
    for (FileFormat format : reading.more()) {
      if (format.recognizes(head)) {
        new ForeignFile(format).read(this);
        return;
      }
    }
    switch (Sniffer.guess(head, this)) {
      case Sniffer.Guess.Readable(SourceFormat format) -> format.read(this);
      case Sniffer.Guess.Unreadable(String code, String message) ->
          refuse(null, null, code, message);
    }
  }

  SourceLimits limits() {
    return reading.limits();
  }

  /// Says why there is no page. A record inside a container is named by the container's record.
  void refuse(@Nullable Long record, @Nullable Long offset, String code, String message) {
    refuse(place, reading, record, offset, code, message);
  }

  private static void refuse(
      Place place,
      Reading reading,
      @Nullable Long record,
      @Nullable Long offset,
      String code,
      String message) {
    Envelope around = place.envelope();
    reading
        .to()
        .accept(
            around == null
                ? new Refusal(place.file(), record, offset, code, message)
                : new Refusal(place.file(), around.record(), around.offset(), code, message));
  }

  /// Gives a page.
  ///
  /// @param at where its record stands
  /// @param values what the record says of itself; text or HTML among it is not looked at
  void give(Spot at, Values values, Content content, List<Problem> problems) {
    Envelope around = place.envelope();
    String own = said(values, Field.ID);
    String id =
        own != null ? own : at.record() == null ? place.id() : place.id() + "#" + at.record();
    String url = said(values, Field.URL);
    String retrieved = said(values, Field.RETRIEVED);
    Origin origin =
        new Origin(
            said(values, Field.OUTLET),
            url == null && around != null ? around.url() : url,
            said(values, Field.PUBLISHED),
            retrieved == null && around != null ? around.retrieved() : retrieved,
            place.file(),
            around == null ? at.record() : Long.valueOf(around.record()),
            around == null ? at.offset() : Long.valueOf(around.offset()),
            at.sha256());
    reading.to().accept(new Page(id, origin, content, problems));
  }

  private static @Nullable String said(Values values, Field field) {
    String value = values.get(field);
    return value == null || value.isBlank() ? null : value;
  }

  /// The charset that the container names for these bytes.
  @Nullable String declaredCharset() {
    Envelope around = place.envelope();
    return around == null ? null : around.charset();
  }

  /// Where all these bytes stand, which are one page. What the container knows of them is not counted again.
  Spot whole(byte[] bytes) {
    Envelope around = place.envelope();
    String sha256 = around == null ? null : around.sha256();
    return sha256 == null ? Spot.whole(bytes) : new Spot(null, 0L, sha256);
  }

  /// All bytes, or null (and a refusal is given) where they are more than the limit.
  byte @Nullable [] all() throws IOException {
    byte[] all = bytes.readNBytes(limits().fileBytes());
    if (all.length == limits().fileBytes() && bytes.read() >= 0) {
      refuse(
          null,
          null,
          "too-large",
          "The file is larger than the limit of " + limits().fileBytes() + " bytes for one page.");
      return null;
    }
    return all;
  }
}
