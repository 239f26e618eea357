/// Takes an article and its reading, gives its [org.isnad.analyze.name.Names]: persons, organizations, places and the roles they are given.
@NullMarked
package org.isnad.analyze.name;

import org.jspecify.annotations.NullMarked;
