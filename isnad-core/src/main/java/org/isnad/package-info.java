/// The root of Isnad: the facade stands here alone, everything else in the rooms below.
///
/// Nothing is null unless it says so.
@NullMarked
package org.isnad;

import org.jspecify.annotations.NullMarked;
