package org.isnad.server.http;

import org.jspecify.annotations.Nullable;

/// How an answer is written.
public enum Format {
  JSON("application/json"),
  /// One JSON value a line, UTF-8, LF.
  JSONL("application/x-ndjson"),
  /// RFC 4180 with a line of headers, UTF-8.
  CSV("text/csv");

  private final String mediaType;

  Format(String mediaType) {
    this.mediaType = mediaType;
  }

  /// Without parameters.
  public String mediaType() {
    return mediaType;
  }

  /// What the header Content-Type says.
  public String contentType() {
    return this == CSV ? mediaType + "; charset=utf-8; header=present" : mediaType;
  }

  /// The format that a header Accept asks for first; null when none of them would do. No header, or `*/*`, is JSON.
  static @Nullable Format accepted(@Nullable String accept) {
    if (accept == null || accept.isBlank()) {
      return JSON;
    }
    Format best = null;
    double weight = 0;
    for (String part : accept.split(",", -1)) {
      Format format = of(mediaType(part));
      double quality = quality(part);
      if (format != null && quality > weight) {
        best = format;
        weight = quality;
      }
    }
    return best;
  }

  private static String mediaType(String part) {
    int end = part.indexOf(';');
    return (end < 0 ? part : part.substring(0, end)).strip();
  }

  private static @Nullable Format of(String type) {
    return switch (type) {
      case "*/*", "application/*", "application/json", "text/html" -> JSON;
      case "application/x-ndjson", "application/jsonl", "application/ndjson" -> JSONL;
      case "text/csv", "text/*" -> CSV;
      default -> null;
    };
  }

  private static double quality(String part) {
    int at = part.indexOf("q=");
    if (at < 0) {
      return 1;
    }
    try {
      return Double.parseDouble(part.substring(at + 2).split(";", 2)[0].strip());
    } catch (NumberFormatException e) {
      return 0;
    }
  }
}
