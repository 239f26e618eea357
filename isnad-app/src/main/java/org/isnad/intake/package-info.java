/// What comes in: files, folders and standard input in their order, worked on by all cores, handed over in that order again. Knows nothing of commands or
/// archives, which both read through it.
@NullMarked
package org.isnad.intake;

import org.jspecify.annotations.NullMarked;
