package org.isnad.archive.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.isnad.relate.Relation;
import org.isnad.relate.story.Story;
import org.isnad.wire.RelationWriter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Relations, all written anew together.
abstract class RelationsInTheRecord extends RecordSpecification {
  @BeforeEach
  void addReports() {
    add(
        SampleReports.report("a", "واحد."),
        SampleReports.report("b", "اثنان."),
        SampleReports.report("c", "ثلاثة."));
  }

  private void replace(long known, List<Relation> relations) {
    store.write(record -> {
      RelationTables.replace(record, known, relations);
      return 0;
    });
  }

  private List<Relation> all() {
    return store.read(record -> {
      List<Relation> relations = new ArrayList<>();
      RelationTables.each(record, relations::add);
      return relations;
    });
  }

  private Relation byId(String id) {
    return store.read(record -> RelationTables.byId(record, id));
  }

  private List<Relation> ofReport(String report) {
    long number = number(report);
    return store.read(record -> RelationTables.ofReport(record, number));
  }

  @Test
  void relationsComeBackInTheirOrder() {
    List<Relation> relations = SampleRelations.all();
    replace(3, relations);
    reopen();

    assertThat(all()).isEqualTo(relations);
    assertThat(setting(Settings.RELATED)).isEqualTo(3);
    List<String> lines = new ArrayList<>();
    store.read(record -> {
      RelationTables.eachLine(record, line -> lines.add(new String(line, StandardCharsets.UTF_8)));
      return 0;
    });
    assertThat(lines)
        .isEqualTo(
            relations.stream()
                .map(RelationWriter.compact()::bytes)
                .map(line -> new String(line, StandardCharsets.UTF_8))
                .toList());
  }

  @Test
  void theyAreFoundByIdKindAndReport() {
    List<Relation> relations = SampleRelations.all();
    replace(3, relations);

    for (Relation relation : relations) {
      String id = RelationKind.id(relation);
      if (id != null) {
        assertThat(byId(id)).isEqualTo(relation);
      }
    }
    assertThat(byId("story:2")).isNull();
    for (RelationKind kind : RelationKind.values()) {
      List<Relation> found =
          store.read(record -> {
            List<Relation> of = new ArrayList<>();
            RelationTables.eachOf(record, kind, of::add);
            return of;
          });
      assertThat(found)
          .isNotEmpty()
          .isEqualTo(relations.stream().filter(one -> RelationKind.of(one) == kind).toList());
    }
    assertThat(ofReport("c"))
        .extracting(RelationKind::of)
        .containsExactly(
            RelationKind.STORY, RelationKind.ANSWER, RelationKind.SERIES, RelationKind.COMMITMENT);
    assertThat(ofReport("a")).hasSize(relations.size());
  }

  @Test
  void theirRowsNameReportsByNumber() {
    replace(3, SampleRelations.all());
    long a = number("a");
    long b = number("b");

    store.read(record -> {
      assertThat(
              record
                  .createQuery(
                      "select story.first_day || ' ' || story.last_day || ' ' || reports || ' '"
                          + " || roots from story")
                  .mapTo(String.class)
                  .list())
          .containsExactly("2024-03-05 2024-03-05 3 2");
      assertThat(
              record
                  .createQuery("select report from telling order by position")
                  .mapTo(Long.class)
                  .list())
          .containsExactly(a, b);
      assertThat(
              record
                  .createQuery("select what from divergence where a = :a and b = :b order by 1")
                  .bind("a", a)
                  .bind("b", b)
                  .mapTo(String.class)
                  .list())
          .containsExactly("number", "tone");
      assertThat(record.createQuery("select points from series_sum").mapTo(String.class).one())
          .isEqualTo("2,0,1");
      assertThat(
              record
                  .createQuery("select known from known_alias where form = 'ليلى السالم'")
                  .mapTo(String.class)
                  .list())
          .containsExactly("entity:1");
      return 0;
    });
  }

  @Test
  void newRelationsReplaceAllOfTheOld() {
    replace(2, SampleRelations.all());
    List<Relation> relations = List.of(SampleRelations.naming("b"));
    replace(3, relations);

    assertThat(all()).isEqualTo(relations);
    assertThat(count("story_report")).isZero();
  }

  @Test
  void whereOneNamesAnUnknownReportThoseOfBeforeStand() {
    List<Relation> relations = SampleRelations.all();
    replace(3, relations);

    assertThatThrownBy(
            () -> replace(4, List.of(SampleRelations.naming("b"), SampleRelations.naming("d"))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("id d");

    assertThat(all()).isEqualTo(relations);
    assertThat(setting(Settings.RELATED)).isEqualTo(3);
  }

  @Test
  void noneRestOnAReportThatWasTakenDown() {
    replace(3, SampleRelations.all());
    remove(number("c"));

    assertThat(all()).isEmpty();
    assertThat(setting(Settings.RELATED)).isZero();
    assertThat(count("known_word")).isZero();
  }

  @Test
  void longOnesAreStoredCompressed() {
    String name = "الوزيرة تزور المصنع ".repeat(200);
    List<Relation> relations =
        List.of(
            new Relation.OfStory(
                new Story("story:1", name, List.of("a", "b"), List.of(), List.of())));
    replace(3, relations);

    assertThat(all()).isEqualTo(relations);
    int stored =
        store.read(record ->
            record.createQuery("select length(document) from relation").mapTo(Integer.class).one());
    assertThat(stored).isLessThan(1_500);
  }
}
