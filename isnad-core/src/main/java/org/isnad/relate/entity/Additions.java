package org.isnad.relate.entity;

import java.util.Map;

/// What a day adds to the state, by key.
record Additions(
    Map<String, Known> known,
    Map<String, Borne> names,
    Blocks.Today blocks,
    Map<String, Integer> numbers) {}
