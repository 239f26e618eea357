package org.isnad.clean.html;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a page says of its article, in its own words.
///
/// @param title as the metadata give it, without regard to the text
/// @param outlet the site's or publisher's name
/// @param authors persons or bodies, in order; addresses are left out
/// @param section of the outlet
/// @param language BCP 47 as declared, which pages often get wrong
/// @param canonical the address that the page calls its own, as written
/// @param dates the most trusted first, those of publication before those of changes
public record WebFacts(
    @Nullable String title,
    @Nullable String outlet,
    List<String> authors,
    @Nullable String section,
    @Nullable String language,
    @Nullable String canonical,
    List<DateClaim> dates) {
  public WebFacts {
    authors = List.copyOf(authors);
    dates = List.copyOf(dates);
  }
}
