package org.isnad.analyze.statement;

/// How sure it is that a speaker is the right one, and how sure one must be to be named.
interface SpeakerConfidence {
  /// The probability that the speaker is right, 0–1.
  double of(Evidence evidence);

  /// Below it nobody is named, 0–1.
  double least();
}
