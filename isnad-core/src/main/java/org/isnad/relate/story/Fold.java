package org.isnad.relate.story;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.relate.duplicate.Copies;
import org.jspecify.annotations.Nullable;

/// One day's fold: what is open is taken apart into stories that stand and loose texts, the day's texts are added, all is grouped. Stories that are so old
/// that no loose text can be one with them stay apart as they are. Not thread-safe.
final class Fold {
  private final List<OpenStory> apart = new ArrayList<>();
  private final List<Gathering> settled = new ArrayList<>();
  private final List<Gathering> loose = new ArrayList<>();
  private final Copies copies;

  /// The texts that are copied today, and where they are.
  private final Set<String> copied = new HashSet<>();

  private final Map<String, Place> places = new HashMap<>();

  private record Place(List<Gathering> among, int at) {}

  /// @param day its texts, by report in the order of ids
  Fold(List<OpenStory> open, List<Gathering> day, Copies copies) {
    this.copies = copies;
    for (Gathering text : day) {
      String origin = copies.origin(text.first());
      if (!origin.equals(text.first())) {
        copied.add(origin);
      }
    }
    LocalDate oldest = oldest(open, day);
    for (OpenStory story : open) {
      if (isApart(story, oldest)) {
        apart.add(story);
      } else {
        add(story);
      }
    }
    addAll(day);
  }

  /// Before this day nothing that stands can be one with a loose text; null where one of these has no day.
  private static @Nullable LocalDate oldest(List<OpenStory> open, List<Gathering> day) {
    LocalDate oldest = LocalDate.MAX;
    for (OpenStory story : open) {
      if (!story.loose().isEmpty()) {
        for (Gathering text : story.loose()) {
          oldest = earlier(oldest, text);
        }
      }
    }
    for (Gathering text : day) {
      oldest = earlier(oldest, text);
    }
    return oldest == null || oldest.equals(LocalDate.MAX)
        ? oldest
        : oldest.minusDays(Grouping.WINDOW);
  }

  private static @Nullable LocalDate earlier(@Nullable LocalDate oldest, Gathering text) {
    LocalDate first = text.matter().dates().first();
    return oldest == null || first == null || first.isBefore(oldest) ? first : oldest;
  }

  private boolean isApart(OpenStory story, @Nullable LocalDate oldest) {
    LocalDate last = story.last();
    return oldest != null
        && last != null
        && last.isBefore(oldest)
        && story.loose().isEmpty()
        && !isCopied(story);
  }

  private boolean isCopied(OpenStory story) {
    Gathering stands = story.settled();
    if (stands != null && !copied.isEmpty()) {
      for (Telling telling : stands.tellings()) {
        if (copied.contains(telling.report())) {
          return true;
        }
      }
    }
    return false;
  }

  private void add(OpenStory story) {
    Gathering stands = story.settled();
    if (stands != null) {
      add(stands, settled);
    }
    story.loose().forEach(text -> add(text, loose));
  }

  private void add(Gathering gathering, List<Gathering> among) {
    if (!copied.isEmpty()) {
      Place place = new Place(among, among.size());
      for (Telling telling : gathering.tellings()) {
        if (copied.contains(telling.report())) {
          places.put(telling.report(), place);
        }
      }
    }
    among.add(gathering);
  }

  /// Adds the day's texts. A copy whose text is gone is a text of its own, and others of the same are its copies.
  private void addAll(List<Gathering> day) {
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
          places.put(origin, new Place(loose, loose.size()));
          add(text, loose);
        } else {
          Gathering whole = place.among.get(place.at);
          place.among.set(place.at, whole.with(text.tellings().getFirst(), text.matter().dates()));
          places.put(text.first(), place);
        }
      }
    }
  }

  /// The stories that the day leaves as they are.
  List<OpenStory> apart() {
    return apart;
  }

  /// Groups all others.
  List<OpenStory> group() {
    Comparator<Gathering> order = Comparator.comparing(Gathering::first);
    settled.sort(order);
    loose.sort(order);
    List<Matter> matters = new ArrayList<>(settled.size() + loose.size());
    settled.forEach(story -> matters.add(story.matter()));
    loose.forEach(text -> matters.add(text.matter()));
    List<OpenStory> stories = new ArrayList<>();
    for (int[] group : Grouping.of(matters, settled.size())) {
      stories.add(story(group));
    }
    return stories;
  }

  private OpenStory story(int[] group) {
    @Nullable Gathering stands = null;
    List<Gathering> texts = new ArrayList<>(group.length);
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
