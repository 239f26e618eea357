package org.isnad.server.user;

import java.time.Instant;
import org.isnad.server.http.Role;

/// Somebody who may log in.
///
/// @param local whether by a password that is kept here
/// @param keys how many API keys there are
public record Account(String name, Role role, boolean local, int keys, Instant created) {}
