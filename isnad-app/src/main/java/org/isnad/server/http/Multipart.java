package org.isnad.server.http;

import io.javalin.config.MultipartConfig;
import io.javalin.config.SizeUnit;
import io.javalin.http.Context;

/// Forms with files: those that are larger than a body may be go to the disk while they are read. Static and thread-safe.
public final class Multipart {
  private Multipart() {}

  /// Sets how they are read.
  public static void configure(MultipartConfig config, Limits limits) {
    // What is no file stays in memory, and may be as large.
    config.maxInMemoryFileSize(limits.bodyBytes(), SizeUnit.BYTES);
    config.maxFileSize(limits.uploadBytes(), SizeUnit.BYTES);
    config.maxTotalRequestSize(limits.uploadBytes(), SizeUnit.BYTES);
  }

  /// Reads the form, once; after it, its fields and files are at hand.
  ///
  /// @throws HttpProblemException where it cannot be read, or is larger than the server takes
  static void read(Context context, long most) {
    BodyLength.check(context, most);
    try {
      context.uploadedFileMap();
    } catch (Exception e) {
      // Kotlin hands checked exceptions on as they are, whatever the signature says.
      throw new HttpProblemException(
          tooLarge(e)
              ? HttpProblem.tooLarge("a file, a field, or all together")
              : HttpProblem.badBody("it is no form that can be read"));
    }
  }

  /// Jetty has no type of its own for what is larger than it was told.
  private static boolean tooLarge(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof IllegalStateException) {
        return true;
      }
    }
    return false;
  }
}
