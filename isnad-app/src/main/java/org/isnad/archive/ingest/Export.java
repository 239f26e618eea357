package org.isnad.archive.ingest;

import java.io.IOException;
import java.io.OutputStream;
import org.isnad.archive.record.Documents;
import org.isnad.archive.record.RecordStore;
import org.isnad.archive.record.RelationTables;

/// Writes a record as `isnad/1`: a line for every report, in the order of their ids, then one for every relation, in the order of the relating. The same
/// reports give the same bytes, whatever database keeps them. Static and thread-safe.
public final class Export {
  private Export() {}

  /// Everything, as it stood at one moment; `out` is left open.
  public static void write(RecordStore record, OutputStream out) throws IOException {
    record.read(handle -> {
      Documents.each(handle, Documents.Order.ID, document -> line(document.line(), out));
      RelationTables.eachLine(handle, line -> line(line, out));
      return true;
    });
  }

  private static void line(byte[] line, OutputStream out) throws IOException {
    out.write(line);
    out.write('\n');
  }
}
