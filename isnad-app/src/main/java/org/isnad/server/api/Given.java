package org.isnad.server.api;

import org.jspecify.annotations.Nullable;

/// A report that is handed over to be analyzed: its text or its HTML, and what is known of it.
///
/// @param id of the document that comes back; «text» without it
/// @param title where it is not part of the text
/// @param published ISO 8601, a day or a time with zone
record Given(
    @Nullable String text,
    @Nullable String html,
    @Nullable String id,
    @Nullable String title,
    @Nullable String outlet,
    @Nullable String url,
    @Nullable String published) {}
