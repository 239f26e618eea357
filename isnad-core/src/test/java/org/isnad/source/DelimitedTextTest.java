package org.isnad.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class DelimitedTextTest {
  private static final String CSV =
      "id,title,text,published\r\n"
          + "a,\"جسر, جديد\",\"قال \"\"الوزير\"\"\r\nإن الجسر جديد.\",2024-03-05\r\n"
          + "b,,قالت الوزيرة: 5\" مطر,\r\n";

  @Test
  void aRowIsAPage() {
    List<Page> pages = Items.of(CSV).pages();

    assertThat(pages).extracting(Page::id).containsExactly("a", "b");
    assertThat(pages.getFirst().text()).isEqualTo("جسر, جديد\n\nقال \"الوزير\"\r\nإن الجسر جديد.");
    assertThat(pages.getFirst().origin().published()).isEqualTo("2024-03-05");
    assertThat(pages.get(1).text()).isEqualTo("قالت الوزيرة: 5\" مطر");
    assertThat(pages.get(1).origin().published()).isNull();
  }

  @Test
  void tabsAndSemicolonsAndAByteOrderMark() {
    assertThat(Items.of("\uFEFFtext\turl\nخبر, واحد\thttps://a.example/\n").onlyPage().text())
        .isEqualTo("خبر, واحد");
    assertThat(Items.of("url;text\nhttps://a.example/;خبر\n").onlyPage().origin().url())
        .isEqualTo("https://a.example/");
  }

  @Test
  void aRowLeadsBackToItsFirstByte() {
    byte[] bytes = CSV.getBytes(StandardCharsets.UTF_8);
    for (Page page : Items.of(CSV).pages()) {
      Long offset = page.origin().offset();
      assertThat(offset).isNotNull();
      assertThat(new String(bytes, offset.intValue(), 1, StandardCharsets.US_ASCII))
          .isEqualTo(page.id());
    }
    assertThat(Items.of(CSV).pages())
        .extracting(page -> page.origin().record())
        .containsExactly(1L, 2L);
  }

  @Test
  void aRowWithTooFewCellsLosesNothingElse() {
    Items items = Items.of("id,text\na,خبر\nb\n\nc,خبر,x\nd,خبر\n");

    assertThat(items.pages()).extracting(Page::id).containsExactly("a", "d");
    assertThat(items.refusals())
        .extracting(Refusal::record, Refusal::code)
        .containsExactly(tuple(2L, "bad-row"), tuple(4L, "bad-row"));
  }

  @Test
  void aMissingQuotationMarkLosesItsLineOnly() {
    String rows = "id,text\na,\"خبر أول\nb,\"خبر\nثان\"\nc,خبر ثالث\nd,\"مفتوح\ne,خبر خامس\n";

    Items items = Items.of(rows);

    assertThat(items.pages()).extracting(Page::id).containsExactly("b", "c", "e");
    assertThat(items.pages().getFirst().text()).isEqualTo("خبر\nثان");
    assertThat(items.refusals())
        .extracting(Refusal::record, Refusal::code)
        .containsExactly(tuple(1L, "bad-row"), tuple(4L, "bad-row"));
    byte[] bytes = rows.getBytes(StandardCharsets.UTF_8);
    for (Page page : items.pages()) {
      Long offset = page.origin().offset();
      assertThat(offset).isNotNull();
      assertThat((char) bytes[offset.intValue()]).isEqualTo(page.id().charAt(0));
    }
  }

  @Test
  void strayMarksAreNotReadOverAndOver() {
    String rows = "id,text\n" + "a,\"خبر\n".repeat(200_001);

    assertThat(Items.of(rows).refusals()).hasSizeGreaterThan(100_000);
  }

  @Test
  void columnsThatNobodyKnowsAreAskedFor() {
    assertThat(Items.of("day,content\n2024-03-05,خبر\n").onlyRefusal().message())
        .isEqualTo(
            "The table's columns are day, content; none of them is known to hold the text. Say"
                + " which: --map text=NAME.");
  }

  @Test
  void windows1256() {
    String table =
        "id,text\na,افتتح وزير النقل اليوم الجسر الجديد على النهر وقال إن العمل استمر.\n";

    assertThat(Items.of(table.getBytes(Charset.forName("windows-1256"))).onlyPage().text())
        .startsWith("افتتح وزير");
  }

  @Test
  void aTextWithCommasIsNoTable() {
    assertThat(Items.of("قال الوزير، اليوم, إن\nالجسر, جديد, الآن\n").onlyPage().text())
        .startsWith("قال");
    assertThat(Items.of("Cairo, Egypt\nقال الوزير إن الجسر جديد.\n").onlyPage().text())
        .startsWith("Cairo");
  }
}
