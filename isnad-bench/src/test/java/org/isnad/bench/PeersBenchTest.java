package org.isnad.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PeersBenchTest {
  /// What CoreNLP looks like from outside: a token for each word, and something said on the standard stream.
  private static final Map<String, String> CORENLP =
      Map.of(
          "edu.stanford.nlp.ling.CoreAnnotations",
          """
          package edu.stanford.nlp.ling;
          public class CoreAnnotations { public static class TokensAnnotation {} }
          """,
          "edu.stanford.nlp.pipeline.Annotation",
          """
          package edu.stanford.nlp.pipeline;
          public class Annotation {
            final String text;
            java.util.List<String> tokens;
            public Annotation(String text) { this.text = text; }
            public Object get(Class<?> key) { return tokens; }
          }
          """,
          "edu.stanford.nlp.pipeline.StanfordCoreNLP",
          """
          package edu.stanford.nlp.pipeline;
          public class StanfordCoreNLP {
            public StanfordCoreNLP(java.util.Properties settings) {
              if (!settings.getProperty("tokenize.language").equals("ar")
                  || !settings.getProperty("annotators").equals("tokenize,ssplit,pos")) {
                throw new IllegalArgumentException(settings.toString());
              }
            }
            public void annotate(Annotation of) {
              System.out.println("at work");
              of.tokens = java.util.List.of(of.text.split(" "));
            }
          }
          """);

  @TempDir Path folder;

  private Path reports() throws IOException {
    try (InputStream in = Layers.class.getResourceAsStream("report.txt")) {
      return Files.write(folder.resolve("report.txt"), in.readAllBytes());
    }
  }

  private Path pages() throws IOException {
    Path pages = Files.createDirectories(folder.resolve("pages/html")).getParent();
    String article =
        "أعلنت بلدية المدينة أن الحديقة الكبرى ستفتح أبوابها للزوار صباح الجمعة. ".repeat(12);
    Files.writeString(
        pages.resolve("html/one.html"),
        "<html><head><title>الحديقة</title></head><body><nav><a href='/'>الرئيسية</a></nav>"
            + "<article><h1>الحديقة</h1>"
            + ("<p>" + article + "</p>").repeat(3)
            + "</article></body></html>");
    Files.writeString(
        pages.resolve("ground-truth.json"),
        "{\"one\": {\"articleBody\": \"" + article.repeat(3) + "\"}}");
    return pages;
  }

  private Path coreNlp(String settings) throws IOException {
    Path classes = Files.createDirectory(folder.resolve("classes"));
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    List<JavaFileObject> sources =
        CORENLP.entrySet().stream()
            .<JavaFileObject>map(source -> source(source.getKey(), source.getValue()))
            .toList();
    List<String> options = List.of("-d", classes.toString(), "-proc:none");
    assertThat(compiler.getTask(null, null, null, options, null, sources).call()).isTrue();
    Files.writeString(classes.resolve("StanfordCoreNLP-arabic.properties"), settings);
    Path jars = Files.createDirectory(folder.resolve("jars"));
    try (OutputStream file = Files.newOutputStream(jars.resolve("corenlp.jar"));
        JarOutputStream jar = new JarOutputStream(file);
        Stream<Path> all = Files.walk(classes)) {
      for (Path one : all.filter(Files::isRegularFile).toList()) {
        jar.putNextEntry(new JarEntry(classes.relativize(one).toString()));
        Files.copy(one, jar);
      }
    }
    return jars;
  }

  private static JavaFileObject source(String name, String text) {
    URI uri = URI.create("string:///" + name.replace('.', '/') + ".java");
    return new SimpleJavaFileObject(uri, JavaFileObject.Kind.SOURCE) {
      @Override
      public CharSequence getCharContent(boolean ignoreEncodingErrors) {
        return text;
      }
    };
  }

  private static String run(Object... arguments) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new PeersBench()
        .run(
            Stream.of(arguments).map(Object::toString).toList(),
            new PrintStream(out, true, StandardCharsets.UTF_8));
    return out.toString(StandardCharsets.UTF_8);
  }

  @Test
  void everyPeerHasALineAndABar() throws Exception {
    Path plot = folder.resolve("peers.svg");
    Path jars = coreNlp("tokenize.language = ar\n");

    String told =
        run(
            "--input",
            reports(),
            "--pages",
            pages(),
            "--seconds",
            1,
            "--corenlp",
            jars,
            "--plot",
            plot);

    assertThat(told)
        .contains(
            "| Lucene ArabicAnalyzer |",
            "| OpenNLP SimpleTokenizer |",
            "| OpenNLP SimpleTokenizer, Snowball |",
            "| CoreNLP, to parts of speech |",
            "| jsoup, parse alone |",
            "| readability4j |",
            "| boilerpipe (ArticleExtractor) |",
            "| MinHash (Lucene) |",
            "| SimHash |")
        .contains("pages 1, F1 of the article:\n  isnad 1.000\n")
        .doesNotContain("at work");
    long lines = told.lines().filter(line -> line.endsWith(" |")).count();
    assertThat(told.strip().lines().toList().getLast()).matches("ratio \\d+\\.\\d{4}");
    var drawn =
        DocumentBuilderFactory.newDefaultInstance()
            .newDocumentBuilder()
            .parse(plot.toFile())
            .getElementsByTagName("rect");
    assertThat(drawn.getLength()).isEqualTo((int) lines - 1);
  }

  @Test
  void jarsThatDoNotHoldTheProgramAreWrongUsage() throws IOException {
    Path jars = coreNlp("tokenize.language = fr\n");

    assertThatThrownBy(() -> OutsidePeer.coreNlp(jars.toString()))
        .isInstanceOf(UsageException.class)
        .hasMessageContaining("cannot be run from these jars");
    assertThatThrownBy(() -> OutsidePeer.heidelTime(jars.toString(), folder))
        .isInstanceOf(UsageException.class)
        .hasMessageContaining("heideltime");
    assertThatThrownBy(() -> OutsidePeer.coreNlp(folder.resolve("none").toString()))
        .isInstanceOf(UsageException.class)
        .hasMessageContaining("there is no");
  }

  @Test
  void ratiosAreShownWithThreeDigits() {
    assertThat(List.of(0.03517, 0.4906, 3.978, 117.4, 4711.0).stream().map(Figures::ratio))
        .containsExactly("0.0352", "0.491", "3.98", "117", "4710");
  }
}
