/// Names that a user brings: from Wikidata, GeoNames, FollowTheMoney files to one automaton. Takes files, gives a [org.isnad.gazetteer.Gazetteer];
/// never looks at a report.
@NullMarked
package org.isnad.gazetteer;

import org.jspecify.annotations.NullMarked;
