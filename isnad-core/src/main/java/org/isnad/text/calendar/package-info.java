/// Takes tokens, gives the months and absolute dates that they write: Levantine, Egyptian, Maghrebi and Hijri months, two names of one
/// month, numeric dates. Nothing relative is resolved here.
@NullMarked
package org.isnad.text.calendar;

import org.jspecify.annotations.NullMarked;
