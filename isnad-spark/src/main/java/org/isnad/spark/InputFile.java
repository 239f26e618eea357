package org.isnad.spark;

import java.io.Serializable;
import java.util.Objects;

/// A file of an input, or why there is none.
///
/// @param ordinal its place among all files, from 0
/// @param address where every executor finds it
/// @param file the name that messages and documents give it: as the command line would
/// @param id what the ids of its pages begin with
/// @param bytes its size on the disk
/// @param missing `code: message` where there is nothing to read; empty otherwise
record InputFile(int ordinal, String address, String file, String id, long bytes, String missing)
    implements Serializable {
  InputFile {
    Objects.requireNonNull(address, "address");
    Objects.requireNonNull(file, "file");
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(missing, "missing");
  }
}
