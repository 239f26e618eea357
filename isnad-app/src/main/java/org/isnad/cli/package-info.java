/// Commands for people: the only room that speaks on the standard streams and ends the process.
@NullMarked
package org.isnad.cli;

import org.jspecify.annotations.NullMarked;
