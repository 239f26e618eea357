package org.isnad.archive.record;

import java.nio.charset.StandardCharsets;
import org.isnad.relate.Relation;
import org.isnad.wire.RelationReader;
import org.isnad.wire.RelationWriter;
import org.isnad.wire.WireException;

/// Relations as they are stored: short ones as they are on the wire, long ones compressed. Static and thread-safe.
final class RelationDocuments {
  private static final RelationWriter WRITER = RelationWriter.compact();
  private static final RelationReader READER = RelationReader.create();

  /// Shorter ones gain little for what it costs.
  private static final int PACKED = 1024;

  private RelationDocuments() {}

  static byte[] store(Relation relation, Packer packer) {
    return packer.pack(out -> WRITER.write(relation, out), PACKED);
  }

  static byte[] line(byte[] stored) {
    return stored.length > 0 && stored[0] == '{' ? stored : Packing.unpack(stored);
  }

  static Relation read(byte[] stored) {
    byte[] line = line(stored);
    try {
      return READER.read(line);
    } catch (WireException e) {
      throw new ArchiveException(
          "A relation of the record is damaged: "
              + e.getMessage()
              + ": "
              + new String(line, StandardCharsets.UTF_8),
          e);
    }
  }
}
