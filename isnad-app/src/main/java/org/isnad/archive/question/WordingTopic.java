package org.isnad.archive.question;

import java.util.List;
import org.isnad.analyze.Analysis;

/// Statements that hold all words of a question.
record WordingTopic(Library library, Wording wording) implements Topic {
  @Override
  public void narrow(Conditions to) {
    // Every report may do.
  }

  @Override
  public List<Hit> among(List<Hit> block) {
    return block.stream().filter(this::holds).toList();
  }

  private boolean holds(Hit hit) {
    Analysis analysis = library.analysis(hit.report());
    return analysis.statements().stream()
        .filter(statement -> statement.id().equals("s" + hit.item()))
        .anyMatch(statement -> wording.isIn(statement.span().of(analysis.article().text())));
  }
}
