package org.isnad.relate.duplicate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.isnad.relate.report.Day;
import org.isnad.relate.report.Report;
import org.junit.jupiter.api.Test;

/// Every story of `tellings.tsv` by itself: its first telling against each of the others.
class TellingsTest {
  private final DuplicateStage stage = DuplicateStage.load();

  @Test
  void everyTellingIsToldFromTheFirstAsItsNameSays() {
    List<String> wrong = new ArrayList<>();
    int pairs = 0;
    for (Map<String, Report> story : Tellings.read().values()) {
      Report first = story.get("first");
      for (Map.Entry<String, Report> telling : story.entrySet()) {
        if (!telling.getKey().equals("first")) {
          pairs++;
          String answer = answer(first, telling.getValue());
          if (!answer.equals(expected(telling.getKey()))) {
            wrong.add(telling.getValue().id() + ": " + answer);
          }
        }
      }
    }
    assertThat(wrong).isEmpty();
    assertThat(pairs).isEqualTo(80);
  }

  @Test
  void allStoriesOfOneDayAreKeptApart() {
    List<Report> day = new ArrayList<>();
    Tellings.read().values().forEach(story -> day.addAll(story.values()));

    List<Duplicate> found = stage.fold(DuplicateState.EMPTY, Day.of(Tellings.DAY, day)).found();

    assertThat(found).allSatisfy(pair -> assertThat(story(pair.a())).isEqualTo(story(pair.b())));
    assertThat(found).filteredOn(pair -> pair.kind() == Duplicate.Kind.COPY).hasSize(20);
  }

  private String answer(Report first, Report other) {
    List<Duplicate> found =
        stage.fold(DuplicateState.EMPTY, Day.of(Tellings.DAY, List.of(first, other))).found();
    return found.isEmpty() ? "apart" : found.getFirst().kind().toString();
  }

  private static String expected(String telling) {
    return switch (telling) {
      case "copy" -> "COPY";
      case "edited" -> "EDITED";
      case "told", "different" -> "apart";
      default -> throw new IllegalStateException("no telling: " + telling);
    };
  }

  private static String story(String id) {
    return id.substring(0, id.indexOf('-'));
  }
}
