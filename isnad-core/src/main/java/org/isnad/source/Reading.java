package org.isnad.source;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.LongConsumer;

/// What holds for all inputs of one reading: its limits, what foreign records call their fields, formats that other modules bring along, and
/// where the pages go.
///
/// @param share the records that are wanted: formats may read the others no further than they must, and what they give of them goes nowhere
/// @param bytes told how many bytes of files are taken
record Reading(
    SourceLimits limits,
    FieldMap fields,
    List<FileFormat> more,
    Share share,
    LongConsumer bytes,
    Consumer<? super Item> to) {
  Reading {
    more = List.copyOf(more);
  }
}
