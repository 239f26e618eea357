package org.isnad.archive.search;

/// What comes of a request: an answer, or what is wrong with the question. A user's text is never an exception.
public sealed interface SearchOutcome permits SearchAnswer, SearchRefusal {}
