package org.isnad;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.IntStream;
import org.isnad.analyze.Analysis;
import org.isnad.analyze.statement.Statement;
import org.isnad.clean.Article;
import org.isnad.clean.ArticleDate;
import org.isnad.clean.ProfileCounter;
import org.isnad.source.Origin;
import org.isnad.source.Page;
import org.isnad.text.Problem;
import org.junit.jupiter.api.Test;

class IsnadTest {
  private static final String REPORT =
      "قالت الوزيرة ليلى سالم، أمس، إن القناة الجديدة تكفي القرى كلها في هذا الصيف.";
  private static final Isnad ISNAD = Isnad.create();

  /// The example of the class and of the README.
  @Test
  void threeLinesTellWhoSaidWhat() {
    Isnad isnad = Isnad.create();
    Analysis analysis = isnad.analyze("قالت الوزيرة ليلى سالم إن القناة تكفي القرى كلها.");
    List<String> said =
        analysis.statements().stream()
            .map(Statement::span)
            .map(span -> span.of(analysis.article().text()))
            .toList();

    assertThat(said).containsExactly("القناة تكفي القرى كلها");
    assertThat(analysis.statements().getFirst().attribution().speakers())
        .singleElement()
        .satisfies(speaker -> assertThat(speaker.name()).contains("ليلى سالم"));
  }

  @Test
  void whatAProfileOfTheSourceKnowsIsNoPartOfTheArticle() {
    String promotion = "حمل تطبيقنا الجديد لتصلك النشرة كل صباح على هاتفك.";
    ProfileCounter counter = new ProfileCounter();
    for (int i = 0; i < 20; i++) {
      String text = REPORT.replace("القرى كلها", "القرى من رقم " + i) + "\n" + promotion;
      counter.add(new Page("r" + i, origin("المرقب"), text, null, List.of()));
    }
    Isnad isnad = ISNAD.toBuilder().outlet("المرقب").profile(counter.profile()).build();

    Article article = isnad.analyze(REPORT + "\n" + promotion).article();

    assertThat(article.layout().content())
        .singleElement()
        .satisfies(span -> assertThat(span.of(article.text())).isEqualTo(REPORT));
  }

  private static Origin origin(String outlet) {
    return new Origin(outlet, null, null, null, null, null, null, "00");
  }

  @Test
  void whatIsKnownOfTheReportIsInItsRecord() {
    Analysis analysis =
        Isnad.builder()
            .id("canal-1")
            .outlet("المرقب")
            .url("https://watch.example/1")
            .published(LocalDate.of(2023, 5, 18))
            .build()
            .analyze(REPORT);
    assertThat(analysis.article().id()).isEqualTo("canal-1");
    assertThat(analysis.article().origin().outlet()).isEqualTo("المرقب");
    assertThat(analysis.article().origin().url()).isEqualTo("https://watch.example/1");
    assertThat(analysis.article().date()).isNotNull();
    assertThat(analysis.article().date().day()).isEqualTo("2023-05-18");
    assertThat(analysis.article().date().basis()).isEqualTo(ArticleDate.Basis.GIVEN);
  }

  @Test
  void aTimeOfPublicationKeepsItsDay() {
    Analysis analysis =
        ISNAD.toBuilder()
            .published(OffsetDateTime.parse("2023-05-18T23:30:00+03:00"))
            .build()
            .analyze(REPORT);
    assertThat(analysis.article().date()).isNotNull();
    assertThat(analysis.article().date().day()).isEqualTo("2023-05-18");
  }

  @Test
  void otherSettingsLeaveTheFirstAsTheyWere() {
    Isnad first = ISNAD.toBuilder().id("first").outlet("المرقب").build();
    Isnad second = first.toBuilder().id("second").build();
    assertThat(first.analyze(REPORT).article().id()).isEqualTo("first");
    assertThat(second.analyze(REPORT).article().id()).isEqualTo("second");
    assertThat(second.analyze(REPORT).article().origin().outlet()).isEqualTo("المرقب");
    assertThat(ISNAD.analyze(REPORT).article().origin().outlet()).isNull();
  }

  @Test
  void everySpanLiesInTheTextThatWasGiven() {
    Analysis analysis = ISNAD.analyze(new StringBuilder(REPORT));
    assertThat(analysis.article().text()).isEqualTo(REPORT);
    assertThat(analysis.statements())
        .allSatisfy(
            statement -> assertThat(statement.span().end()).isLessThanOrEqualTo(REPORT.length()));
    assertThat(analysis.article().origin().sha256()).hasSize(64);
  }

  @Test
  void whatIsNoReportGivesARecordThatSaysWhy() {
    Analysis analysis =
        ISNAD.analyze(
            "The minister said that the canal is enough for all of the villages this summer.");
    assertThat(analysis.statements()).isEmpty();
    assertThat(analysis.article().problems()).extracting(Problem::code).containsExactly("language");
    assertThat(ISNAD.analyze("").statements()).isEmpty();
  }

  @Test
  void oneServesManyThreads() {
    Analysis alone = ISNAD.analyze(REPORT);
    assertThat(IntStream.range(0, 200).parallel().mapToObj(i -> ISNAD.analyze(REPORT)))
        .allMatch(alone::equals);
  }
}
