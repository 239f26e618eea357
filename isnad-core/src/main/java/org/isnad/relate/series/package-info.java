/// Figures of one quantity through time, and what was undertaken.
///
/// Takes days of reports with their entities; gives [Series] and [Commitment].
@NullMarked
package org.isnad.relate.series;

import org.jspecify.annotations.NullMarked;
