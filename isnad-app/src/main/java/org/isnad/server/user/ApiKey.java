package org.isnad.server.user;

import java.time.Instant;

/// An API key, of which the key itself is told once, when it is made.
///
/// @param label what it is for
public record ApiKey(String id, String account, String label, Instant created) {}
