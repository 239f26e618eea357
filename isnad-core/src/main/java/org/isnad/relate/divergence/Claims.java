package org.isnad.relate.divergence;

import java.util.IdentityHashMap;
import java.util.Map;
import org.isnad.analyze.statement.Statement;
import org.isnad.relate.utterance.Told;

/// The statements that the denials of a day may answer, each read once however many denials it is held against. Not thread-safe.
final class Claims {
  private final MatterReader reader;
  private final Map<Statement, Side> sides = new IdentityHashMap<>();

  Claims(MatterReader reader) {
    this.reader = reader;
  }

  /// The claim's side, as [MatterReader#side] reads it.
  Side side(Told.Source claim) {
    return sides.computeIfAbsent(claim.statement(), statement -> reader.side(claim));
  }
}
