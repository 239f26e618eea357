package org.isnad.server.http;

import io.javalin.http.Context;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The header Link (RFC 8288) of an answer that comes page by page: the same question, from the beginning and further on.
final class Links {
  private Links() {}

  static void add(Context to, @Nullable String next) {
    List<String> links = new ArrayList<>();
    if (next != null) {
      links.add("<" + target(to, next) + ">; rel=\"next\"");
    }
    links.add("<" + target(to, null) + ">; rel=\"first\"");
    to.header("Link", String.join(", ", links));
  }

  private static String target(Context to, @Nullable String cursor) {
    StringBuilder target = new StringBuilder(to.req().getRequestURI());
    char separator = '?';
    for (Map.Entry<String, List<String>> entry : to.queryParamMap().entrySet()) {
      if (entry.getKey().equals(Request.CURSOR.name())) {
        continue;
      }
      for (String value : entry.getValue()) {
        target.append(separator).append(coded(entry.getKey())).append('=').append(coded(value));
        separator = '&';
      }
    }
    if (cursor != null) {
      target.append(separator).append(Request.CURSOR.name()).append('=').append(coded(cursor));
    }
    return target.toString();
  }

  private static String coded(String words) {
    return URLEncoder.encode(words, StandardCharsets.UTF_8);
  }
}
