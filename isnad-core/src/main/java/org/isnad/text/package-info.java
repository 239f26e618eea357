/// The ground floor: spans, letters, folding with alignment, tokens with their particles, sentences, quotations,
/// and the data tables that lexicons are read from. Takes characters, gives positions in them; never rewrites a text,
/// never knows what a word means. Every offset is a count of UTF-16 code units into the original text.
@NullMarked
package org.isnad.text;

import org.jspecify.annotations.NullMarked;
