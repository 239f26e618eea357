package org.isnad.relate.entity;

import java.util.Map;
import org.isnad.relate.entity.DayNames.Named;

/// What a day's reports tell of an entity by and by: its offices and short forms. Used by one thread.
final class Learned {
  private final Known before;
  private Known now;

  Learned(Known before) {
    this.before = before;
    this.now = before;
  }

  void learn(Named named, Borne own, DayNames names) {
    if (!named.offices().isEmpty() || !now.isFull()) {
      Map<String, String> forms =
          now.isFull() ? Map.of() : ShortForms.of(named, own, names, now.mentioned());
      if (!forms.isEmpty() || !named.offices().isEmpty()) {
        now = now.with(named.offices(), forms);
      }
    }
  }

  /// Adds the entity to those that the day changed, where it has.
  void addTo(Map<String, Known> changed) {
    if (now != before && !now.equals(before)) {
      changed.put(now.id(), now);
    }
  }
}
