package org.isnad.relate.divergence;

/// A marker in a telling: words `[first, end)`.
///
/// @param target the word that it bears on; -1 where none is near
record Mark(Marker kind, int first, int end, int target) {}
