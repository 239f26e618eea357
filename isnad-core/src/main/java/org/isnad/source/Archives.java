package org.isnad.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/// Archives of several files. A broken entry loses only itself.
record Archives(Input input) {
  static boolean isZip(byte[] head) {
    return head.length >= 4
        && head[0] == 'P'
        && head[1] == 'K'
        && ((head[2] == 3 && head[3] == 4) || (head[2] == 5 && head[3] == 6));
  }

  void readZip() throws IOException {
    try (Spool spool = Spool.of(input);
        ZipFile zip = open(spool)) {
      if (zip.getEntry("[Content_Types].xml") != null || zip.getEntry("mimetype") != null) {
        input.refuse(null, null, "binary", "The file is an Office document, not text.");
        return;
      }
      int files = 0;
      for (ZipEntry entry : Collections.list(zip.entries())) {
        if (!entry.isDirectory() && !isHidden(entry.getName())) {
          files++;
          entry(zip, entry);
        }
      }
      if (files == 0) {
        input.refuse(null, null, "empty", "The archive holds no file.");
      }
    } catch (ZipException e) {
      throw new BrokenData(
          "bad-zip", "The archive is broken or cut short: its list of files cannot be read.");
    }
  }

  /// Names that are not UTF-8 are taken byte by byte; they are only names.
  private static ZipFile open(Spool spool) throws IOException {
    try {
      return new ZipFile(spool.file().toFile(), StandardCharsets.UTF_8);
    } catch (ZipException e) {
      return new ZipFile(spool.file().toFile(), StandardCharsets.ISO_8859_1);
    }
  }

  private static boolean isHidden(String name) {
    return name.startsWith(".") || name.contains("/.") || name.startsWith("__MACOSX/");
  }

  private void entry(ZipFile zip, ZipEntry entry) throws IOException {
    Place place = input.place().entry(entry.getName());
    InputStream stored;
    try {
      stored = zip.getInputStream(entry);
    } catch (ZipException e) {
      new Input(InputStream.nullInputStream(), place, input.reading())
          .refuse(
              null, null, "bad-zip", "The archive's entry is packed in a way that is not read.");
      return;
    }
    try (stored) {
      Input.open(new ZipEntryStream(stored, entry, input.limits()), place, input.reading());
    }
  }
}
