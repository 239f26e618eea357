package org.isnad.source;

/// What an input gives, one after the other: a page, or the reason why there is none.
public sealed interface Item permits Page, Refusal {}
