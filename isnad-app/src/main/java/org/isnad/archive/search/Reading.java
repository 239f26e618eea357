package org.isnad.archive.search;

import java.util.List;

/// How the question was read.
///
/// @param expansions what else was looked for, and why
/// @param loosened whether nothing had all of the words, so that hits have most of them
/// @param corrections other spellings of the whole question that find more; only where it finds little
public record Reading(List<Expansion> expansions, boolean loosened, List<Suggestion> corrections) {
  public Reading {
    expansions = List.copyOf(expansions);
    corrections = List.copyOf(corrections);
  }
}
