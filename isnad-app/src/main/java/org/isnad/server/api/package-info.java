/// The HTTP API under `/api/v1`: each question that the archive answers as a route. Asks, and gives the answers as they are.
@NullMarked
package org.isnad.server.api;

import org.jspecify.annotations.NullMarked;
