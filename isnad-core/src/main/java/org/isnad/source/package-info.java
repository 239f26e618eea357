/// Takes bytes, gives [org.isnad.source.Page]s: what an input holds, decoded, with where each byte came from. Judges nothing.
@NullMarked
package org.isnad.source;

import org.jspecify.annotations.NullMarked;
