/// Takes an [org.isnad.clean.Article], gives its [org.isnad.analyze.Analysis]: the findings of every layer put together. The layers
/// depend on one another as figure → time, name → time, statement → name and time, encounter → statement, name and time.
@NullMarked
package org.isnad.analyze;

import org.jspecify.annotations.NullMarked;
