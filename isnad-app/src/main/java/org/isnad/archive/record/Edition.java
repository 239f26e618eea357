package org.isnad.archive.record;

import java.util.Objects;

/// Which version of which page a report is, and what made its analysis.
///
/// @param address what the versions of one page have in common: its URL, else the id that its input gave it
/// @param version from 1, in the order of arrival
/// @param analyzer the version of the program that analyzed it
public record Edition(String address, int version, String analyzer) {
  public Edition {
    Objects.requireNonNull(address, "address");
    Objects.requireNonNull(analyzer, "analyzer");
    if (version < 1) {
      throw new IllegalArgumentException("versions are counted from 1: " + version);
    }
  }
}
