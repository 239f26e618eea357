package org.isnad.analyze.name;

import java.util.List;

/// The names of one report.
///
/// @param entities in the order of first mention
/// @param mentions all mentions of all entities, in the order of the text, without overlap
/// @param titles all titles, with a name or alone, in the order of the text
public record Names(List<Entity> entities, List<Mention> mentions, List<TitleMention> titles) {
  public Names {
    entities = List.copyOf(entities);
    mentions = List.copyOf(mentions);
    titles = List.copyOf(titles);
  }

  /// The entity of a mention.
  public Entity entity(Mention mention) {
    return entities.get(mention.entity());
  }

  /// Index of the first mention that ends after the token; `mentions().size()` where there is none.
  public int mentionFrom(int token) {
    int low = 0;
    int high = mentions.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (mentions.get(middle).end() <= token) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
