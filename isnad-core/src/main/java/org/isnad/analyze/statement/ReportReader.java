package org.isnad.analyze.statement;

import java.util.List;
import org.isnad.analyze.time.Timex;
import org.isnad.clean.Article;
import org.isnad.text.Kind;
import org.isnad.text.Sentence;
import org.isnad.text.Span;
import org.isnad.text.Tokens;

/// Reads one report from its title to its last sentence. Each sentence is read for attributions, then for cues between them; a sentence that
/// brings neither may be a quotation by itself. One is made a report, since it remembers who has spoken.
final class ReportReader {
  private final Article article;
  private final Scene scene;
  private final Tokens tokens;
  private final SentenceReader sentences;
  private final AttributionReader attributions;
  private final SpeakerResolver speakers;
  private final DraftChains chains;
  private final StatementCollector statements;
  private final HeadlineStatements headlines;
  private final AttributedStatements attributed;
  private final CuedStatements cued;
  private final BareQuotations bareQuotations;
  private final RunOn runOn;

  ReportReader(Article article, Scene scene, Vocabulary vocabulary, List<Timex> times) {
    this.article = article;
    this.scene = scene;
    this.tokens = scene.tokens;
    ReportWords words = scene.words;
    SubjectReader subjects = new SubjectReader(scene, vocabulary);
    ChainReader chainReader = new ChainReader(scene, vocabulary, subjects, article.origin());
    CueWords cueWords = new CueWords(scene);
    CueReader cues = new CueReader(scene, vocabulary, cueWords, subjects, chainReader);
    ContentEnds contents = new ContentEnds(scene, vocabulary, cueWords);
    this.sentences = new SentenceReader(scene, words, cues, contents);
    this.attributions = new AttributionReader(scene, vocabulary, subjects);
    this.speakers = new SpeakerResolver(scene, vocabulary, subjects);
    this.chains = new DraftChains(chainReader, speakers);
    this.statements = new StatementCollector(article);
    this.headlines =
        new HeadlineStatements(
            tokens, new HeadlineReader(scene, subjects), contents, speakers, statements);
    this.attributed = new AttributedStatements(scene, words, contents, speakers, statements);
    this.cued =
        new CuedStatements(
            scene, words, speakers, chains, new Circumstances(scene, times), statements);
    this.runOn = new RunOn(scene, vocabulary, cueWords, contents);
    this.bareQuotations = new BareQuotations(scene, subjects, speakers, statements);
  }

  List<Statement> read() {
    List<Sentence> all = scene.reading.sentences();
    for (int i = 0; i < all.size(); ) {
      i = read(all.get(i), i);
    }
    return statements.statements();
  }

  /// Reads the sentence at `index`.
  ///
  /// @return index of the sentence to read next
  private int read(Sentence sentence, int index) {
    boolean title =
        article.layout().title() != null && article.layout().title().overlaps(sentence.span());
    if (title && headlines.read(sentence)) {
      return index + 1;
    }
    int first = start(sentence);
    if (first >= sentence.end()) {
      return index + 1;
    }
    AttributionReader.Found leading = attributions.leading(first, sentence);
    int from = leading == null ? first : leading.end();
    AttributionReader.Found trailing = attributions.trailing(from, sentence);
    List<Draft> drafts = sentences.read(sentence, from, trailing);
    int next = title ? index + 1 : runOn.extend(drafts, index);
    speakers.openSentence(from, sentence);
    chains.openSentence();
    if (leading != null) {
      attributed.leading(leading, drafts, sentence);
    }
    if (trailing != null) {
      attributed.trailing(trailing, from, drafts, sentence);
    }
    for (Draft draft : drafts) {
      cued.add(draft);
    }
    if (!title && drafts.isEmpty()) {
      bareQuotations.read(sentence, index);
    }
    return next;
  }

  /// The first token after the dateline and the marks that follow it.
  private int start(Sentence sentence) {
    Span dateline = article.layout().dateline();
    int first = sentence.first();
    if (dateline != null && dateline.overlaps(sentence.span())) {
      first = Math.max(first, tokens.at(dateline.end()));
    }
    while (first < sentence.end()
        && (tokens.is(first, Kind.DASH)
            || tokens.is(first, Kind.SYMBOL)
            || tokens.is(first, Kind.COLON)
            || tokens.is(first, Kind.PERIOD))) {
      first++;
    }
    return first;
  }
}
