/// The stages over Apache Spark: reports in, tables out, the same as on one machine.
@NullMarked
package org.isnad.spark;

import org.jspecify.annotations.NullMarked;
