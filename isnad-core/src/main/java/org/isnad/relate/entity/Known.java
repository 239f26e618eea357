package org.isnad.relate.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.isnad.analyze.name.Entity;

/// What is kept of an entity across reports. Immutable and small: at most [#MOST] offices and short forms.
///
/// @param forms the keys of its full names, the first that it was known by first
/// @param offices titles that reports gave it
/// @param mentioned short forms by which reports that name it in full call it, each with the reason
record Known(
    String id,
    Entity.Type type,
    List<String> forms,
    List<Office> offices,
    Map<String, String> mentioned) {
  private static final int MOST = 12;

  Known {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(type, "type");
    forms = List.copyOf(forms);
    offices = List.copyOf(offices);
    mentioned = Map.copyOf(mentioned);
  }

  /// Whether no more short forms are kept.
  boolean isFull() {
    return mentioned.size() >= MOST;
  }

  /// This and what one more report tells; itself where that is nothing new.
  Known with(List<Office> more, Map<String, String> shortForms) {
    List<Office> offices = this.offices;
    for (Office office : more) {
      if (offices.size() < MOST && !offices.contains(office)) {
        offices = new ArrayList<>(offices);
        offices.add(office);
      }
    }
    Map<String, String> mentioned = this.mentioned;
    for (Map.Entry<String, String> form : shortForms.entrySet()) {
      if (mentioned.size() < MOST && !mentioned.containsKey(form.getKey())) {
        mentioned = new HashMap<>(mentioned);
        mentioned.put(form.getKey(), form.getValue());
      }
    }
    return offices == this.offices && mentioned == this.mentioned
        ? this
        : new Known(id, type, forms, offices, mentioned);
  }

  Known withForm(String key) {
    List<String> more = new ArrayList<>(forms);
    more.add(key);
    return new Known(id, type, more, offices, mentioned);
  }

  /// Whether some title of it has one of the nouns.
  boolean holdsHead(Set<String> heads) {
    return offices.stream().anyMatch(office -> heads.contains(office.head()));
  }

  /// Whether some title of it is the same office.
  boolean holds(List<Office> told) {
    for (Office office : told) {
      for (Office own : offices) {
        if (own.agrees(office)) {
          return true;
        }
      }
    }
    return false;
  }
}
