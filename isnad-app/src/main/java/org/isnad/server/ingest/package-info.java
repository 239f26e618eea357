/// Reports that come in over HTTP: queued, taken into the archive one job after the other, and told how far they are.
@NullMarked
package org.isnad.server.ingest;

import org.jspecify.annotations.NullMarked;
