/// How a program asks over HTTP and how it is answered, whatever the question: routes as data, parameters that are
/// checked, replies as values, problems, limits, metrics and the log of accesses. Knows nothing of the archive.
@NullMarked
package org.isnad.server.http;

import org.jspecify.annotations.NullMarked;
