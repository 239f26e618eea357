/// What the rooms of `relate` share: a report as it is compared with others (its words, its day), a place in a report, and counts of words.
///
/// Takes analyses, gives [Report] and [Day]; decides nothing about how reports hang together.
@NullMarked
package org.isnad.relate.report;

import org.jspecify.annotations.NullMarked;
