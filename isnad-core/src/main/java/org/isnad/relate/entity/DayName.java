package org.isnad.relate.entity;

import java.util.ArrayList;
import java.util.List;
import org.isnad.relate.entity.DayNames.Named;
import org.jspecify.annotations.Nullable;

/// A full name of the day, who is named by it, and, once that is settled, whose it is. One thread fills it.
final class DayName {
  final NameForm form;
  final List<Named> all = new ArrayList<>(1);

  private long @Nullable [] blocks;
  private @Nullable Learned learned;
  private @Nullable Borne borne;
  private long hash;

  DayName(NameForm form) {
    this.form = form;
  }

  /// Keys of names that may be spellings or short forms of it.
  long[] blocks(BlockKeys keys) {
    if (blocks == null) {
      blocks = keys.blocks(form);
    }
    return blocks;
  }

  /// Whose it is; null while it is not settled.
  @Nullable Borne borne() {
    return borne;
  }

  void settle(Borne found) {
    if (borne == null || !borne.id().equals(found.id())) {
      hash = DayContext.hash(found.id());
    }
    borne = found;
  }

  /// Has its reports tell of the entity.
  void learn(Learned entity) {
    learned = entity;
  }

  void learn(Named named, DayNames names) {
    if (borne != null && learned != null) {
      learned.learn(named, borne, names);
    }
  }

  /// The hash of the id across reports.
  long hash() {
    return hash;
  }
}
