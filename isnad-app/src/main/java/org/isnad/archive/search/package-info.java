/// Search beside the record, and rebuildable from it.
///
/// In come analyses of reports and the change log of the record; out go the numbers of reports and statements that a question of a search box
/// finds, with why they were found. Here stands no text of a report and nothing that the record does not hold: what is shown is read from the record.
@NullMarked
package org.isnad.archive.search;

import org.jspecify.annotations.NullMarked;
