/// Which statements of different reports are one utterance of one speaker.
///
/// Takes days of reports with their entities and stories; gives [Utterance].
@NullMarked
package org.isnad.relate.utterance;

import org.jspecify.annotations.NullMarked;
