package org.isnad.relate.divergence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgenciesTest {
  private static final Agencies AGENCIES = Agencies.load();

  @ParameterizedTest
  @CsvSource({
    "رويترز,وكالة Reuters",
    "أ ف ب,وكالة فرانس برس",
    "وكالة الصحافة الفرنسية,AFP",
    "وكالة الأنباء الروسية,تاس",
    "وكالات,رويترز",
    "وكالات الأنباء الروسية,ريا نوفوستي",
    "وكالة الأنباء السعودية,واس",
    "شينخوا,وكالة أنباء الصين الجديدة",
  })
  void mayBeOne(String a, String b) {
    assertThat(of(a).mayBe(of(b))).isTrue();
    assertThat(of(b).mayBe(of(a))).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "رويترز,فرانس برس",
    "تاس,ريا نوفوستي",
    "وكالة الأنباء الروسية,وكالة الأنباء السورية",
    "وكالة الأنباء الروسية,رويترز",
    "تسنيم,فارس",
    "وكالة الأنباء الكورية الجنوبية,وكالة الأنباء المركزية الكورية",
  })
  void areTwo(String a, String b) {
    assertThat(of(a).mayBe(of(b))).isFalse();
    assertThat(of(b).mayBe(of(a))).isFalse();
  }

  private static Agencies.Agency of(String name) {
    return Objects.requireNonNull(AGENCIES.of(name));
  }
}
