package org.isnad.server.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.isnad.server.http.HttpProblem;
import org.isnad.server.http.HttpProblemException;
import org.isnad.server.http.Parameter;
import org.isnad.server.http.Reply;
import org.isnad.server.http.Request;
import org.isnad.server.http.Role;
import org.isnad.server.http.Route;

/// Scripts, styles, fonts and the map, out of the jar. Each goes by an address that holds a part of its hash, so that browsers may keep it for good.
/// Immutable and thread-safe.
public final class Assets {
  private static final String FOREVER = "public, max-age=31536000, immutable";
  private static final int HASH_LENGTH = 12;

  /// Stands in a style sheet before the name of another file, within quotation marks.
  private static final String ASSET = "asset:";

  private static final List<String> NAMES =
      List.of(
          "vendor/echarts.min.js",
          "vendor/topojson-client.min.js",
          "vendor/countries-110m.json",
          "vendor/ibm-plex-sans-arabic-arabic-400-normal.woff2",
          "vendor/ibm-plex-sans-arabic-arabic-700-normal.woff2",
          "vendor/ibm-plex-sans-arabic-latin-400-normal.woff2",
          "vendor/ibm-plex-sans-arabic-latin-700-normal.woff2",
          "vendor/noto-naskh-arabic-arabic-400-normal.woff2",
          "vendor/noto-naskh-arabic-arabic-700-normal.woff2",
          "icon.svg",
          "site.js",
          "chart.js",
          "ingest.js",
          "site.css");

  private final Map<String, Asset> byName = new LinkedHashMap<>();

  @SuppressWarnings("ArrayRecordComponent") // handed over, compared by nobody
  private record Asset(String hash, byte[] bytes) {}

  private Assets() {}

  /// Reads them all.
  static Assets load() {
    Assets assets = new Assets();
    for (String name : NAMES) {
      byte[] bytes = name.endsWith(".css") ? assets.addressed(read(name)) : read(name);
      assets.byName.put(name, new Asset(hash(bytes), bytes));
    }
    return assets;
  }

  /// A style sheet with the addresses of the files that it asks for, which stand before it in the list.
  private byte[] addressed(byte[] sheet) {
    StringBuilder out = new StringBuilder();
    String css = new String(sheet, StandardCharsets.UTF_8);
    int at = 0;
    for (int from = css.indexOf(ASSET); from >= 0; from = css.indexOf(ASSET, at)) {
      int end = css.indexOf('"', from);
      out.append(css, at, from).append(at(css.substring(from + ASSET.length(), end)));
      at = end;
    }
    return out.append(css, at, css.length()).toString().getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] read(String name) {
    try (InputStream in = Assets.class.getResourceAsStream("assets/" + name)) {
      if (in == null) {
        throw new IllegalStateException(name + " is missing from the jar");
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String hash(byte[] bytes) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
      return HexFormat.of().formatHex(digest).substring(0, HASH_LENGTH);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  /// The address of one.
  public String at(String name) {
    Asset asset = byName.get(name);
    if (asset == null) {
      throw new IllegalArgumentException("no asset " + name);
    }
    return "/assets/" + asset.hash + "/" + name;
  }

  /// What answers them.
  Route route() {
    return Route.page("/assets/{hash}/<name>", "asset", Role.ANYONE, this::answer);
  }

  private static final Parameter<String> HASH = Parameter.path("hash", "part of the path");
  private static final Parameter<String> NAME = Parameter.path("name", "part of the path");

  private Reply answer(Request request) {
    Asset asset = byName.get(request.need(NAME));
    if (asset == null || !asset.hash.equals(request.need(HASH))) {
      throw new HttpProblemException(HttpProblem.notFound("no such file"));
    }
    return Reply.bytes(type(request.need(NAME)), asset.bytes).with("Cache-Control", FOREVER);
  }

  private static String type(String name) {
    return switch (name.substring(name.lastIndexOf('.') + 1)) {
      case "css" -> "text/css; charset=utf-8";
      case "js" -> "text/javascript; charset=utf-8";
      case "json" -> "application/json";
      case "svg" -> "image/svg+xml";
      case "woff2" -> "font/woff2";
      default -> throw new IllegalArgumentException("no media type for " + name);
    };
  }
}
