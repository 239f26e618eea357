/// How right the analysis is, on gold that people made: takes a folder of annotated reports and the analyses of this build (or of a file),
/// gives precision, recall and F1 of every layer, what went wrong in which way, and what changed since an older run.
///
/// The rules of matching are those of the gold's own guidelines, the same to the last digit: spans are compared by the words that they
/// touch, the best overlaps pair first, names are compared folded. Nothing of the gold's text goes into a written report.
@NullMarked
package org.isnad.bench.accuracy;

import org.jspecify.annotations.NullMarked;
