/// Which reports tell of one event, and on how many roots they stand.
///
/// Takes days of reports with their entities and copies; gives [Story].
@NullMarked
package org.isnad.relate.story;

import org.jspecify.annotations.NullMarked;
