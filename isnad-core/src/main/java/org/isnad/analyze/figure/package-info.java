/// Takes an article and its reading, gives its [org.isnad.analyze.figure.Figure]s: quantities with value and unit.
@NullMarked
package org.isnad.analyze.figure;

import org.jspecify.annotations.NullMarked;
