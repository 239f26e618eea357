/// One person, body or place across reports.
///
/// Takes days of reports; gives [KnownEntity] and, to the rooms after it, the ids of the day's entities.
@NullMarked
package org.isnad.relate.entity;

import org.jspecify.annotations.NullMarked;
