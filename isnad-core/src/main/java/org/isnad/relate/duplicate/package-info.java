/// Which reports are copies or edited versions of which: folded words → signatures → candidates → comparison word by word → classes of copies.
///
/// Takes days of reports; gives [Duplicate] and [Copies]. What two desks tell independently is none of its business, however alike.
@NullMarked
package org.isnad.relate.duplicate;

import org.jspecify.annotations.NullMarked;
