/// Takes an article and its reading, gives its [org.isnad.analyze.time.Timex]es with TIMEX3 type and value.
@NullMarked
package org.isnad.analyze.time;

import org.jspecify.annotations.NullMarked;
