package org.isnad.archive.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.isnad.text.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CursorTest {
  @TempDir private Path folder;

  private static void fill(Newsroom newsroom, int from, int count) {
    for (int i = from; i < from + count; i++) {
      newsroom.add(
          "rt",
          i % 7 == 0 ? null : LocalDate.of(2023, 1 + i % 12, 1 + i % 28),
          null,
          "وصل الوفد رقم " + i + " إلى الميناء " + "لبحث ملف الميناء ".repeat(i % 5) + "أمس.");
    }
  }

  private static List<Hit> pages(Newsroom newsroom, SearchRequest request, Runnable between) {
    List<Hit> hits = new ArrayList<>();
    String cursor = null;
    do {
      SearchAnswer answer = newsroom.ask(request.at(new Paging(7, cursor)));
      hits.addAll(answer.hits());
      cursor = answer.next();
      between.run();
    } while (cursor != null);
    return hits;
  }

  @ParameterizedTest
  @EnumSource(Ordering.class)
  void pagesTogetherAreTheWhole(Ordering ordering) {
    try (Newsroom newsroom = new Newsroom(folder)) {
      fill(newsroom, 0, 40);
      SearchRequest request = SearchRequest.of(Scope.REPORTS, "الميناء").in(ordering);
      List<Hit> whole = newsroom.ask(request.at(new Paging(1000, null))).hits();
      assertThat(whole).hasSize(40);
      assertThat(pages(newsroom, request, () -> {})).isEqualTo(whole);
    }
  }

  @ParameterizedTest
  @EnumSource(Ordering.class)
  void whatComesInMeanwhileChangesNoLaterPage(Ordering ordering) {
    try (Newsroom newsroom = new Newsroom(folder)) {
      fill(newsroom, 0, 40);
      SearchRequest request =
          SearchRequest.of(Scope.REPORTS, "الميناء وصل رقم")
              .in(ordering)
              .with(new SearchOptions(true, Form.STEM, true));
      List<Hit> whole = newsroom.ask(request.at(new Paging(1000, null))).hits();
      List<Hit> paged = pages(newsroom, request, () -> fill(newsroom, 100, 11));
      assertThat(paged).isEqualTo(whole);
      assertThat(newsroom.ask(request).total()).isGreaterThan(40);
    }
  }

  @Test
  void theTotalOfLaterPagesIsThatOfTheFirst() {
    try (Newsroom newsroom = new Newsroom(folder)) {
      fill(newsroom, 0, 20);
      SearchRequest request = SearchRequest.of(Scope.REPORTS, "الميناء");
      SearchAnswer first = newsroom.ask(request.at(new Paging(5, null)));
      fill(newsroom, 20, 20);
      assertThat(newsroom.ask(request.at(new Paging(5, first.next()))).total()).isEqualTo(20);
    }
  }

  @Test
  void whatElseWasLookedForStaysTheSameOnEveryPage() {
    try (Newsroom newsroom = new Newsroom(folder)) {
      fill(newsroom, 0, 20);
      SearchRequest request = SearchRequest.of(Scope.REPORTS, "المرفأ").at(new Paging(5, null));
      Variants port = _ -> List.of(new Variant("الميناء", "the same thing"));
      SearchAnswer first = (SearchAnswer) newsroom.index().search(request, port);
      SearchAnswer second =
          (SearchAnswer) newsroom.index().search(request.at(new Paging(5, first.next())));
      assertThat(second.total()).isEqualTo(20);
      assertThat(second.reading().expansions()).isEqualTo(first.reading().expansions());
    }
  }

  @Test
  void aCursorThatIsNoneOrOfAnotherQuestionIsAClearProblem() {
    try (Newsroom newsroom = new Newsroom(folder)) {
      fill(newsroom, 0, 20);
      SearchRequest request = SearchRequest.of(Scope.REPORTS, "الميناء");
      String next = newsroom.ask(request.at(new Paging(5, null))).next();
      assertThat(next).isNotNull().matches("[A-Za-z0-9_-]+");
      for (String bad :
          List.of("", "x", "???", next.substring(1), next + "AA", next.replace('A', 'B'))) {
        assertThat(code(newsroom, request.at(new Paging(5, bad)))).isEqualTo("bad-cursor");
      }
      assertThat(code(newsroom, request.in(Ordering.NEWEST).at(new Paging(5, next))))
          .isEqualTo("bad-cursor");
      assertThat(code(newsroom, SearchRequest.of(Scope.REPORTS, "الوفد").at(new Paging(5, next))))
          .isEqualTo("bad-cursor");
    }
  }

  private static String code(Newsroom newsroom, SearchRequest request) {
    return switch (newsroom.index().search(request)) {
      case SearchAnswer answer -> throw new AssertionError(answer.toString());
      case SearchRefusal(List<Problem> problems) -> problems.getFirst().code();
    };
  }
}
