package org.isnad.analyze.encounter;

import java.util.ArrayList;
import java.util.List;
import org.isnad.analyze.encounter.CueWord.Form;
import org.isnad.analyze.encounter.Encounter.Kind;
import org.isnad.analyze.encounter.Encounter.Status;
import org.isnad.text.Found;
import org.isnad.text.Letters;
import org.isnad.text.Span;
import org.isnad.text.Tokens;
import org.jspecify.annotations.Nullable;

/// Makes the draft of an encounter once its parties are known: its words, its place, its date, whether it is set.
final class Drafting {
  private final Scene scene;
  private final Tokens tokens;
  private final Setting setting;

  Drafting(Scene scene) {
    this.scene = scene;
    this.tokens = scene.tokens;
    this.setting = new Setting(scene);
  }

  Draft draft(Occasion occasion, Kind kind, List<Party> parties) {
    Span span = occasion.span(tokens);
    for (Party party : parties) {
      if (occasion.sentence().span().contains(party.span())) {
        span = span.union(party.span());
      }
    }
    Found<String> date =
        setting.date(
            occasion.sentence(),
            occasion.first(),
            occasion.end(),
            Math.max(occasion.end(), occasion.following().end()));
    if (date == null) {
      date = setting.carriedOn(occasion.sentence(), occasion.first());
    }
    boolean purpose = isPurpose(occasion);
    Status status = setting.status(occasion.cue(), occasion.first(), occasion.end(), purpose, date);
    if (status == Status.ANNOUNCED && !purpose && date != null && isOver(date.value())) {
      date = null;
    }
    Party place = occasion.following().place();
    return new Draft(
        span,
        kind,
        parties,
        place == null ? null : new Found<>(place.name(), place.span()),
        date,
        status);
  }

  /// An encounter of the subject with the others, who are people or, some of them, bodies.
  @Nullable Draft people(
      Occasion occasion, Kind kind, @Nullable Party subject, List<Party> others) {
    if (subject == null || others.isEmpty()) {
      return null;
    }
    List<Party> parties = new ArrayList<>();
    parties.add(subject);
    addAll(others, parties);
    boolean fit =
        parties.size() > 1
            && Party.anyPeople(parties)
            && parties.stream().noneMatch(party -> party.sort() == Party.Sort.PLACE);
    return fit ? draft(occasion, kind, parties) : null;
  }

  /// A visit of somebody to a place; null where one of them is not known.
  @Nullable Draft visit(Occasion occasion, @Nullable Party visitor, @Nullable Party place) {
    if (visitor == null || !visitor.isPeople() || place == null || place.isPeople()) {
      return null;
    }
    Draft draft = draft(occasion, Kind.VISIT, List.of(visitor));
    draft.place = new Found<>(place.name(), place.span());
    draft.vague = place.entity() < 0;
    return draft;
  }

  /// Adds those who are not there yet.
  static void addAll(List<Party> more, List<Party> to) {
    for (Party party : more) {
      if (!party.isAmong(to)) {
        to.add(party);
      }
    }
  }

  /// «للقاء الملك»: what follows is whom somebody is going to meet.
  boolean isPurpose(Occasion occasion) {
    String word = tokens.word(occasion.first());
    return occasion.cue().form() != Form.OWNED
        && word.contains("لقاء")
        && (word.startsWith("لل")
            || (occasion.match().skip() == 1 && word.charAt(0) == Letters.LAM));
  }

  /// What is set is not set for a day that is over: that date is of something else.
  private boolean isOver(String date) {
    return date.length() >= 10
        && scene.article.date() != null
        && date.compareTo(scene.article.date().day().toString()) <= 0;
  }
}
