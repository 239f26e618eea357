package org.isnad.clean;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/// What readers wrote below an article is not the article.
class CommentsTest {
  private static final String FIRST = "افتتحت البلدية الجسر الجديد صباح اليوم بعد عامين من العمل.";
  private static final String SECOND = "وقال رئيسها إن الجسر سيخفف الازدحام في وسط المدينة.";
  private static final String COMMENT =
      "موضوع مهم جدا، شكرا للكاتب على هذا التوضيح المفصل لما جرى.";

  @Test
  void everythingBelowTheirHeadingGoes() {
    Article article =
        Pages.article(
            String.join(
                "\n", FIRST, SECOND, "التعليقات (2)", "أبو أحمد", COMMENT, "سارة", COMMENT));
    assertThat(Pages.content(article)).isEqualTo(List.of(FIRST + "\n" + SECOND));
  }

  @Test
  void aHeadingAboveTheArticleDropsNoMoreThanItself() {
    Article article = Pages.article(String.join("\n", FIRST, "التعليقات", SECOND, COMMENT));
    assertThat(String.join("\n", Pages.content(article))).contains(FIRST, SECOND, COMMENT);
  }
}
