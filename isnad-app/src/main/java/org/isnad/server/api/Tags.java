package org.isnad.server.api;

/// The groups that the routes stand in, in the documentation.
final class Tags {
  static final String ANALYSIS = "analysis";
  static final String ARCHIVE = "archive";
  static final String INGEST = "ingest";
  static final String RELATIONS = "relations";
  static final String REPORTS = "reports";
  static final String SEARCH = "search";
  static final String SERVER = "server";

  private Tags() {}
}
