package org.isnad.clean;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.isnad.source.Content;
import org.isnad.source.Origin;
import org.isnad.source.Page;
import org.isnad.text.Span;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// From the words of a finding back to what was fetched.
class InSourceTest {
  private static final Cleaner CLEANER = Cleaner.load();
  private static final String MARKUP =
      "<html><body><p>قال &laquo;رئيس&raquo; <b>البلدية</b> إن الجسر سيفتح"
          + " قريبا.</p></body></html>";

  private static Page page(Content content) {
    Origin origin = new Origin(null, null, null, null, "page", null, 0L, "0".repeat(64));
    return new Page("page", origin, content, List.of());
  }

  private static @Nullable String inSource(Page page, String words) {
    String text = Pages.article(page).text();
    int at = text.indexOf(words);
    Span span = CLEANER.inSource(page, new Span(at, at + words.length()));
    return span == null ? null : span.of(page.text());
  }

  @Test
  void wordsOfMarkupStandWithTheirTagsAndReferences() {
    Page page = page(new Content.Markup(MARKUP, StandardCharsets.UTF_8, null));
    assertThat(inSource(page, "«رئيس» البلدية")).isEqualTo("&laquo;رئيس&raquo; <b>البلدية");
    assertThat(inSource(page, "الجسر")).isEqualTo("الجسر");
  }

  @Test
  void theCharsetLeadsOnToTheBytes() {
    Charset arabic = Charset.forName("windows-1256");
    byte[] bytes = MARKUP.getBytes(arabic);
    Page page = page(new Content.Markup(new String(bytes, arabic), arabic, null));
    String text = Pages.article(page).text();
    int at = text.indexOf("البلدية");
    Span span = CLEANER.inSource(page, new Span(at, at + 7));
    assertThat(span).isNotNull();
    int from = page.text().substring(0, span.start()).getBytes(arabic).length;
    int to = from + span.of(page.text()).getBytes(arabic).length;
    assertThat(new String(Arrays.copyOfRange(bytes, from, to), arabic)).isEqualTo("البلدية");
  }

  @Test
  void aTitleThatTheInputNamesStandsNowhereInTheMarkup() {
    Page page = page(new Content.Markup(MARKUP, StandardCharsets.UTF_8, "الجسر الجديد"));
    assertThat(Pages.article(page).text()).startsWith("الجسر الجديد\n\n");
    assertThat(inSource(page, "الجسر الجديد")).isNull();
    assertThat(inSource(page, "سيفتح قريبا")).isEqualTo("سيفتح قريبا");
  }

  @Test
  void aPageOfTextIsItsOwnSource() {
    Page page = page(new Content.Text("قال رئيس البلدية إن الجسر سيفتح قريبا.", null));
    assertThat(inSource(page, "الجسر")).isEqualTo("الجسر");
    assertThatThrownBy(() -> CLEANER.inSource(page, new Span(0, 1000)))
        .isInstanceOf(IndexOutOfBoundsException.class);
  }
}
