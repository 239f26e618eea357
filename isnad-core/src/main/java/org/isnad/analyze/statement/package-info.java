/// Takes an article, its reading, names and times, gives its [org.isnad.analyze.statement.Statement]s: who said what, according to whom.
@NullMarked
package org.isnad.analyze.statement;

import org.jspecify.annotations.NullMarked;
