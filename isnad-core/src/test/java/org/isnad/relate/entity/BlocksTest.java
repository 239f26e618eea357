package org.isnad.relate.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.isnad.analyze.name.Entity;
import org.junit.jupiter.api.Test;

class BlocksTest {
  private static NameForm name(int number) {
    return NameFormReader.form(
        Entity.Type.PER, List.of("سعيد", "رقم" + number), NameForm.Sort.FULL, "" + number, false);
  }

  private static List<NameForm> of(long block, Blocks.Today today) {
    List<NameForm> found = new ArrayList<>();
    today.forEach(block, found::add);
    return found;
  }

  @Test
  void givesTheNamesOfABlockInTheOrderOfTheirDays() {
    Blocks blocks = Blocks.EMPTY;
    List<NameForm> first = new ArrayList<>();
    for (int day = 0; day < 20; day++) {
      Blocks.Today today = new Blocks.Today(blocks);
      for (int i = 0; i < 50 * (day % 3 + 1); i++) {
        NameForm form = name(1000 * day + i);
        today.add(i, form);
        if (i == 7) {
          first.add(form);
        }
      }
      blocks = blocks.with(today);
    }
    assertThat(of(7, new Blocks.Today(blocks))).isEqualTo(first);
    assertThat(of(5000, new Blocks.Today(blocks))).isEmpty();
  }

  @Test
  void staysAsItWasWhenADayIsAdded() {
    Blocks.Today today = new Blocks.Today(Blocks.EMPTY);
    today.add(3, name(1));
    Blocks before = Blocks.EMPTY.with(today);
    Blocks.Today later = new Blocks.Today(before);
    later.add(3, name(2));
    Blocks after = before.with(later);
    assertThat(of(3, new Blocks.Today(before))).containsExactly(name(1));
    assertThat(of(3, new Blocks.Today(after))).containsExactly(name(1), name(2));
  }
}
