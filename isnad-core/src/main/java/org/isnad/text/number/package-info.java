/// Takes tokens, gives the numbers that they write: numerals of every notation the press uses, number words with their gender and
/// case forms, and both mixed («30 ألفا و500»); ordinals. Knows no units and no dates.
@NullMarked
package org.isnad.text.number;

import org.jspecify.annotations.NullMarked;
