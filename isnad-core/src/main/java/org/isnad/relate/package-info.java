/// Analyses in, relations between reports out: a fold over closed days.
///
/// Its rooms know the ones before them alone: `report` (what they share), `entity`, `duplicate`, `story`, `utterance`, `divergence`, `series`. This
/// package puts them together; nothing here reads or writes files.
@NullMarked
package org.isnad.relate;

import org.jspecify.annotations.NullMarked;
