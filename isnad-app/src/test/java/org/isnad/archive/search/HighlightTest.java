package org.isnad.archive.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.isnad.analyze.Analysis;
import org.isnad.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HighlightTest {
  @TempDir private Path folder;

  private Highlight mark(String query, String title, String body, int snippets) {
    try (Newsroom newsroom = new Newsroom(folder)) {
      long number = newsroom.add(null, null, title, body);
      SearchAnswer answer = newsroom.ask(SearchRequest.of(Scope.REPORTS, query));
      Analysis analysis = newsroom.report(number);
      return answer
          .highlighter()
          .mark(analysis, new Span(0, analysis.article().text().length()), snippets);
    }
  }

  private static List<String> words(Highlight highlight, String text) {
    return highlight.marks().stream().map(mark -> mark.of(text)).toList();
  }

  @Test
  void marksAreTheOriginalWordsWhateverStandsOnThem() {
    String body =
        "😀 أكّدَ \u200Fالـوزيرُ\u200F أن «القَرارات» نهائية، ولن تتراجع الوزارة عن قرارها.";
    assertThat(words(mark("قرار وزير", null, body, 2), body))
        .containsExactly("الـوزيرُ", "القَرارات", "قرارها");
  }

  @Test
  void aPhraseIsMarkedOnlyWhereItStandsWhole() {
    String body = "تظهر الطريق في خرائط قديمة، أما خرائط الطريق فست.";
    Highlight highlight = mark("\"خرائط الطريق\"", null, body, 1);
    assertThat(words(highlight, body)).containsExactly("خرائط", "الطريق");
    assertThat(highlight.marks().getFirst().start()).isEqualTo(body.lastIndexOf("خرائط"));
  }

  @Test
  void wordsNearOneAnotherAreMarkedTogether() {
    String body =
        "الرئيس غائب منذ أسابيع طويلة عن المشهد كله. وعاد الرئيس الفرنسي ثم السفير الروسي أمس.";
    Highlight highlight = mark("\"الرئيس الروسي\"~3", null, body, 1);
    assertThat(words(highlight, body)).containsExactly("الرئيس", "الروسي");
    assertThat(highlight.marks().getFirst().start()).isGreaterThan(10);
  }

  @Test
  void whatIsLeftOutAndWhatBelongsToFieldsIsNotMarked() {
    String body = "قال الوزير إن الأسعار ثابتة والميزانية كافية.";
    assertThat(words(mark("الأسعار -حرب", null, body, 1), body)).containsExactly("الأسعار");
    assertThat(words(mark("عنوان:خبر الميزانية", "خبر", body, 1), "خبر\n\n" + body))
        .containsExactly("خبر", "والميزانية");
  }

  @Test
  void snippetsAreSentencesThatShowTheMost() {
    String body =
        "افتتح المحافظ السوق. ارتفعت أسعار الخبز في السوق أمس. وعاد الهدوء إلى المدينة. وتراجعت"
            + " أسعار الوقود قليلا.";
    Highlight highlight = mark("أسعار السوق", null, body, 1);
    assertThat(highlight.snippets()).hasSize(1);
    Snippet snippet = highlight.snippets().getFirst();
    assertThat(snippet.span().of(body)).isEqualTo("ارتفعت أسعار الخبز في السوق أمس.");
    assertThat(snippet.marks()).hasSize(2);
    assertThat(snippet.cutBefore() || snippet.cutAfter()).isFalse();
  }

  @Test
  void aLongSentenceIsCutBetweenWordsAroundItsMarks() {
    String body =
        "شارك في اللقاء ممثلو القرى والبلدات "
            + "والمدن الكبيرة والصغيرة ".repeat(20)
            + "وطالبوا بالماء.";
    Snippet snippet = mark("بالماء", null, body, 1).snippets().getFirst();
    assertThat(snippet.cutBefore()).isTrue();
    assertThat(snippet.cutAfter()).isFalse();
    assertThat(snippet.span().length()).isLessThanOrEqualTo(280);
    assertThat(body.charAt(snippet.span().start() - 1)).isEqualTo(' ');
    assertThat(snippet.marks()).hasSize(1);
  }

  @Test
  void theTitleIsShownOnlyWhereNothingElseIsFound() {
    String body = "ناقش النواب المشروع مساء أمس في جلسة مغلقة.";
    Highlight inTitle = mark("الميزانية", "الميزانية أمام البرلمان", body, 2);
    assertThat(inTitle.snippets()).hasSize(1);
    assertThat(inTitle.snippets().getFirst().span().start()).isZero();
  }

  @Test
  void withoutWordsTheFirstSentencesAreShown() {
    String body = "وصل الوفد صباحا. وعاد مساء.";
    Highlight highlight = mark("", "خبر قصير جدا", body, 1);
    assertThat(highlight.marks()).isEmpty();
    assertThat(highlight.snippets().getFirst().span().of("خبر قصير جدا\n\n" + body))
        .isEqualTo("وصل الوفد صباحا.");
  }
}
