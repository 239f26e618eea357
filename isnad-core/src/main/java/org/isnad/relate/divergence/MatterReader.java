package org.isnad.relate.divergence;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.isnad.analyze.name.Entity;
import org.isnad.analyze.name.Role;
import org.isnad.analyze.statement.Cue;
import org.isnad.analyze.statement.Speaker;
import org.isnad.analyze.statement.Statement;
import org.isnad.relate.divergence.DenialWords.Sort;
import org.isnad.relate.report.Memo;
import org.isnad.relate.utterance.Told;
import org.isnad.text.Folding;
import org.isnad.text.Span;
import org.jspecify.annotations.Nullable;

/// Reads what a statement is about. Immutable and thread-safe.
final class MatterReader {
  private static final String STATE = "@";

  /// How many speakers are remembered.
  private static final int REMEMBERED = 1 << 11;

  private final SideReader sides;
  private final States states;
  private final DenialWords words;
  private final Memo<String> denying = new Memo<>(REMEMBERED, this::called);

  private MatterReader(SideReader sides, States states, DenialWords words) {
    this.sides = sides;
    this.states = states;
    this.words = words;
  }

  static MatterReader load() {
    return new MatterReader(SideReader.load(), States.load(), DenialWords.load());
  }

  /// The statement ready to be compared, from its cue on: of an accusation the accused stands between cue and content.
  Side side(Told.Source source) {
    Statement statement = source.statement();
    Span span = statement.span();
    if (statement.cue() != null && statement.cue().span().end() <= span.start()) {
      span = new Span(statement.cue().span().end(), span.end());
    }
    return sides.readWords(new Told.Source(source.report(), statement, span));
  }

  /// The denied clause alone.
  Side clause(Told.Source source) {
    return sides.readWords(source);
  }

  Matter matter(Side side) {
    Set<String> concepts = new LinkedHashSet<>();
    boolean part = false;
    boolean bare = true;
    List<Span> speakers =
        side.statement().attribution().speakers().stream()
            .map(Speaker::span)
            .filter(Objects::nonNull)
            .toList();
    for (int i = 0; i < side.words().size(); i++) {
      Word word = side.words().get(i);
      if (speakers.stream().anyMatch(span -> span.overlaps(word.span()))) {
        continue;
      }
      part |= words.is(Sort.PART, word);
      String concept = concept(side, i);
      if (concept != null) {
        concepts.add(concept);
        bare &= words.is(Sort.CLAIM, word);
      }
    }
    return new Matter(concepts, part, bare);
  }

  /// The concept of the word; null where it says nothing of the matter.
  @Nullable String concept(Side side, int word) {
    String state = side.states().get(word);
    if (state != null) {
      return STATE + state;
    }
    Word one = side.words().get(word);
    Mark mark = side.markAt(word);
    boolean matter =
        one.content()
            && !one.number()
            && (mark == null || mark.kind() == Marker.OPPOSING)
            && !words.is(Sort.PART, one)
            && !words.is(Sort.EMPTY, one);
    return !matter ? null : one.root().length() > 2 ? one.root() : one.form();
  }

  /// Whether the word is of the sort.
  boolean is(Sort sort, Side side, int word) {
    return words.is(sort, side.words().get(word));
  }

  /// «استبعد»: ruled out for the time to come, which denies nobody's words.
  boolean isForecast(Cue cue) {
    String word = Folding.fold(cue.text());
    return words.is(Sort.FORECAST, word);
  }

  /// What the speaker is called in what others say: his state, or his last name.
  @Nullable String denier(Told.Source source) {
    List<Speaker> speakers = source.statement().attribution().speakers();
    return speakers.isEmpty() ? null : denying.of(speakers.getFirst().name());
  }

  private String called(String speaker) {
    String state = states.of(speaker);
    if (state != null) {
      return STATE + state;
    }
    String folded = Folding.fold(speaker);
    String last = folded.substring(folded.lastIndexOf(' ') + 1);
    String root = Root.of(last);
    return root.length() > 2 ? root : last;
  }

  /// The state for which the speaker speaks, by his name or by a title that the report gives him; null where it is not told.
  @Nullable String state(Told.Source source) {
    for (Speaker speaker : source.statement().attribution().speakers()) {
      String state = states.of(speaker.name());
      if (state != null) {
        return state;
      }
      for (Entity entity : source.report().analysis().entities()) {
        if (entity.id().equals(speaker.entity())) {
          for (Role role : entity.roles()) {
            state = states.of(role.of() == null ? role.title() : role.of());
            state = state == null ? states.of(role.title()) : state;
            if (state != null) {
              return state;
            }
          }
        }
      }
    }
    return null;
  }
}
