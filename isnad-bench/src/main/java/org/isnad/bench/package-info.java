/// Measurements, run by hand: throughput as ratios to a known tokenizer in the same run.
@NullMarked
package org.isnad.bench;

import org.jspecify.annotations.NullMarked;
