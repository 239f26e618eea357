package org.isnad.relate.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.isnad.analyze.name.Entity;
import org.isnad.relate.report.Day;
import org.isnad.relate.report.Report;
import org.isnad.relate.report.Reports;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// Entities across reports, over reports analyzed for real.
class EntityStageTest {
  private static final EntityStage STAGE = EntityStage.load();
  private static final LocalDate DAY = LocalDate.of(2023, 4, 6);

  private static Report report(String id, int day, String text) {
    return Reports.of(id, "outlet", DAY.plusDays(day), text);
  }

  private static Folded fold(Report... reports) {
    EntityState state = EntityState.EMPTY;
    List<EntityIds> ids = new ArrayList<>();
    for (int day = 0; day < 10; day++) {
      LocalDate date = DAY.plusDays(day);
      List<Report> ofDay =
          Arrays.stream(reports).filter(report -> date.equals(report.day())).toList();
      if (!ofDay.isEmpty()) {
        EntityStep step = STAGE.fold(state, Day.of(date, ofDay));
        state = step.state();
        ids.add(step.ids());
      }
    }
    return new Folded(state, ids);
  }

  private record Folded(EntityState state, List<EntityIds> ids) {
    /// The id across reports of the entity whose name in the report contains the words.
    @Nullable String id(Report report, String words) {
      for (Entity entity : report.analysis().entities()) {
        if (entity.name().contains(words)) {
          for (EntityIds ofDay : ids) {
            String id = ofDay.of(report.id(), entity.id());
            if (id != null) {
              return id;
            }
          }
        }
      }
      return null;
    }
  }

  @Test
  void spellingsOfOneNameAreOnePersonWithTheReasonGiven() {
    Report a = report("a", 0, "قال الرئيس البيلاروسي ألكسندر لوكاشينكو إن الاتحاد قائم في مينسك.");
    Report b = report("b", 1, "وصل الرئيس البيلاروسي ألكسندر لوكاشينكا إلى موسكو يوم الخميس.");
    Folded folded = fold(a, b);
    assertThat(folded.id(a, "لوكاشينكو")).isNotNull().isEqualTo(folded.id(b, "لوكاشينكا"));
    KnownEntity person =
        STAGE.close(folded.state()).stream()
            .filter(entity -> entity.name().contains("لوكاشينك"))
            .findFirst()
            .orElseThrow();
    assertThat(person.members()).hasSize(2);
    assertThat(person.aliases()).anySatisfy(alias -> assertThat(alias.reason()).contains("/"));
    assertThat(folded.state().nameOf(person.id())).contains("لوكاشينك");
  }

  @Test
  void aSurnameWithTheOfficeOfOneKnownBearerIsThatOne() {
    Report a = report("a", 0, "أعلن وزير الخارجية الروسي سيرغي لافروف في موسكو أن الحوار مستمر.");
    Report b = report("b", 1, "قال وزير الخارجية الروسي لافروف إن بلاده لن تنسحب من الاتفاق.");
    Folded folded = fold(a, b);
    assertThat(folded.id(b, "لافروف")).isNotNull().isEqualTo(folded.id(a, "لافروف"));
  }

  @Test
  void aSurnameThatTwoBearIsNeither() {
    Report a = report("a", 0, "قال الرئيس الأمريكي دونالد ترامب في واشنطن إن الاتفاق سيئ.");
    Report b = report("b", 0, "وصلت إيفانكا ترامب إلى القدس مع وفد من واشنطن.");
    Report c = report("c", 1, "انتقد ترامب الاتفاق النووي مع إيران في كلمة ألقاها في واشنطن.");
    Folded folded = fold(a, b, c);
    assertThat(folded.id(a, "ترامب")).isNotEqualTo(folded.id(b, "ترامب"));
    assertThat(folded.id(c, "ترامب"))
        .isNotNull()
        .isNotIn(folded.id(a, "ترامب"), folded.id(b, "ترامب"));
  }

  @Test
  void theOfficeTellsWhichOfTwoBearersIsMeant() {
    Report a = report("a", 0, "قال الرئيس الأمريكي دونالد ترامب في واشنطن إن الاتفاق سيئ.");
    Report b = report("b", 0, "وصلت إيفانكا ترامب إلى القدس مع وفد من واشنطن.");
    Report c = report("c", 1, "انتقد الرئيس الأمريكي ترامب الاتفاق النووي مع إيران.");
    Folded folded = fold(a, b, c);
    assertThat(folded.id(c, "ترامب")).isNotNull().isEqualTo(folded.id(a, "ترامب"));
  }

  @Test
  void anotherGivenNameIsAnotherPerson() {
    Report a =
        report("a", 0, "أكد رئيس الوزراء اللبناني رفيق الحريري في بيروت دعمه للجيش اللبناني.");
    Report b =
        report("b", 0, "أكد رئيس الوزراء اللبناني سعد الحريري في بيروت دعمه للجيش اللبناني.");
    Folded folded = fold(a, b);
    assertThat(folded.id(a, "الحريري")).isNotNull().isNotEqualTo(folded.id(b, "الحريري"));
  }

  @Test
  void aMinistryIsOneHoweverItIsCalledAndAnotherStatesIsNot() {
    Report a = report("a", 0, "ذكرت وزارة الخارجية الروسية في بيان أن السفير غادر.");
    Report b = report("b", 0, "أعلنت الخارجية الروسية أن السفير غادر موسكو.");
    Report c = report("c", 0, "وقالت وزارة الخارجية البريطانية إن الرد قادم.");
    Folded folded = fold(a, b, c);
    assertThat(folded.id(a, "الخارجية")).isNotNull().isEqualTo(folded.id(b, "الخارجية"));
    assertThat(folded.id(c, "الخارجية")).isNotNull().isNotEqualTo(folded.id(b, "الخارجية"));
  }

  @Test
  void aCommonBodyIsThatOfTheOneStateNamedWhoseBodyIsKnown() {
    Report a = report("a", 0, "ذكرت وزارة الداخلية العراقية في بيان أن الطريق آمن.");
    Report b = report("b", 1, "شهد العراق هدوءا. وقالت وزارة الداخلية إن الطريق آمن.");
    Report c = report("c", 1, "شهدت تونس هدوءا. وقالت وزارة الداخلية إن الطريق آمن.");
    Folded folded = fold(a, b, c);
    assertThat(folded.id(b, "الداخلية")).isNotNull().isEqualTo(folded.id(a, "الداخلية"));
    assertThat(folded.id(c, "الداخلية")).isNotNull().isNotEqualTo(folded.id(a, "الداخلية"));
  }

  @Test
  void aPlaceOfANameThatTwoBearIsThatOfTheStateNamed() {
    Report a = report("a", 0, "وصل الوفد إلى عمان في الأردن يوم الخميس.");
    Report b = report("b", 0, "شاركت عمان والكويت وقطر في الاجتماع.");
    Folded folded = fold(a, b);
    assertThat(folded.id(a, "عمان")).isNotNull().isNotEqualTo(folded.id(b, "عمان"));
  }

  @Test
  void anIdOnceGivenStaysTheEntitys() {
    Report a = report("a", 0, "قال الرئيس الروسي فلاديمير بوتين في موسكو إن العمل مستمر.");
    Report b = report("b", 3, "قال الرئيس الروسي فلاديمير بوتين في سوتشي إن العمل مستمر.");
    Folded folded = fold(a, b);
    String id = folded.id(a, "بوتين");
    assertThat(id).isNotNull().isEqualTo(folded.id(b, "بوتين"));
    assertThat(STAGE.close(folded.state())).extracting(KnownEntity::id).contains(id);
  }

  @Test
  void neitherOrderNorRepetitionWithinADayChangesAnything() {
    List<Report> reports =
        List.of(
            report("a", 0, "قال الرئيس الأمريكي دونالد ترامب في واشنطن إن الاتفاق سيئ."),
            report("b", 0, "وصلت إيفانكا ترامب إلى القدس مع وفد من واشنطن."),
            report("c", 0, "انتقد ترامب الاتفاق النووي مع إيران في كلمة ألقاها في واشنطن."),
            report("d", 0, "قال ترمب إن إيران والقدس وواشنطن موضوع كلمته."),
            report("e", 0, "قال الرئيس الأميركي دونالد ترمب إنه سيزور القدس."),
            report("f", 0, "ذكرت وزارة الداخلية أن الطريق آمن في العراق وإيران."),
            report("g", 0, "ذكرت وزارة الداخلية العراقية أن الطريق آمن."),
            report("h", 0, "التقى محمد بن سلمان بن عبدالعزيز ولي العهد السعودي الوفد في جدة."),
            report("i", 0, "التقى محمد بن سلمان ولي العهد السعودي الوفد في جدة."));
    EntityStep first = STAGE.fold(EntityState.EMPTY, Day.of(DAY, reports));
    for (int seed = 0; seed < 25; seed++) {
      List<Report> shuffled = new ArrayList<>(reports);
      Random random = new Random(seed);
      shuffled.add(reports.get(random.nextInt(reports.size())));
      Collections.shuffle(shuffled, random);
      EntityStep again = STAGE.fold(EntityState.EMPTY, Day.of(DAY, shuffled));
      assertThat(again.ids()).isEqualTo(first.ids());
      assertThat(STAGE.close(again.state())).isEqualTo(STAGE.close(first.state()));
    }
  }

  @Test
  void everyEntityOfEveryReportIsAMemberOfOneEntity() {
    Report a = report("a", 0, "قال الرئيس الروسي بوتين في موسكو إن رويترز أخطأت.");
    Report b = report("b", 1, "قال المتحدث باسم السفارة الروسية إن موسكو والرياض تتعاونان.");
    Folded folded = fold(a, b);
    int mentioned = a.analysis().entities().size() + b.analysis().entities().size();
    assertThat(
            STAGE.close(folded.state()).stream()
                .flatMap(entity -> entity.members().stream())
                .toList())
        .hasSize(mentioned)
        .doesNotHaveDuplicates();
  }
}
