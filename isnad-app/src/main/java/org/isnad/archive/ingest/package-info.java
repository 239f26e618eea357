/// What changes an archive: reports taken in, analyzed anew, taken down, and related after each. One writes at a time; what was committed stands whatever
/// happens, and the same command run again goes on from there. Answers no questions.
@NullMarked
package org.isnad.archive.ingest;

import org.jspecify.annotations.NullMarked;
