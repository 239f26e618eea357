package org.isnad.analyze.name;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// Which names are agencies, outlets or platforms.
class MediaLexiconTest {
  private static final MediaLexicon MEDIA = MediaLexicon.load();

  @Test
  void agenciesOutletsAndPlatformsAreToldApart() {
    assertThat(MEDIA.kind("رويترز")).contains(MediaLexicon.Kind.AGENCY);
    assertThat(MEDIA.kind("سكاي نيوز عربية")).contains(MediaLexicon.Kind.OUTLET);
    assertThat(MEDIA.kind("تويتر")).contains(MediaLexicon.Kind.PLATFORM);
  }

  @Test
  void aNounBeforeTheNameIsRead() {
    assertThat(MEDIA.kind("وكالة سبوتنيك")).contains(MediaLexicon.Kind.AGENCY);
    assertThat(MEDIA.kind("صحيفة الحياة")).contains(MediaLexicon.Kind.OUTLET);
  }

  @Test
  void anOrdinaryWordAloneIsNoMedium() {
    assertThat(MEDIA.kind("الحياة")).isEmpty();
    assertThat(MEDIA.kind("وزارة الدفاع")).isEmpty();
    assertThat(MEDIA.kind("")).isEmpty();
  }
}
