package org.isnad.archive.search;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A report or statement that was found.
///
/// @param report the report's number in the record
/// @param statement the number in the statement's id (2 for s2); 0 where reports are looked for
/// @param day the report's own day
/// @param score how close it is; of use for comparing hits of one answer only, 0 where the order is by day
public record Hit(long report, int statement, @Nullable LocalDate day, float score) {}
