package org.isnad.analyze.name;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.List;
import java.util.Map;
import org.isnad.Isnad;
import org.isnad.gazetteer.Gazetteer;
import org.isnad.gazetteer.Gazetteer.Type;
import org.junit.jupiter.api.Test;

/// What a user's gazetteer changes.
class BroughtNamesTest {
  private static final Isnad ISNAD =
      Isnad.builder()
          .gazetteer(
              Gazetteer.builder()
                  .add(Type.PLACE, "wikidata:Q9000001", List.of("تيراسان"))
                  .add(Type.PLACE, "geonames:910001", List.of("الأخبار الطيبة"))
                  .add(Type.PLACE, "geonames:910002", List.of("الباب"))
                  .add(Type.ORGANIZATION, "ftm:ent-2", List.of("فيلورنا للملاحة", "ناقلات فيلورنا"))
                  .add(Type.PERSON, "wikidata:Q9000002", List.of("دهام قنديلون"))
                  .add(Type.PERSON, "wikidata:Q9000003", List.of("سامر حداد"))
                  .add(Type.PERSON, "wikidata:Q9000004", List.of("سامر حداد"))
                  .add(Type.PLACE, "wikidata:Q3579", List.of("الخرطوم"))
                  .build())
          .build();

  @Test
  void aPlaceThatOnlyTheGazetteerKnowsIsFoundAfterParticlesToo() {
    assertThat(entities("تأخر القطار بتيراسان يوما، ثم غادر تيراسان."))
        .extracting(Entity::type, Entity::name, Entity::external)
        .containsExactly(tuple(Entity.Type.LOC, "تيراسان", Map.of("wikidata", "Q9000001")));
  }

  @Test
  void twoNamesOfOneBearerAreOneEntity() {
    assertThat(entities("قالت فيلورنا للملاحة إن سفنها، وكانت ناقلات فيلورنا قديما، جاهزة."))
        .singleElement()
        .satisfies(entity -> {
          assertThat(entity.external()).isEqualTo(Map.of("ftm", "ent-2"));
          assertThat(entity.mentions()).hasSize(2);
          assertThat(entity.reasons()).isNotEmpty();
        });
  }

  @Test
  void aPersonWhomNoLexiconKnowsIsFoundByTheFullName() {
    assertThat(entities("ثم تقدم دهام قنديلون إلى المنصة."))
        .extracting(Entity::type, Entity::external)
        .containsExactly(tuple(Entity.Type.PER, Map.of("wikidata", "Q9000002")));
  }

  @Test
  void aNameThatTwoBearGivesNoId() {
    assertThat(entities("قال سامر حداد إن العمل انتهى."))
        .extracting(Entity::name, Entity::external)
        .containsExactly(tuple("سامر حداد", Map.of()));
  }

  @Test
  void anEntityThatIsKnownAnywayIsGivenItsId() {
    assertThat(entities("وصل الوفد إلى الخرطوم أمس."))
        .extracting(Entity::external)
        .containsExactly(Map.of("wikidata", "Q3579"));
  }

  @Test
  void ordinaryWordsAreNoNames() {
    assertThat(entities("وصلت الأخبار الطيبة إلى الباب.")).isEmpty();
  }

  @Test
  void withoutAGazetteerNoEntityHasAnId() {
    assertThat(Isnad.create().analyze("وصل الوفد إلى الخرطوم أمس.").entities())
        .singleElement()
        .satisfies(entity -> assertThat(entity.external()).isEmpty());
  }

  private static List<Entity> entities(String text) {
    return ISNAD.analyze(text).entities();
  }
}
