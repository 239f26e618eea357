package org.isnad.analyze.name;

import java.util.Objects;

/// One place where a title stands, with a name after it or alone: «الرئيس الروسي», «وزير الخارجية», «المتحدث باسم الجيش».
///
/// @param first first token
/// @param skip folded letters of the first token that are particles
/// @param end one past the last token of the title; a name that follows is not in it
/// @param entity index into [Names#entities()] of the person whom the report gives this title, here or elsewhere; -1 where it gives none
public record TitleMention(Role role, int first, int skip, int end, int entity) {
  public TitleMention {
    Objects.requireNonNull(role, "role");
    if (first < 0 || end <= first || skip < 0 || entity < -1) {
      throw new IllegalArgumentException("no title: tokens [" + first + ", " + end + ")");
    }
  }
}
