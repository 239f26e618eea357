package org.isnad.gazetteer;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorInputStream;
import org.isnad.source.Refusal;

/// Reads gazetteers: Wikidata's JSON dump or lines of it, GeoNames tables (allCountries, a country's, alternateNames), FollowTheMoney entities as
/// JSON Lines; plain, gzipped or bzipped, each told by its bytes. Files are read as streams, a line at a time.
///
/// A line that cannot be read is refused with its file, number and reason; what stands before and after it is read. Lines that hold no Arabic name,
/// and things that are neither person, organization nor place, are passed over in silence. Not thread-safe.
public final class GazetteerReader {
  private static final int BLOCK = 1 << 16;

  /// As long as a line may be: the longest of Wikidata are near 5 MB.
  private static final int LINE_BYTES = 1 << 26;

  private final Consumer<? super Refusal> refusals;
  private final GazetteerBuilder builder = Gazetteer.builder();

  /// @param refusals is given every file and line that could not be read, in their order
  public GazetteerReader(Consumer<? super Refusal> refusals) {
    this.refusals = refusals;
  }

  /// The names of all files together; what several tell of one id is one bearer's.
  ///
  /// @throws IOException where a file breaks off while it is read
  public static Gazetteer read(List<Path> files, Consumer<? super Refusal> refusals)
      throws IOException {
    GazetteerReader reader = new GazetteerReader(refusals);
    for (Path file : files) {
      reader.read(file);
    }
    return reader.gazetteer();
  }

  /// Adds the names of a file; one that is not there or must not be read is refused.
  public GazetteerReader read(Path file) throws IOException {
    if (Files.isDirectory(file)) {
      refuse(file.toString(), "unreadable", "It is a folder, not a file of names.");
      return this;
    }
    try (InputStream in = Files.newInputStream(file)) {
      return read(in, file.toString());
    } catch (NoSuchFileException e) {
      refuse(file.toString(), "not-found", "There is no such file.");
    } catch (java.nio.file.AccessDeniedException e) {
      refuse(file.toString(), "unreadable", "The file may not be read.");
    }
    return this;
  }

  /// Adds the names of a stream, which is read to its end and not closed.
  ///
  /// @param file its name in refusals
  public GazetteerReader read(InputStream in, String file) throws IOException {
    InputStream bytes = new BufferedInputStream(in, BLOCK);
    bytes.mark(4);
    byte[] magic = bytes.readNBytes(3);
    bytes.reset();
    try {
      if (magic.length >= 2 && (magic[0] & 0xff) == 0x1f && (magic[1] & 0xff) == 0x8b) {
        lines(new GZIPInputStream(bytes, BLOCK), file);
      } else if (magic.length == 3 && magic[0] == 'B' && magic[1] == 'Z' && magic[2] == 'h') {
        lines(new BufferedInputStream(new BZip2CompressorInputStream(bytes, true), BLOCK), file);
      } else {
        lines(bytes, file);
      }
    } catch (ZipException | EOFException e) {
      refuse(
          file,
          "bad-gzip",
          "The compressed data is broken or cut short; what stands before the break was read.");
    }
    return this;
  }

  /// What was read so far.
  public Gazetteer gazetteer() {
    return builder.build();
  }

  private void lines(InputStream in, String file) throws IOException {
    NameLines lines = new NameLines(in, LINE_BYTES);
    NameFormat format = null;
    boolean any = false;
    while (lines.next()) {
      if (lines.isBlank()) {
        continue;
      }
      any = true;
      if (lines.tooLong()) {
        refuse(file, lines, "too-large", "The line is longer than " + LINE_BYTES + " bytes.");
        continue;
      }
      String line = lines.text();
      if (line == null) {
        refuse(file, lines, "undecodable", "The line is not UTF-8.");
        continue;
      }
      if (format == null) {
        format = NameFormat.of(line);
        if (format == null) {
          refuse(
              file,
              "unsupported",
              "Its first line is of none of the formats that are read: Wikidata's JSON, GeoNames'"
                  + " tables, FollowTheMoney's JSON Lines.");
          return;
        }
        if (format == NameFormat.UNDECIDED) {
          format = null;
          continue;
        }
      }
      String reason = format.read(line, builder);
      if (reason != null) {
        refuse(file, lines, format.code(), reason);
      }
    }
    if (!any) {
      refuse(file, "empty", "The file holds no line.");
    }
  }

  private void refuse(String file, String code, String message) {
    refusals.accept(new Refusal(file, null, null, code, message));
  }

  private void refuse(String file, NameLines at, String code, String message) {
    refusals.accept(new Refusal(file, at.number(), at.offset(), code, message));
  }
}
