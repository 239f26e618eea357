package org.isnad.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.isnad.text.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlTest {
  private static final String BODY =
      "<body><h1>الجسر</h1><p>افتتح وزير النقل، اليوم، الجسر الجديد على النهر. وقال إن كلفته بلغت"
          + " 12 مليون دينار.</p></body>";

  private static Content.Markup markup(Page page) {
    assertThat(page.content()).isInstanceOf(Content.Markup.class);
    return (Content.Markup) page.content();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!DOCTYPE html><html>",
        "\n  <!doctype HTML>\n<html>",
        "<HTML lang=ar>",
        "<!-- saved -->\n<html>",
        "<?xml version=\"1.0\"?>\n<!DOCTYPE html PUBLIC \"x\" \"y\"><html xmlns=\"z\">",
        "<head><title>خبر</title></head>",
        "<div>",
        "<article>"
      })
  void aPageIsKnownByItsFirstElement(String opening) {
    Page page = Items.of(opening + BODY).onlyPage();

    assertThat(markup(page).text()).isEqualTo(opening + BODY);
    assertThat(page.title()).isNull();
    assertThat(page.origin().offset()).isZero();
    assertThat(page.origin().record()).isNull();
  }

  @ParameterizedTest
  @CsvSource({
    "UTF-8, utf-8",
    "windows-1256, windows-1256",
    "windows-1256, cp1256",
    "ISO-8859-6, iso-8859-6",
    "UTF-8, windows-1256",
    "windows-1256, utf-8",
    "windows-1256, iso-8859-1",
    "ISO-8859-6, windows-1256",
    "windows-1256, no-such-charset",
    "windows-1256, ''",
    "UTF-16LE, utf-8",
    "UTF-16BE, ''"
  })
  void theBytesTellTheCharsetWhateverThePageSays(String real, String said) {
    String html = "<html><head><meta charset=\"" + said + "\"></head>" + BODY + "</html>";

    Content.Markup markup = markup(Items.of(html.getBytes(Charset.forName(real))).onlyPage());

    assertThat(markup.text()).isEqualTo(html);
    assertThat(markup.charset()).isEqualTo(Charset.forName(real));
  }

  @Test
  void aCharsetThatOnlyThePageCanTellIsBelieved() {
    String html =
        "<html><head><meta http-equiv='Content-Type' content='text/html;"
            + " charset=windows-1251'></head><p>Мост через реку открыт</p></html>";

    assertThat(markup(Items.of(html.getBytes(Charset.forName("windows-1251"))).onlyPage()).text())
        .isEqualTo(html);
  }

  @Test
  void aWrongCharsetIsAProblemOfThePage() {
    String html = "<html><head><meta charset=utf-8></head>" + BODY + "</html>";

    assertThat(Items.of(html.getBytes(Charset.forName("windows-1256"))).onlyPage().problems())
        .containsExactly(
            new Problem(
                "wrong-charset", "The page is said to be in UTF-8 but is in windows-1256.", null));
    assertThat(Items.of(html).onlyPage().problems()).isEmpty();
  }

  @Test
  void nulCharactersAreKeptAndNamed() {
    Page page = Items.of("<html>\0\0" + BODY + "</html>").onlyPage();

    assertThat(page.text()).contains("\0\0<body>");
    assertThat(page.problems()).extracting(Problem::code).containsExactly("nul-characters");
  }

  @Test
  void binaryDataThatBeginAsAPageAreRefused() {
    byte[] bytes = new byte[5000];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) (i % 7);
    }
    byte[] start = "<html>".getBytes(StandardCharsets.US_ASCII);
    System.arraycopy(start, 0, bytes, 0, start.length);

    assertThat(Items.of(bytes).onlyRefusal().code()).isEqualTo("binary");
  }

  @Test
  void aPageLargerThanTheLimitIsRefused() {
    String html = "<html>" + BODY;
    int size = html.getBytes(StandardCharsets.UTF_8).length;

    assertThat(
            Items.of(html.getBytes(StandardCharsets.UTF_8), new SourceLimits(size - 1, 1))
                .onlyRefusal()
                .code())
        .isEqualTo("too-large");
  }
}
