package org.isnad.analyze.statement;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.isnad.source.Origin;
import org.isnad.source.Page;
import org.isnad.text.Folding;
import org.isnad.text.Span;

/// An invented report of which it is known who says what.
///
/// @param said in the order of the text
record SpokenReport(Page page, List<Said> said) {
  private static final ObjectMapper JSON = new ObjectMapper();

  SpokenReport {
    said = List.copyOf(said);
  }

  /// What is said, and the folded names that are right for the one who says it.
  record Said(Span span, Set<String> names) {
    Said {
      names = Set.copyOf(names);
    }

    boolean isBy(String name) {
      return names.contains(bare(Folding.fold(name)));
    }
  }

  /// The reports of `confidence-reports.txt`.
  static List<SpokenReport> bracketed() throws IOException {
    try (InputStream in = SpokenReport.class.getResourceAsStream("confidence-reports.txt")) {
      String all = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
      List<SpokenReport> reports = new ArrayList<>();
      for (String block : all.split("\n\n")) {
        if (!block.startsWith("#") && !block.isBlank()) {
          reports.add(bracketed(block.strip()));
        }
      }
      return reports;
    }
  }

  private static SpokenReport bracketed(String block) {
    StringBuilder text = new StringBuilder();
    List<Said> said = new ArrayList<>();
    int at = 0;
    while (at < block.length()) {
      int open = block.indexOf('[', at);
      if (open < 0) {
        text.append(block, at, block.length());
        break;
      }
      int bar = block.indexOf('|', open);
      int close = block.indexOf(']', bar);
      text.append(block, at, open);
      int start = text.length();
      text.append(block, bar + 1, close);
      said.add(
          new Said(
              new Span(start, text.length()), folded(block.substring(open + 1, bar).split("="))));
      at = close + 1;
    }
    return new SpokenReport(page(text.toString(), null), said);
  }

  /// The bundled demonstration with its gold.
  static List<SpokenReport> demonstration(Path gold) throws IOException {
    List<SpokenReport> reports = new ArrayList<>();
    for (String line : Files.readAllLines(gold.resolve("docs.jsonl"))) {
      JsonNode report = JSON.readTree(line);
      JsonNode answers =
          JSON.readTree(Files.readString(gold.resolve(report.get("id").asText() + ".json")));
      String title = report.path("title").asText("");
      String body = report.get("text").asText();
      String text = title.isEmpty() ? body : title + "\n\n" + body;
      List<Said> said = new ArrayList<>();
      for (JsonNode statement : answers.get("statements")) {
        Span span = find(text, statement.get("text").asText(), statement.path("nth").asInt(1));
        JsonNode speaker = statement.get("speaker");
        Set<String> names = new LinkedHashSet<>();
        names.add(speaker.get("name").asText());
        names.add(speaker.path("mention").asText(""));
        speaker.path("accept").forEach(name -> names.add(name.asText()));
        said.add(new Said(span, withForms(folded(names.toArray(String[]::new)), answers)));
      }
      reports.add(
          new SpokenReport(
              new Page(
                  report.get("id").asText(),
                  origin(report.path("outlet").asText(null), report.path("published").asText(null)),
                  text,
                  title.isEmpty() ? null : new Span(0, title.length()),
                  List.of()),
              said));
    }
    return reports;
  }

  /// All forms of the entities that one of the names is a form of.
  private static Set<String> withForms(Set<String> names, JsonNode answers) {
    Set<String> all = new LinkedHashSet<>(names);
    for (JsonNode entity : answers.path("entities")) {
      Set<String> forms = new LinkedHashSet<>();
      forms.add(entity.get("name").asText());
      entity.get("forms").forEach(form -> forms.add(form.asText()));
      Set<String> folded = folded(forms.toArray(String[]::new));
      if (folded.stream().anyMatch(names::contains)) {
        all.addAll(folded);
      }
    }
    return all;
  }

  private static Span find(String text, String words, int nth) {
    int at = -1;
    for (int i = 0; i < nth; i++) {
      at = text.indexOf(words, at + 1);
    }
    if (at < 0) {
      throw new UncheckedIOException(new IOException("not in the text: " + words));
    }
    return new Span(at, at + words.length());
  }

  private static Page page(String text, String published) {
    return new Page("invented", origin(null, published), text, null, List.of());
  }

  private static Origin origin(String outlet, String published) {
    return new Origin(outlet, null, published, null, null, null, null, "0");
  }

  private static Set<String> folded(String[] names) {
    Set<String> folded = new LinkedHashSet<>();
    for (String name : names) {
      if (!name.isBlank() && !name.equals("-")) {
        folded.add(bare(Folding.fold(name)));
      }
    }
    return folded;
  }

  /// Without what may stand before a name or not, and without marks.
  private static String bare(String folded) {
    String words = folded.replaceAll("[^\\p{L}\\p{N} ]", " ").replaceAll(" +", " ").strip();
    return words.replaceFirst("^(وكاله|صحيفه|قناه|موقع|شبكه|الرييس|السيد|الدكتور) ", "");
  }
}
