package org.isnad;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.isnad.analyze.Analysis;
import org.isnad.analyze.Analyzer;
import org.isnad.analyze.encounter.Encounter;
import org.isnad.analyze.figure.Figure;
import org.isnad.analyze.name.Entity;
import org.isnad.analyze.statement.Statement;
import org.isnad.analyze.time.Timex;
import org.isnad.clean.Article;
import org.isnad.clean.Cleaned;
import org.isnad.clean.Cleaner;
import org.isnad.clean.Refused;
import org.isnad.source.Page;
import org.isnad.source.SourceReader;
import org.isnad.text.Span;
import org.isnad.wire.AnalysisReader;
import org.isnad.wire.AnalysisWriter;
import org.isnad.wire.WireException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// Three thousand real reports go all the way from their file to the wire: what must hold for every finding of every one of them.
/// Skipped where `shared` does not stand beside the repository.
class CorpusTest {
  private static final int REPORTS = 3_000;

  private static final List<Analysis> analyses = new ArrayList<>();
  private static final List<String> refused = new ArrayList<>();

  @BeforeAll
  static void analyzeThemAll() throws IOException {
    Path sample = Shared.path("corpus/sample.jsonl");
    Cleaner cleaner = Cleaner.load();
    Analyzer analyzer = Analyzer.load();
    new SourceReader()
        .read(
            List.of(sample),
            item -> {
              if (item instanceof Page page) {
                Cleaned cleaned = cleaner.clean(page);
                switch (cleaned) {
                  case Article article -> analyses.add(analyzer.analyze(article));
                  case Refused refusal -> refused.add(page.id() + ": " + refusal);
                }
              } else {
                refused.add(item.toString());
              }
            });
  }

  @Test
  void noReportIsLost() {
    assertThat(analyses.size() + refused.size()).isEqualTo(REPORTS);
    assertThat(refused).as("refused").hasSizeLessThanOrEqualTo(REPORTS / 100);
  }

  @Test
  void idsAreOfOneReportEach() {
    assertThat(analyses.stream().map(analysis -> analysis.article().id())).doesNotHaveDuplicates();
  }

  @Test
  void contentAndSentencesLieInTheTextInOrder() {
    for (Analysis analysis : analyses) {
      inOrder(analysis, "content", analysis.article().layout().content());
      inOrder(analysis, "sentences", analysis.sentences());
      for (Span sentence : analysis.sentences()) {
        assertThat(sentence.isEmpty()).as(at(analysis, "sentence", sentence)).isFalse();
        assertThat(inContent(analysis, sentence)).as(at(analysis, "sentence", sentence)).isTrue();
      }
    }
  }

  @Test
  void mentionsLieInTheContent() {
    for (Analysis analysis : analyses) {
      for (Entity entity : analysis.entities()) {
        assertThat(entity.mentions()).as(analysis.article().id() + " " + entity.name()).isSorted();
        assertThat(entity.name()).isNotBlank();
        entity.mentions().forEach(mention -> isFinding(analysis, "mention", mention));
        entity.roles().forEach(role -> isFinding(analysis, "role", role.span()));
      }
    }
  }

  @Test
  void entitiesAreNumberedByTheirFirstMention() {
    for (Analysis analysis : analyses) {
      for (int i = 0; i < analysis.entities().size(); i++) {
        assertThat(analysis.entities().get(i).id())
            .as(analysis.article().id())
            .isEqualTo("e" + (i + 1));
      }
      assertThat(analysis.entities().stream().map(entity -> entity.mentions().getFirst()))
          .as(analysis.article().id())
          .isSorted();
    }
  }

  @Test
  void timesLieInTheContentInOrderAndApart() {
    for (Analysis analysis : analyses) {
      List<Span> spans = analysis.times().stream().map(Timex::span).toList();
      inOrder(analysis, "times", spans);
      for (Timex time : analysis.times()) {
        isFinding(analysis, "time", time.span());
        assertThat(time.value()).as(at(analysis, "time", time.span())).isNotBlank();
      }
    }
  }

  @Test
  void figuresLieInTheContentInOrderAndApart() {
    for (Analysis analysis : analyses) {
      List<Span> spans = analysis.figures().stream().map(Figure::span).toList();
      inOrder(analysis, "figures", spans);
      spans.forEach(span -> isFinding(analysis, "figure", span));
    }
  }

  @Test
  void statementsLieInTheContentInOrderWithTheirOwnIds() {
    for (Analysis analysis : analyses) {
      Set<String> ids = new HashSet<>();
      assertThat(analysis.statements()).as(analysis.article().id()).isSorted();
      for (Statement statement : analysis.statements()) {
        isFinding(analysis, "statement", statement.span());
        assertThat(ids.add(statement.id()))
            .as(at(analysis, statement.id(), statement.span()))
            .isTrue();
      }
    }
  }

  @Test
  void speakersAreEntitiesOfTheirReport() {
    for (Analysis analysis : analyses) {
      Set<String> known = new HashSet<>();
      analysis.entities().forEach(entity -> known.add(entity.id()));
      for (Statement statement : analysis.statements()) {
        statement
            .attribution()
            .speakers()
            .forEach(speaker -> {
              if (speaker.entity() != null) {
                assertThat(known)
                    .as(at(analysis, statement.id(), statement.span()))
                    .contains(speaker.entity());
              }
            });
      }
    }
  }

  @Test
  void encountersLieInTheContentInOrderWithTheirParties() {
    for (Analysis analysis : analyses) {
      assertThat(analysis.encounters()).as(analysis.article().id()).isSorted();
      for (Encounter encounter : analysis.encounters()) {
        isFinding(analysis, "encounter", encounter.span());
        assertThat(encounter.parties())
            .as(at(analysis, "encounter", encounter.span()))
            .isNotEmpty();
        encounter.parties().forEach(party -> assertThat(party.value()).isNotBlank());
      }
    }
  }

  @Test
  void whatIsWrittenIsReadBackAsTheSameBytes() throws WireException {
    AnalysisWriter writer = AnalysisWriter.compact();
    AnalysisReader reader = AnalysisReader.create();
    for (Analysis analysis : analyses.subList(0, analyses.size() / 10)) {
      byte[] bytes = writer.bytes(analysis);
      assertThat(writer.bytes(reader.read(bytes))).as(analysis.article().id()).isEqualTo(bytes);
    }
  }

  private static void isFinding(Analysis analysis, String what, Span span) {
    assertThat(span.isEmpty()).as(at(analysis, what, span)).isFalse();
    assertThat(inContent(analysis, span)).as(at(analysis, what, span)).isTrue();
  }

  /// A finding may run over several blocks of content (a quotation over paragraphs); where it begins and ends is content.
  private static boolean inContent(Analysis analysis, Span span) {
    List<Span> content = analysis.article().layout().content();
    return Stream.of(span.start(), span.end() - 1)
        .allMatch(offset -> content.stream().anyMatch(block -> block.contains(offset)));
  }

  private static void inOrder(Analysis analysis, String what, List<Span> spans) {
    int before = 0;
    for (Span span : spans) {
      assertThat(span.start()).as(at(analysis, what, span)).isGreaterThanOrEqualTo(before);
      assertThat(span.end())
          .as(at(analysis, what, span))
          .isLessThanOrEqualTo(analysis.article().text().length());
      before = span.end();
    }
  }

  private static String at(Analysis analysis, String what, Span span) {
    return analysis.article().id() + ", " + what + " " + span;
  }
}
