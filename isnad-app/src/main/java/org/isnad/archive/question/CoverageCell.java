package org.isnad.archive.question;

import org.jspecify.annotations.Nullable;

/// How many reports an archive has of one outlet and one time.
///
/// @param outlet null for reports that tell none
/// @param time a day (2023-04-06), month (2023-04) or year (2023); null for reports whose day nothing tells
/// @param reports versions included
public record CoverageCell(@Nullable String outlet, @Nullable String time, int reports) {}
