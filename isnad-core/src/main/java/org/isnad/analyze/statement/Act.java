package org.isnad.analyze.statement;

/// What a speaker does by saying it, as the cue tells; on the wire in lower case.
public enum Act {
  ASSERT,
  STRESS,
  DENY,
  WARN,
  CALL,
  ANNOUNCE,
  PLEDGE,
  ACCUSE,
  CONDEMN,
  PRAISE,
  PROPOSE,
  ASK,
  AGREE,
  REJECT,
  THREATEN,
  REVEAL
}
