/// Takes a question, gives an answer out of the record: immutable rows, each of which rests on words of a report (id, span, words, outlet, the day
/// with what it rests on). Names are looked up across reports, and the answer says for whom they were taken. Never renders, never changes the record.
@NullMarked
package org.isnad.archive.question;

import org.jspecify.annotations.NullMarked;
