package org.isnad.server;

import org.isnad.server.http.AccessLog;
import org.isnad.server.http.Authenticator;
import org.isnad.server.http.RouteTable;
import org.isnad.server.http.ServerMetrics;

/// What a server is made of.
///
/// @param version of the program
public record ServerParts(
    RouteTable routes,
    Authenticator authenticator,
    ServerMetrics metrics,
    AccessLog log,
    String version) {}
