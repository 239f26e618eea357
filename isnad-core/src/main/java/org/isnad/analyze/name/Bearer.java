package org.isnad.analyze.name;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// One person, body or place of a report while its mentions are gathered. One thread fills it.
final class Bearer {
  final Entity.Type type;
  final @Nullable String known;

  /// The folded words of the fullest form, joiners and marks left out.
  List<String> words;

  final List<Draft.Find> finds = new ArrayList<>();
  final Set<String> reasons = new LinkedHashSet<>();
  final List<Role> roles = new ArrayList<>();

  Bearer(Entity.Type type, @Nullable String known, List<String> words) {
    this.type = type;
    this.known = known;
    this.words = words;
  }

  void add(Draft.Find find, List<String> form) {
    finds.add(find);
    if (form.size() > words.size()) {
      words = form;
    }
  }
}
