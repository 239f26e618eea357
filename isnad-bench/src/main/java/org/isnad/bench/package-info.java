/// Measurements, run by hand with `isnad bench NAME`: what a room of the house does in a second, always as a ratio to a known tool in the
/// same run, for machines are noisy. The last line of a bench is `ratio N`. JMH benchmarks of single layers stand here too.
@NullMarked
package org.isnad.bench;

import org.jspecify.annotations.NullMarked;
