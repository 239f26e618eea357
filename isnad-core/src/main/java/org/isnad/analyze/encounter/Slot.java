package org.isnad.analyze.encounter;

/// A party that follows a cue, and how it is tied to it.
record Slot(Link link, Party party) {
  /// How a party is tied to what stands before it.
  enum Link {
    /// Joined to it without a word between: the subject, the object, the second part of an idafa.
    DIRECT,
    /// مع
    WITH,
    /// بـ
    BY,
    /// بين
    BETWEEN,
    /// إلى
    TO,
    /// لـ
    FOR,
    /// من
    FROM,
    /// في
    IN,
    /// بحضور، بمشاركة، برئاسة
    PRESENCE,
    /// After a comma, without a word that ties it.
    APART
  }
}
