package org.isnad.server.user;

import java.time.Instant;

/// What somebody did.
///
/// @param who the account; of a login that failed, the name that was tried
/// @param remote from where: an address, or `command line`
/// @param what `login`, `login-failed`, `logout`, `user-added`, `user-removed`, `key-added`, `key-removed`, …
public record AuditEntry(
    long number, Instant time, String who, String remote, String what, String detail) {}
