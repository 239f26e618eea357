package org.isnad.cli;

import java.io.IOException;
import java.util.List;
import java.util.function.Predicate;
import org.isnad.relate.Relation;
import org.isnad.wire.AnalysisSpool;
import org.isnad.wire.RelationWriter;

/// Relations for a program, one a line.
record RelationLines(Output out, Predicate<Relation> wanted) implements RelateRun.Taker {
  private static final RelationWriter WRITER = RelationWriter.compact();

  @Override
  public void take(List<Relation> relations, AnalysisSpool reports) throws IOException {
    for (Relation relation : relations) {
      if (wanted.test(relation)) {
        out.write(WRITER.bytes(relation));
        out.write('\n');
      }
    }
  }

  @Override
  public void end(AnalysisSpool reports) throws IOException {
    out.flush();
  }
}
