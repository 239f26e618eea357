/// Takes an [org.isnad.analyze.Analysis], gives the bytes of the wire format `isnad/1`, and back. Members stand in one order, numbers are plain
/// decimals, absent and null are told apart: the same record is always the same bytes. Finds nothing and changes nothing.
@NullMarked
package org.isnad.wire;

import org.jspecify.annotations.NullMarked;
