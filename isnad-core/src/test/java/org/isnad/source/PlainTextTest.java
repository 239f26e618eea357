package org.isnad.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.isnad.text.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainTextTest {
  private static final String TEXT =
      "افتتح وزير النقل، اليوم، الجسر الجديد على النهر.\r\n"
          + "وقال إن كلفته بلغت 12 مليون دينار، وإن العمل فيه استمر ثلاث سنوات.\n";

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "windows-1256", "ISO-8859-6"})
  void theCharsetIsToldByTheBytes(String charset) {
    assertThat(Items.of(TEXT.getBytes(Charset.forName(charset))).onlyPage().text()).isEqualTo(TEXT);
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE"})
  void aByteOrderMarkTellsTheCharsetAndIsNoText(String charset) {
    Page page = Items.of(("\uFEFF" + TEXT).getBytes(Charset.forName(charset))).onlyPage();

    assertThat(page.text()).isEqualTo(TEXT);
    assertThat(page.problems()).isEmpty();
  }

  @Test
  void aFewBrokenBytesAreKeptWithTheirPlace() {
    byte[] bytes = TEXT.getBytes(StandardCharsets.UTF_8);
    int letter = "افتتح ".getBytes(StandardCharsets.UTF_8).length;
    bytes[letter] = (byte) 0xFF;

    Page page = Items.of(bytes).onlyPage();

    assertThat(page.text()).startsWith("افتتح \uFFFD");
    assertThat(page.problems()).hasSize(1);
    Problem problem = page.problems().getFirst();
    assertThat(problem.code()).isEqualTo("undecodable-bytes");
    assertThat(problem.span()).isNotNull();
    assertThat(problem.span().of(page.text())).matches("\uFFFD+");
  }

  @Test
  void aFileThatIsCutInALetterIsKept() {
    byte[] bytes =
        TEXT.strip().substring(0, TEXT.strip().length() - 1).getBytes(StandardCharsets.UTF_8);

    Page page = Items.of(Arrays.copyOf(bytes, bytes.length - 1)).onlyPage();

    assertThat(page.text()).endsWith("\uFFFD");
    assertThat(page.problems()).hasSize(1);
  }

  @Test
  void aReplacementCharacterOfTheTextItselfIsNoProblem() {
    assertThat(Items.of(TEXT + "\uFFFD").onlyPage().problems()).isEmpty();
  }

  @Test
  void problemsOfOnePageAreBounded() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    for (int i = 0; i < 100; i++) {
      bytes.writeBytes(TEXT.getBytes(StandardCharsets.UTF_8));
      bytes.write(0xFF);
    }

    assertThat(Items.of(bytes.toByteArray()).onlyPage().problems()).hasSize(Decoding.MAX_PROBLEMS);
  }

  @Test
  void anEmptyFileIsRefused() {
    assertThat(Items.of("").onlyRefusal())
        .isEqualTo(new Refusal("input", null, null, "empty", "The file is empty."));
  }

  @Test
  void whiteSpaceAloneIsRefused() {
    assertThat(Items.of(" \n\t\n").onlyRefusal().code()).isEqualTo("empty");
  }

  @Test
  void binaryDataIsRefused() {
    byte[] bytes = new byte[4096];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) (i * 31 % 251);
    }

    assertThat(Items.of(bytes).onlyRefusal().code()).isEqualTo("binary");
  }

  @Test
  void aTextRiddledWithNulIsRefused() {
    assertThat(Items.of("قال الوزير\0\0 إن الجسر\0 جديد.").onlyRefusal().code())
        .isEqualTo("binary");
  }

  @Test
  void knownKindsOfFilesAreNamed() {
    assertThat(Items.of("%PDF-1.7 …").onlyRefusal().message())
        .isEqualTo("The file is a PDF document, not text.");
    assertThat(Items.of("Rar!\u001a\u0007").onlyRefusal().message())
        .isEqualTo("The file is a RAR archive, not text.");
    assertThat(Items.of("<?xml version=\"1.0\"?>\n<svg></svg>").onlyRefusal().code())
        .isEqualTo("unsupported");
  }

  @Test
  void lettersOfNoArabicCharsetAreRefused() {
    byte[] french =
        "Où êtes-vous allé, cher élève à l'école ? Où ?".getBytes(Charset.forName("ISO-8859-1"));

    assertThat(Items.of(french).onlyRefusal().code()).isEqualTo("undecodable");
  }

  @Test
  void aPageKnowsItsFileAndItsBytes() {
    Page page = Items.of("خبر").onlyPage();

    assertThat(page.id()).isEqualTo("input");
    assertThat(page.title()).isNull();
    assertThat(page.origin().file()).isEqualTo("input");
    assertThat(page.origin().record()).isNull();
    assertThat(page.origin().offset()).isZero();
    assertThat(page.origin().sha256())
        .isEqualTo(Digests.sha256("خبر".getBytes(StandardCharsets.UTF_8), 0, 6));
  }

  @Test
  void whatIsLargerThanTheLimitIsRefused() {
    byte[] bytes = TEXT.getBytes(StandardCharsets.UTF_8);

    assertThat(Items.of(bytes, new SourceLimits(bytes.length, 1)).pages()).hasSize(1);
    assertThat(Items.of(bytes, new SourceLimits(bytes.length - 1, 1)).onlyRefusal().code())
        .isEqualTo("too-large");
  }

  @Test
  void oneLineOfTwentyMegabytesIsAPage() {
    String text = "قال الوزير إن الجسر جديد. ".repeat(450_000);
    assertThat(text.getBytes(StandardCharsets.UTF_8)).hasSizeGreaterThan(20_000_000);

    assertThat(Items.of(text).onlyPage().text()).isEqualTo(text);
  }

  @Test
  void aBraceMakesATextNoRecord() {
    assertThat(
            List.of(
                Items.of("{داعش} يعلن مسؤوليته").onlyPage().text(),
                Items.of("[خاص] خبر").onlyPage().text()))
        .containsExactly("{داعش} يعلن مسؤوليته", "[خاص] خبر");
  }
}
