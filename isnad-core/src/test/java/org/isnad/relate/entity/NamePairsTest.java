package org.isnad.relate.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.isnad.analyze.name.Entity;
import org.isnad.analyze.name.NameLists;
import org.isnad.analyze.name.NameWords;
import org.isnad.text.DataTable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// Pairs of names, by their words alone.
class NamePairsTest {
  private final NameFormReader reader = new NameFormReader(NameLists.load(), NameWords.load());
  private final SameName same = new SameName(reader::isGiven);
  private final BlockKeys keys = new BlockKeys();

  @TestFactory
  Stream<DynamicTest> everyPairIsWhatTheFileSays() {
    DataTable pairs = DataTable.read(NamePairsTest.class, "name-pairs.tsv");
    assertThat(pairs.rows()).hasSizeGreaterThan(40);
    return pairs.rows().stream()
        .map(row ->
            DynamicTest.dynamicTest(
                row.required(1) + " / " + row.required(2),
                () ->
                    assertThat(
                            compare(
                                Entity.Type.valueOf(row.required(0)),
                                row.required(1),
                                row.required(2)))
                        .isEqualTo(row.required(3))));
  }

  private String compare(Entity.Type type, String one, String other) {
    NameForm a = reader.read(type, one);
    NameForm b = reader.read(type, other);
    if (a.key().equals(b.key()) || same.spelling(a, b) != null) {
      assertThat(blocks(a)).as("found by").containsAnyElementsOf(blocks(b));
      return "one";
    }
    if (same.shorter(a, b) != null) {
      assertThat(blocks(a)).as("found by").containsAnyElementsOf(blocks(b));
      return "short";
    }
    return "two";
  }

  private List<Long> blocks(NameForm form) {
    return Arrays.stream(keys.blocks(form)).boxed().toList();
  }
}
