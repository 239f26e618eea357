package org.isnad.server.user;

import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;
import java.util.concurrent.Semaphore;

/// Hashes passwords with Argon2id (RFC 9106), 19 MiB, two passes, as OWASP advises; few at a time, lest logins take all memory.
/// Thread-safe.
final class Passwords {
  /// In characters.
  static final int SHORTEST = 10;

  static final int LONGEST = 1_000;

  private static final int MEMORY_KIB = 19_456;
  private static final int PASSES = 2;
  private static final int LANES = 1;
  private static final int HASH_BYTES = 32;
  private static final int SALT_BYTES = 16;
  private static final int AT_ONCE = 2;

  private final Semaphore turns = new Semaphore(AT_ONCE, true);

  /// What somebody who is not known is checked against, so that the answer takes as long.
  private final String nobodys = hash("a password that nobody has");

  /// The hash, with its salt and parameters.
  ///
  /// @throws IllegalArgumentException where the password is too short or too long
  String hash(String password) {
    if (password.length() < SHORTEST || password.length() > LONGEST) {
      throw new IllegalArgumentException(
          "a password has at least " + SHORTEST + " characters, and at most " + LONGEST);
    }
    turns.acquireUninterruptibly();
    try {
      return Password.hash(password).addRandomSalt(SALT_BYTES).with(function()).getResult();
    } finally {
      turns.release();
    }
  }

  private static Argon2Function function() {
    return Argon2Function.getInstance(MEMORY_KIB, PASSES, LANES, HASH_BYTES, Argon2.ID);
  }

  /// Whether the password is the one of the hash.
  boolean matches(String password, String hash) {
    if (password.length() > LONGEST) {
      return false;
    }
    turns.acquireUninterruptibly();
    try {
      return Password.check(password, hash).with(Argon2Function.getInstanceFromHash(hash));
    } finally {
      turns.release();
    }
  }

  /// Takes as long as [#matches], and says no.
  boolean matchesNobody(String password) {
    matches(password, nobodys);
    return false;
  }
}
