package org.isnad.relate.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.isnad.relate.duplicate.Copies;
import org.jspecify.annotations.Nullable;

/// One day's fold: what is open is taken apart into stories that stand and loose texts, the day's texts are added, all is grouped. Not thread-safe.
final class Fold {
  private final List<Gathering> settled = new ArrayList<>();
  private final List<Gathering> loose = new ArrayList<>();

  /// Where the text of a report is.
  private final Map<String, Place> places = new HashMap<>();

  private record Place(List<Gathering> among, int at) {}

  Fold(List<OpenStory> open) {
    for (OpenStory story : open) {
      Gathering stands = story.settled();
      if (stands != null) {
        add(stands, settled);
      }
      story.loose().forEach(text -> add(text, loose));
    }
  }

  private void add(Gathering gathering, List<Gathering> among) {
    Place place = new Place(among, among.size());
    among.add(gathering);
    gathering.tellings().forEach(telling -> places.put(telling.report(), place));
  }

  /// Adds the day's texts, by report in the order of ids. A copy whose text is gone is a text of its own, and others of the same are its copies.
  void add(List<Gathering> day, Copies copies) {
    for (Gathering text : day) {
      if (copies.origin(text.first()).equals(text.first())) {
        add(text, loose);
      }
    }
    for (Gathering text : day) {
      String origin = copies.origin(text.first());
      if (!origin.equals(text.first())) {
        Place place = places.get(origin);
        if (place == null) {
          add(text, loose);
          places.put(origin, new Place(loose, loose.size() - 1));
        } else {
          Gathering copied = place.among.get(place.at);
          place.among.set(place.at, copied.with(text.tellings().getFirst(), text.matter().dates()));
          places.put(text.first(), place);
        }
      }
    }
  }

  /// Groups all; the stories in the order of what came first in them.
  List<OpenStory> group() {
    Comparator<Gathering> order = Comparator.comparing(Gathering::first);
    settled.sort(order);
    loose.sort(order);
    places.clear();
    List<Matter> matters = new ArrayList<>();
    settled.forEach(story -> matters.add(story.matter()));
    loose.forEach(text -> matters.add(text.matter()));
    List<OpenStory> stories = new ArrayList<>();
    for (List<Integer> group : Grouping.of(matters, settled.size())) {
      stories.add(story(group));
    }
    return stories;
  }

  private OpenStory story(List<Integer> group) {
    @Nullable Gathering stands = null;
    List<Gathering> texts = new ArrayList<>();
    for (int node : group) {
      if (node < settled.size()) {
        stands = stands == null ? settled.get(node) : stands.plus(settled.get(node));
      } else {
        texts.add(loose.get(node - settled.size()));
      }
    }
    return new OpenStory(stands, texts);
  }
}
