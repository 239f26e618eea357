package org.isnad.analyze.statement;

/// A noun that speaks: مصدر، وزارة، متحدث.
///
/// @param relational whether a name after it is whose it is and not who it is: «والد فلان»
/// @param head what a later «ال…» takes up again, folded; "" where nothing
record SpeakerNoun(Speaker.Kind kind, Agreement agreement, String head, boolean relational) {}
