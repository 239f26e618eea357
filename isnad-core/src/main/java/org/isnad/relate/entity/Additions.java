package org.isnad.relate.entity;

import java.util.List;
import java.util.Map;

/// What a day adds to the state, by key.
record Additions(
    Map<String, Known> known,
    Map<String, Borne> names,
    Map<String, List<String>> blocks,
    Map<String, Integer> numbers) {}
