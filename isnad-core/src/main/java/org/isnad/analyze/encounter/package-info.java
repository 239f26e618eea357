/// Takes an article and what was found in it, gives its [org.isnad.analyze.encounter.Encounter]s: who met whom, where and when.
@NullMarked
package org.isnad.analyze.encounter;

import org.jspecify.annotations.NullMarked;
