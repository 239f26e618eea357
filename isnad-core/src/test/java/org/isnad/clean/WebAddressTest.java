package org.isnad.clean;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.isnad.source.Content;
import org.isnad.source.Origin;
import org.isnad.source.Page;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// Which address an article has: the one under which its page was fetched, else the one that the page calls its own.
class WebAddressTest {
  private static final String FETCHED = "https://m.example.org/a?from=feed";
  private static final String OWN = "https://example.org/news/a";

  @Test
  void theFetchedAddressLeadsBackToTheBytes() {
    assertThat(url(FETCHED, "<link rel=canonical href='" + OWN + "'>")).isEqualTo(FETCHED);
  }

  @Test
  void aPageWithoutOneIsCalledAsItCallsItself() {
    assertThat(url(null, "<link rel=canonical href='" + OWN + "'>")).isEqualTo(OWN);
    assertThat(url(null, "<meta property='og:url' content='" + OWN + "'>")).isEqualTo(OWN);
  }

  @Test
  void aRelativeAddressLeadsNowhere() {
    assertThat(url(null, "<link rel=canonical href='/news/a'>")).isNull();
    assertThat(url(null, "")).isNull();
  }

  private static @Nullable String url(@Nullable String fetched, String head) {
    String markup =
        "<html lang=ar><head><title>افتتاح جسر جديد</title>"
            + head
            + "</head><body><h1>افتتاح جسر جديد</h1><p>"
            + "أعلنت وزارة النقل، اليوم، افتتاح جسر جديد فوق النهر بعد عامين من العمل. ".repeat(4)
            + "</p></body></html>";
    Origin origin = new Origin(null, fetched, null, null, "page.html", null, 0L, "0".repeat(64));
    Content content = new Content.Markup(markup, StandardCharsets.UTF_8, null);
    return Pages.article(new Page("page.html", origin, content, List.of())).origin().url();
  }
}
