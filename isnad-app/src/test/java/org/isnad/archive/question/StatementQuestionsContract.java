package org.isnad.archive.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.isnad.analyze.statement.Act;
import org.isnad.analyze.statement.Speaker;
import org.isnad.archive.record.RecordStore;
import org.isnad.clean.ArticleDate;
import org.isnad.relate.series.Series;
import org.junit.jupiter.api.Test;

/// What questions after statements answer, and how answers come part by part, on whatever database the record stands.
abstract class StatementQuestionsContract {
  static final Paging ALL = Paging.first(1000);

  /// The record of [DemoArchive].
  abstract RecordStore store();

  Questions questions() {
    return new Questions(store());
  }

  static StatementQuestion by(String name) {
    return new StatementQuestion(name, null, null, StatementQuestion.How.ANY, Scope.ALL, ALL, true);
  }

  @Test
  void aStatementIsFoundByAnyFormOfItsSpeakersNameAndByThoseThatGiveNone() {
    Answer<StatementRow> answer = questions().statements(by("رادوفان جولينكا"));
    assertThat(answer.names())
        .singleElement()
        .satisfies(name -> assertThat(name.ids()).containsExactly("per:رادوفان_غولينكو"));
    assertThat(answer.rows())
        .extracting(row -> row.said().report().id())
        .contains("basin-speech-marsa", "basin-speech-delta.txt", "basin-year-later");
    // «وأضاف» names nobody.
    assertThat(answer.rows())
        .anySatisfy(
            row -> assertThat(row.statement().attribution().speakers().getFirst().span()).isNull());
  }

  @Test
  void everyRowStandsOnItsWordsAndTellsItsReportAndDay() {
    assertThat(questions().statements(by("ياكوب سترينا")).rows())
        .isNotEmpty()
        .allSatisfy(row -> {
          assertThat(row.said().words()).hasSize(row.said().span().length());
          assertThat(row.said().span()).isEqualTo(row.statement().span());
          assertThat(questions().analysis(row.said().report().id()).article().text())
              .contains(row.said().words());
        });
    assertThat(questions().statements(by("إيلينا موراتي")).rows())
        .filteredOn(row -> row.said().report().id().equals("undated"))
        .isNotEmpty()
        .allSatisfy(row -> assertThat(row.said().report().date()).isNull());
    assertThat(questions().statements(by("ياكوب سترينا")).rows().getFirst().said().report())
        .satisfies(report -> {
          assertThat(report.outlet()).isEqualTo("شبكة الأطلس الإخبارية");
          assertThat(report.date()).isNotNull();
          assertThat(report.date().basis()).isEqualTo(ArticleDate.Basis.GIVEN);
        });
  }

  @Test
  void withoutVariantsOnlyTheNameAsTypedCounts() {
    StatementQuestion exact =
        new StatementQuestion(
            "رادوفان جولينكا", null, null, StatementQuestion.How.ANY, Scope.ALL, ALL, false);
    Answer<StatementRow> answer = questions().statements(exact);
    assertThat(answer.rows())
        .isNotEmpty()
        .allSatisfy(
            row -> assertThat(row.said().report().id()).isEqualTo("basin-speech-delta.txt"));
    assertThat(answer.names())
        .singleElement()
        .satisfies(name -> assertThat(name.variants()).isFalse());
  }

  @Test
  void aNameThatSeveralBearListsThem() {
    Answer<StatementRow> answer = questions().statements(by("وكالة"));
    assertThat(answer.rows()).isEmpty();
    assertThat(answer.names())
        .singleElement()
        .satisfies(name -> {
          assertThat(name.isAmbiguous()).isTrue();
          assertThat(name.others()).hasSizeGreaterThan(1);
        });
    String id = answer.names().getFirst().others().getFirst().id();
    assertThat(questions().statements(by(id)).names().getFirst().ids()).containsExactly(id);
  }

  @Test
  void aNameThatOneBearsExactlyTellsWhoElseHasItsWords() {
    assertThat(questions().statements(by("جولينكو")).names())
        .singleElement()
        .satisfies(name -> {
          assertThat(name.ids()).containsExactly("per:ناديه_جولينكو");
          assertThat(name.others())
              .extracting(NameRead.Bearer::id)
              .containsExactly("per:رادوفان_غولينكو");
        });
  }

  @Test
  void aSpeakerWithoutANameIsFoundByItsWords() {
    assertThat(questions().statements(by("مصدر حضر")).rows())
        .singleElement()
        .satisfies(row ->
            assertThat(row.statement().attribution().speakers().getFirst().kind())
                .isEqualTo(Speaker.Kind.UNNAMED));
    assertThat(questions().statements(by("لا أحد بهذا الاسم")).rows()).isEmpty();
  }

  @Test
  void statementsAreNarrowedByActKindChainOutletAndStory() {
    Questions questions = questions();
    assertThat(
            questions
                .statements(
                    new StatementQuestion(
                        null,
                        null,
                        null,
                        new StatementQuestion.How(
                            Set.of(Act.DENY), Set.of(), Set.of(Speaker.Kind.NAMED)),
                        Scope.ALL,
                        ALL,
                        true))
                .rows())
        .isNotEmpty()
        .allSatisfy(row -> {
          assertThat(row.statement().act()).isEqualTo(Act.DENY);
          assertThat(row.statement().attribution().speakers())
              .anySatisfy(one -> assertThat(one.kind()).isEqualTo(Speaker.Kind.NAMED));
        });
    assertThat(
            questions
                .statements(
                    new StatementQuestion(
                        null, null, "الضفتين", StatementQuestion.How.ANY, Scope.ALL, ALL, true))
                .rows())
        .isNotEmpty()
        .allSatisfy(row ->
            assertThat(row.statement().attribution().chain())
                .anySatisfy(link -> assertThat(link.name()).contains("الضفتين")));
    assertThat(
            questions
                .statements(
                    new StatementQuestion(
                        null,
                        null,
                        null,
                        StatementQuestion.How.ANY,
                        new Scope("الأطلس", null, null, Period.ALL),
                        ALL,
                        true))
                .rows())
        .isNotEmpty()
        .allSatisfy(
            row -> assertThat(row.said().report().outlet()).isEqualTo("شبكة الأطلس الإخبارية"));
    String story =
        questions.statements(by("طلال برهوم")).rows().stream()
            .map(StatementRow::story)
            .filter(java.util.Objects::nonNull)
            .findFirst()
            .orElseThrow();
    assertThat(
            questions
                .statements(
                    new StatementQuestion(
                        null,
                        null,
                        null,
                        StatementQuestion.How.ANY,
                        new Scope(null, null, story, Period.ALL),
                        ALL,
                        true))
                .rows())
        .isNotEmpty()
        .allSatisfy(row -> assertThat(row.story()).isEqualTo(story));
  }

  @Test
  void theThreeClocksAreAskedApart() {
    LocalDate first = LocalDate.of(2024, 7, 1);
    assertThat(on(Series.Clock.SAID, first, first))
        .extracting(row -> row.said().report().id())
        .contains("surname-only")
        .doesNotContain("basin-year-later");
    assertThat(on(Series.Clock.PUBLISHED, first, first)).isEmpty();
    LocalDate march = LocalDate.of(2024, 3, 12);
    assertThat(on(Series.Clock.EVENT, march, march))
        .extracting(row -> row.said().report().id())
        .contains("undated")
        .doesNotContain("meeting");
  }

  private List<StatementRow> on(Series.Clock clock, LocalDate from, LocalDate to) {
    return questions()
        .statements(
            new StatementQuestion(
                null,
                null,
                null,
                StatementQuestion.How.ANY,
                new Scope(null, null, null, new Period(clock, from, to)),
                ALL,
                true))
        .rows();
  }

  @Test
  void partsFollowOneAnotherWithoutGapOrRepetitionInEitherOrder() {
    for (Order order : Order.values()) {
      List<String> whole =
          pages(
              1000,
              order,
              paging ->
                  questions()
                      .statements(
                          new StatementQuestion(
                              null,
                              null,
                              null,
                              StatementQuestion.How.ANY,
                              Scope.ALL,
                              paging,
                              true)),
              QuestionsContract::place);
      List<String> parts =
          pages(
              7,
              order,
              paging ->
                  questions()
                      .statements(
                          new StatementQuestion(
                              null,
                              null,
                              null,
                              StatementQuestion.How.ANY,
                              Scope.ALL,
                              paging,
                              true)),
              QuestionsContract::place);
      assertThat(parts).isEqualTo(whole).doesNotHaveDuplicates().hasSizeGreaterThan(100);
      assertThat(whole.getFirst()).doesNotStartWith("undated");
      assertThat(whole.getLast())
          .startsWith(
              switch (order) {
                case NEWEST -> "basin-speech-delta.txt";
                case OLDEST -> "undated";
              });
    }
  }

  @Test
  void partsOfTimelinesAndStoriesFollowOneAnother() {
    for (Order order : Order.values()) {
      Function<Paging, Answer<TimelineRow>> timeline =
          paging ->
              questions()
                  .timeline(new TimelineQuestion("رادوفان جولينكو", null, Scope.ALL, paging, true));
      assertThat(pages(3, order, timeline, TimelineRow::toString))
          .isEqualTo(pages(1000, order, timeline, TimelineRow::toString))
          .hasSizeGreaterThan(10)
          .doesNotHaveDuplicates();
      Function<Paging, Answer<StoryRow>> stories =
          paging -> questions().stories(new StoryQuestion(null, 1, Scope.ALL, paging));
      assertThat(pages(2, order, stories, row -> row.story().id()))
          .isEqualTo(pages(1000, order, stories, row -> row.story().id()))
          .hasSizeGreaterThan(5)
          .doesNotHaveDuplicates();
    }
  }

  private static <T> List<String> pages(
      int limit, Order order, Function<Paging, Answer<T>> ask, Function<T, String> place) {
    List<String> all = new ArrayList<>();
    String after = null;
    do {
      Answer<T> part = ask.apply(new Paging(limit, after, order));
      assertThat(part.rows()).hasSizeLessThanOrEqualTo(limit);
      part.rows().forEach(row -> all.add(place.apply(row)));
      after = part.next();
    } while (after != null);
    return all;
  }

  static String place(StatementRow row) {
    return row.said().report().id() + " " + row.statement().id();
  }

  @Test
  void aCursorOfAnotherQuestionIsRefused() {
    String cursor =
        questions()
            .statements(
                new StatementQuestion(
                    "إيلينا موراتي",
                    null,
                    null,
                    StatementQuestion.How.ANY,
                    Scope.ALL,
                    Paging.first(1),
                    true))
            .next();
    assertThat(cursor).isNotNull();
    assertThatThrownBy(() ->
            questions()
                .statements(
                    new StatementQuestion(
                        "ياكوب سترينا",
                        null,
                        null,
                        StatementQuestion.How.ANY,
                        Scope.ALL,
                        new Paging(1, cursor, Order.NEWEST),
                        true)))
        .isInstanceOf(QuestionException.class);
  }
}
