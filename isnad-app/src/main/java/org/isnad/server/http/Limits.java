package org.isnad.server.http;

import java.time.Duration;

/// How much the server takes from one who asks.
///
/// @param bodyBytes of a request's body, at most
/// @param uploadBytes of all files that are sent at once to be taken into the archive, at most
/// @param perSecond requests that somebody may send a second in the long run; 0 for no limit
/// @param burst requests at once
/// @param costOfPosts for how many requests one counts that is more than a question
/// @param idle how long a silent connection is kept
public record Limits(
    int bodyBytes,
    long uploadBytes,
    double perSecond,
    double burst,
    double costOfPosts,
    Duration idle) {
  private static final int BODY = 4 << 20;
  private static final long UPLOAD = 64L << 20;

  public Limits {
    if (bodyBytes < 1
        || uploadBytes < 1
        || perSecond < 0
        || burst < 1
        || costOfPosts < 1
        || idle.isNegative()) {
      throw new IllegalArgumentException("no limits: " + bodyBytes + ", " + perSecond);
    }
  }

  /// Bodies of 4 MiB, files of 64 MiB, no limit of the rate: somebody at this machine needs none.
  public static Limits atThisMachine() {
    return new Limits(BODY, UPLOAD, 0, 1, 1, Duration.ofSeconds(30));
  }

  /// Bodies of 4 MiB, files of 64 MiB, 50 requests a second after 200 at once, where one that puts something in counts for 10.
  public static Limits forUsers() {
    return new Limits(BODY, UPLOAD, 50, 200, 10, Duration.ofSeconds(30));
  }

  /// The same with another rate, its burst four seconds' worth.
  public Limits withRate(double requestsPerSecond) {
    return new Limits(
        bodyBytes,
        uploadBytes,
        requestsPerSecond,
        Math.max(1, 4 * requestsPerSecond),
        costOfPosts,
        idle);
  }

  /// The same with another size of bodies.
  public Limits withBodyBytes(int bytes) {
    return new Limits(bytes, uploadBytes, perSecond, burst, costOfPosts, idle);
  }

  /// The same with another size of what is sent to be taken in.
  public Limits withUploadBytes(long bytes) {
    return new Limits(bodyBytes, bytes, perSecond, burst, costOfPosts, idle);
  }
}
