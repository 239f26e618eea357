/// The HTTP server: puts the routes of the API, the users and the MCP tools together and runs them.
@NullMarked
package org.isnad.server;

import org.jspecify.annotations.NullMarked;
