package org.isnad.source;

import java.util.List;
import java.util.function.Consumer;

/// What holds for all inputs of one reading: its limits, what foreign records call their fields, formats that other modules bring along, and
/// where the pages go.
record Reading(
    SourceLimits limits, FieldMap fields, List<FileFormat> more, Consumer<? super Item> to) {
  Reading {
    more = List.copyOf(more);
  }
}
