/// What differs between the tellings of one utterance, and what is denied.
///
/// Takes utterances with their statements; gives [Divergence] and [Answer]. Never says who is right.
@NullMarked
package org.isnad.relate.divergence;

import org.jspecify.annotations.NullMarked;
