package org.isnad.analyze.statement;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.isnad.analyze.time.Timex;
import org.isnad.clean.Article;
import org.isnad.text.Kind;
import org.isnad.text.Letters;
import org.isnad.text.Quotation;
import org.isnad.text.Sentence;
import org.isnad.text.Span;
import org.isnad.text.Tokens;
import org.jspecify.annotations.Nullable;

/// Reads one report from its title to its last sentence, remembering who has spoken. One is made a report.
final class ReportReader {
  /// A quotation of fewer tokens marks a term; it is nobody's statement without a cue.
  private static final int SHORTEST_QUOTATION = 7;

  private final Article article;
  private final Scene scene;
  private final Tokens tokens;
  private final Vocabulary vocabulary;
  private final SubjectReader subjects;
  private final ChainReader chains;
  private final SentenceReader sentences;
  private final AttributionReader attributions;
  private final HeadlineReader headlines;
  private final SpeakerResolver speakers;
  private final Circumstances circumstances;
  private final List<Statement> found = new ArrayList<>();
  private @Nullable Link lastLink;

  ReportReader(Article article, Scene scene, Vocabulary vocabulary, List<Timex> times) {
    this.article = article;
    this.scene = scene;
    this.tokens = scene.tokens;
    this.vocabulary = vocabulary;
    this.subjects = new SubjectReader(scene, vocabulary);
    this.chains = new ChainReader(scene, vocabulary, subjects, article.origin());
    this.sentences =
        new SentenceReader(scene, vocabulary, new CueReader(scene, vocabulary, subjects, chains));
    this.attributions = new AttributionReader(scene, vocabulary, subjects);
    this.headlines = new HeadlineReader(scene, subjects);
    this.speakers = new SpeakerResolver(scene, vocabulary, subjects);
    this.circumstances = new Circumstances(scene, times);
  }

  List<Statement> read() {
    List<Sentence> all = scene.reading.sentences();
    for (int i = 0; i < all.size(); i++) {
      sentence(all.get(i), all);
    }
    Collections.sort(found);
    List<Statement> numbered = new ArrayList<>(found.size());
    for (Statement statement : found) {
      numbered.add(
          new Statement(
              "s" + (numbered.size() + 1),
              statement.span(),
              statement.mode(),
              statement.act(),
              statement.status(),
              statement.cue(),
              statement.attribution(),
              statement.rule()));
    }
    return numbered;
  }

  private void sentence(Sentence sentence, List<Sentence> all) {
    boolean title =
        article.layout().title() != null && article.layout().title().overlaps(sentence.span());
    if (title) {
      HeadlineReader.Headline headline = headlines.read(sentence);
      if (headline != null) {
        headline(sentence, headline);
        return;
      }
    }
    int first = start(sentence);
    if (first >= sentence.end()) {
      return;
    }
    AttributionReader.Found leading = leading(first, sentence);
    int from = leading == null ? first : leading.end();
    AttributionReader.Found attribution = trailing(from, sentence);
    List<Draft> drafts =
        attribution == null
            ? sentences.read(sentence, from, sentence.end(), sentence.end())
            : sentences.read(sentence, from, attribution.first(), attribution.end());
    AttributionReader.Found trailing =
        attribution != null && drafts.stream().anyMatch(draft -> isInFrame(attribution, draft))
            ? null
            : attribution;
    speakers.openSentence(sentence, from);
    if (leading != null) {
      leading(leading, drafts, sentence);
    }
    if (trailing != null) {
      trailing(trailing, from, drafts, sentence);
    }
    List<Link> shared = new ArrayList<>();
    for (Draft draft : drafts) {
      report(draft, shared, sentence);
    }
    if (!title) {
      bareQuotation(sentence, drafts, all);
    }
  }

  /// The first token after the dateline.
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

  private void headline(Sentence sentence, HeadlineReader.Headline headline) {
    int content = headline.colon() + 1;
    int end = sentences.trimmed(content, sentence.end());
    if (end <= content) {
      return;
    }
    Cue cue =
        new Cue(
            tokens.original(headline.colon()), tokens.span(headline.colon(), headline.colon() + 1));
    List<Speaker> who = speakers.explicit(headline.speaker());
    speakers.remember(who, headline.speaker(), Agreement.UNKNOWN, sentence.line());
    add(
        tokens.span(content, end),
        Statement.Mode.HEADLINE,
        Act.ASSERT,
        Statement.Status.SAID,
        cue,
        new Attribution(who, List.of(), null, null, SpeakerResolver.EXPLICIT),
        "headline");
  }

  /// «وبحسب …،» at the sentence's beginning.
  private AttributionReader.@Nullable Found leading(int first, Sentence sentence) {
    int at = first;
    for (int i = 0; i < 2 && at < sentence.end(); i++) {
      AttributionReader.Found attribution = attributions.at(at, sentence);
      if (attribution != null) {
        return attribution.end() + 2 < sentence.end() ? attribution : null;
      }
      int adverb = vocabulary.words().end(WordClass.ADVERB, tokens, at);
      if (adverb == at) {
        return null;
      }
      at = tokens.is(adverb, Kind.COMMA) ? adverb + 1 : adverb;
    }
    return null;
  }

  /// «ذكرت الصحيفة، نقلا عن مسؤول، أن»: the cue's own words hold the attribution.
  private static boolean isInFrame(AttributionReader.Found attribution, Draft draft) {
    return draft.cueFirst < attribution.first()
        && attribution.first() < draft.contentFirst
        && draft.joint != Draft.Joint.BEFORE;
  }

  private AttributionReader.@Nullable Found trailing(int from, Sentence sentence) {
    for (int i = from + 1; i < sentence.end(); i++) {
      AttributionReader.Found attribution = attributions.at(i, sentence);
      if (attribution != null) {
        return attribution;
      }
    }
    return null;
  }

  private void leading(AttributionReader.Found attribution, List<Draft> drafts, Sentence sentence) {
    int content = attribution.end();
    while (content < sentence.end()
        && (tokens.is(content, Kind.COMMA) || tokens.is(content, Kind.COLON))) {
      content++;
    }
    int skip = 0;
    if (vocabulary.words().is(WordClass.THEN, tokens, content)) {
      if (tokens.isWord(content, "فقد")) {
        skip = 1;
      } else {
        content++;
      }
    }
    Draft main = drafts.isEmpty() ? null : drafts.getFirst();
    if (main != null && main.clauseFirst <= content + 1 && attribution.source() != null) {
      for (Draft draft : drafts) {
        draft.relays.addFirst(attribution.source());
      }
      return;
    }
    int end = main == null ? sentence.end() : main.clauseFirst;
    attributed(
        attribution,
        content,
        skip,
        sentences.trimmed(content, end),
        sentence,
        "attribution-before");
  }

  private void trailing(
      AttributionReader.Found attribution, int from, List<Draft> drafts, Sentence sentence) {
    boolean cued = false;
    for (Draft draft : drafts) {
      if (draft.contentFirst < attribution.first() && draft.clauseFirst < attribution.first()) {
        cued = true;
        if (attribution.source() != null
            && draft.relays.isEmpty()
            && draft.contentEnd <= attribution.first()) {
          draft.relays.add(attribution.source());
        }
      }
    }
    if (!cued) {
      int content = from;
      while (content < attribution.first()
          && (tokens.is(content, Kind.COMMA)
              || vocabulary.words().is(WordClass.JOINER, tokens, content))) {
        content++;
      }
      attributed(
          attribution,
          content,
          0,
          sentences.trimmed(content, attribution.first()),
          sentence,
          "attribution-after");
    }
  }

  private void attributed(
      AttributionReader.Found attribution,
      int content,
      int skip,
      int end,
      Sentence sentence,
      String rule) {
    if (end - content < 3) {
      return;
    }
    List<Speaker> who =
        attribution.source() == null
            ? speakers.last(Agreement.UNKNOWN)
            : speakers.explicit(attribution.source());
    if (who.isEmpty() && attribution.source() == null) {
      return;
    }
    speakers.remember(who, attribution.source(), Agreement.UNKNOWN, sentence.line());
    int from = content;
    int particles =
        skip == 0 && tokens.is(from, Kind.WORD) && tokens.word(from).startsWith("وال") ? 1 : skip;
    if (tokens.isWord(from, "وقد")) {
      particles = 1;
    }
    Quotation quotation = scene.quotationOpening(from);
    boolean direct = false;
    Span span = tokens.span(from, particles, end);
    if (quotation != null && quotation.closed() && quotation.end() + 1 >= end) {
      direct = true;
      span = quotation.span();
    }
    Cue cue =
        new Cue(
            tokens.span(attribution.first(), attribution.wordEnd()).of(article.text()),
            tokens.span(attribution.first(), attribution.wordEnd()));
    Statement.Mode mode =
        direct
            ? Statement.Mode.DIRECT
            : hasQuotation(from, end) ? Statement.Mode.MIXED : Statement.Mode.INDIRECT;
    double confidence =
        attribution.source() == null
            ? SpeakerResolver.CARRIED
            : attribution.source().known()
                ? SpeakerResolver.EXPLICIT
                : SpeakerResolver.UNKNOWN_PHRASE;
    add(
        span,
        mode,
        Act.ASSERT,
        Statement.Status.SAID,
        cue,
        new Attribution(who, List.of(), null, null, confidence),
        rule);
  }

  private void report(Draft draft, List<Link> shared, Sentence sentence) {
    SpeakerResolver.Resolved who = speakers.resolve(draft, sentence);
    List<Link> chain = new ArrayList<>();
    for (Subject relay : draft.relays) {
      for (Speaker source : speakers.explicit(relay)) {
        if (who.speakers().stream().noneMatch(speaker -> speaker.name().equals(source.name()))) {
          Link link = chains.link(source);
          lastLink = link;
          chain.add(link);
        }
      }
    }
    for (Link found : draft.links) {
      Link link = named(found);
      if (who.speakers().stream().noneMatch(speaker -> speaker.name().equals(link.name()))) {
        shared.add(link);
      }
    }
    for (Link link : shared) {
      if (chain.stream().noneMatch(other -> other.name().equals(link.name()))) {
        chain.add(link);
      }
    }
    Quotation quotation = draft.quotation;
    boolean whole =
        quotation != null
            && quotation.closed()
            && quotation.openingMark()
                <= draft.contentFirst + (draft.joint == Draft.Joint.BEFORE ? 1 : 0)
            && quotation.openingMark() >= draft.contentFirst - 1
            && draft.contentEnd <= quotation.end() + 1
            && draft.contentEnd >= quotation.end();
    Span span =
        whole && quotation != null
            ? quotation.span()
            : tokens.span(draft.contentFirst, draft.contentSkip, draft.contentEnd);
    Statement.Mode mode =
        whole
                || draft.joint == Draft.Joint.COLON
                    && !hasQuotation(draft.contentFirst, draft.contentEnd)
            ? Statement.Mode.DIRECT
            : hasQuotation(draft.contentFirst, draft.contentEnd)
                ? Statement.Mode.MIXED
                : Statement.Mode.INDIRECT;
    boolean expected =
        draft.form.form() == Form.FUTURE
            || tokens.isWord(draft.cueFirst - 1, "سوف")
            || tokens.isWord(draft.cueFirst - 1, "وسوف");
    int cueEnd = Math.max(draft.cueEnd, draft.cueFirst + 1);
    Span cueSpan =
        draft.form.lemma().has(Lemma.Mark.DENIED)
            ? tokens.span(draft.cueFirst - 1, draft.cueEnd)
            : draft.cueEnd > draft.cueFirst + 1
                ? tokens.span(draft.cueEnd - 1, draft.cueEnd)
                : tokens.span(draft.cueFirst, cueEnd);
    Attribution attribution =
        new Attribution(
            who.speakers(),
            chain,
            circumstances.when(draft),
            circumstances.where(draft),
            who.confidence());
    add(
        span,
        mode,
        draft.act,
        expected ? Statement.Status.EXPECTED : Statement.Status.SAID,
        new Cue(cueSpan.of(article.text()), cueSpan),
        attribution,
        draft.rule);
  }

  /// «للشبكة», «للصحيفة الأميركية»: the outlet that was named before.
  private Link named(Link link) {
    if (link.entity() != null || !(link.name().startsWith("لل") || link.name().startsWith("ال"))) {
      lastLink = link;
      return link;
    }
    Link before = lastLink;
    return before == null
        ? link
        : new Link(before.name(), before.entity(), link.medium(), link.span());
  }

  /// Whether a quotation that is more than a name in marks stands in tokens `[first, end)`.
  private boolean hasQuotation(int first, int end) {
    for (int i = first; i < end; i++) {
      Quotation quotation = scene.quotationOpening(i);
      if (quotation != null && !scene.isQuotedName(quotation)) {
        return true;
      }
      if (quotation != null) {
        i = quotation.end();
      }
    }
    return false;
  }

  /// A quotation that fills its sentence, without a cue, in a run of one speaker's quotations or signed below.
  private void bareQuotation(Sentence sentence, List<Draft> drafts, List<Sentence> all) {
    int first = sentence.first();
    Quotation quotation = scene.quotationOpening(first);
    if (quotation == null
        || !drafts.isEmpty()
        || quotation.end() - quotation.first() < SHORTEST_QUOTATION
        || quotation.end() + 2 < sentence.end()) {
      return;
    }
    Subject signature = signature(sentence, all);
    List<Speaker> who =
        signature == null ? speakers.recent(sentence.line()) : speakers.explicit(signature);
    if (who.isEmpty()) {
      return;
    }
    if (signature != null) {
      speakers.remember(who, signature, Agreement.UNKNOWN, sentence.line());
    }
    Statement.Mode mode = quotation.closed() ? Statement.Mode.DIRECT : Statement.Mode.MIXED;
    Span span = quotation.closed() ? quotation.span() : quotation.outer();
    add(
        span,
        mode,
        Act.ASSERT,
        Statement.Status.SAID,
        null,
        new Attribution(
            who,
            List.of(),
            null,
            null,
            signature == null ? SpeakerResolver.CARRIED : SpeakerResolver.EXPLICIT),
        signature == null ? "quotation-run" : "quotation-signed");
  }

  /// A title and a name on short lines below a quotation.
  private @Nullable Subject signature(Sentence sentence, List<Sentence> all) {
    int next = all.indexOf(sentence) + 1;
    for (int i = next; i < Math.min(all.size(), next + 2); i++) {
      Sentence line = all.get(i);
      if (line.end() - line.first() > 8 || !tokens.startsLine(line.first())) {
        return null;
      }
      int limit =
          i + 1 < all.size() && all.get(i + 1).end() - all.get(i + 1).first() <= 6
              ? all.get(i + 1).end()
              : line.end();
      Subject signature = subjects.read(line.first(), 0, limit);
      if (signature != null
          && signature.known()
          && signature.end() >= line.end()
          && !signature.speakers().isEmpty()
          && signature.speakers().getFirst().kind() == Speaker.Kind.NAMED) {
        return signature;
      }
    }
    return null;
  }

  private void add(
      Span span,
      Statement.Mode mode,
      Act act,
      Statement.Status status,
      @Nullable Cue cue,
      Attribution attribution,
      String rule) {
    Span trimmed = trim(span);
    if (trimmed == null || found.stream().anyMatch(other -> other.span().equals(trimmed))) {
      return;
    }
    found.add(
        new Statement(
            "s" + (found.size() + 1), trimmed, mode, act, status, cue, attribution, rule));
  }

  private @Nullable Span trim(Span span) {
    int start = span.start();
    int end = span.end();
    String text = article.text();
    while (start < end
        && (Letters.isSpace(text.charAt(start)) || Letters.isInvisible(text.charAt(start)))) {
      start++;
    }
    while (end > start
        && (Letters.isSpace(text.charAt(end - 1)) || Letters.isInvisible(text.charAt(end - 1)))) {
      end--;
    }
    return start == end ? null : new Span(start, end);
  }
}
