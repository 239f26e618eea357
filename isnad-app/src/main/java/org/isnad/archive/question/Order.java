package org.isnad.archive.question;

/// By which day rows come first; those of reports whose day nothing tells come last either way.
public enum Order {
  NEWEST,
  OLDEST
}
