/// The archive as tools of the Model Context Protocol, over standard streams and HTTP: a program that writes in words can ask, and gets
/// words of reports with the places where they stand.
@NullMarked
package org.isnad.server.mcp;

import org.jspecify.annotations.NullMarked;
