package org.isnad.analyze.statement;

/// A noun that speaks: مصدر، وزارة، متحدث.
///
/// @param head what a later «ال…» takes up again, folded; "" where nothing
record SpeakerNoun(Speaker.Kind kind, Agreement agreement, String head) {}
