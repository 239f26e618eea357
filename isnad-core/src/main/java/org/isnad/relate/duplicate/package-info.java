/// Which reports are copies or edited versions of which.
///
/// Takes days of reports; gives [Duplicate].
@NullMarked
package org.isnad.relate.duplicate;

import org.jspecify.annotations.NullMarked;
