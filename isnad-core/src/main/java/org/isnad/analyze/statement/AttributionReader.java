package org.isnad.analyze.statement;

import java.util.List;
import org.isnad.text.Kind;
import org.isnad.text.Letters;
import org.isnad.text.Phrases;
import org.isnad.text.Quotation;
import org.isnad.text.Sentence;
import org.isnad.text.Tokens;
import org.jspecify.annotations.Nullable;

/// Reads the attributions of a sentence that need no verb of saying with a complement: «بحسب …»، «وفقا لـ …»، «حسبما ذكر …»، «على حد قوله».
/// Holds the report's scene.
final class AttributionReader {
  /// Tokens of the longest outlet's name in marks.
  private static final int LONGEST_NAME = 4;

  private final Scene scene;
  private final Tokens tokens;
  private final Vocabulary vocabulary;
  private final SubjectReader subjects;

  AttributionReader(Scene scene, Vocabulary vocabulary, SubjectReader subjects) {
    this.scene = scene;
    this.tokens = scene.tokens;
    this.vocabulary = vocabulary;
    this.subjects = subjects;
  }

  /// What was found.
  ///
  /// @param first first token of the attribution
  /// @param wordEnd one past its word of attribution, the cue
  /// @param end one past the source
  /// @param source null where a pronoun stands for a speaker
  record Found(int first, int wordEnd, int end, @Nullable Subject source) {}

  /// The attribution «وبحسب …،» that opens the sentence at the token, or stands behind its first adverbial; null where there is none, or
  /// nothing after it.
  @Nullable Found leading(int first, Sentence sentence) {
    int at = first;
    for (int i = 0; i < 2 && at < sentence.end(); i++) {
      Found attribution = at(at, sentence);
      if (attribution != null) {
        return attribution.end() + 2 < sentence.end() ? attribution : null;
      }
      int adverb = scene.words.end(WordClass.ADVERB, at);
      if (adverb == at) {
        return null;
      }
      at = tokens.is(adverb, Kind.COMMA) ? adverb + 1 : adverb;
    }
    return null;
  }

  /// The first attribution behind the token, or null.
  @Nullable Found trailing(int from, Sentence sentence) {
    for (int i = from + 1; i < sentence.end(); i++) {
      Found attribution = at(i, sentence);
      if (attribution != null) {
        return attribution;
      }
    }
    return null;
  }

  /// The attribution at the token, or null.
  private @Nullable Found at(int token, Sentence sentence) {
    if (!tokens.is(token, Kind.WORD) || scene.isQuoted(token) || scene.mention(token) != null) {
      return null;
    }
    Found clause = clause(token, sentence);
    if (clause != null) {
      return clause;
    }
    Phrases.Match<Attributions.Attributive> match = scene.words.attribution(token);
    if (match == null || match.skip() > 1) {
      return null;
    }
    if (match.value().onlyAfter()) {
      return new Found(token, match.end(), match.end(), null);
    }
    int at = match.end();
    if (tokens.isWord(at, "ما") || tokens.isWord(at, "لما")) {
      return verb(token, at + 1, sentence);
    }
    if (at >= sentence.end()) {
      return null;
    }
    String word = tokens.word(at);
    if (match.value().joiner().equals("ل")) {
      return joined(token, match, at, sentence);
    }
    if (!match.value().joiner().isEmpty()) {
      if (!word.equals(match.value().joiner())) {
        return null;
      }
      at++;
    } else if (scene.words.is(WordClass.PREPOSITION, at) || isMeasure(at)) {
      return null;
    }
    return found(token, match.end(), subjects.read(at, 0, sentence.end()), sentence);
  }

  private @Nullable Found joined(
      int token, Phrases.Match<Attributions.Attributive> match, int at, Sentence sentence) {
    String word = tokens.word(at);
    if (word.isEmpty() || word.charAt(0) != Letters.LAM) {
      return null;
    }
    if (word.equals("له") || word.equals("لها") || word.equals("لهم")) {
      return new Found(token, match.end(), at + 1, null);
    }
    if (isMeasure(at)) {
      return null;
    }
    Subject source =
        word.length() == 1
            ? subjects.read(at + 1, 0, sentence.end())
            : subjects.read(at, word.startsWith("لل") ? 0 : 1, sentence.end());
    return found(token, match.end(), source, sentence);
  }

  /// The attribution to the source, or to the one who gave it out: «وفقا للبيانات التي نشرتها الوزارة».
  private @Nullable Found found(
      int first, int wordEnd, @Nullable Subject source, Sentence sentence) {
    if (source == null || source.speakers().isEmpty()) {
      return null;
    }
    int clause = source.end();
    int given =
        scene.words.is(WordClass.RELATIVE, clause)
            ? scene.words.end(WordClass.AUTHORED, clause + 1)
            : clause;
    Subject author = given > clause + 1 ? subjects.read(given, 0, sentence.end()) : null;
    return author != null && author.known() && !author.speakers().isEmpty()
        ? new Found(first, wordEnd, author.end(), author)
        : new Found(first, wordEnd, source.end(), source);
  }

  /// «وفق القانون», «بحسب الحاجة»: a rule, no source.
  private boolean isMeasure(int token) {
    String word = tokens.word(token);
    String bare =
        word.startsWith("لل")
            ? word.substring(2)
            : word.startsWith("ال") ? word.substring(2) : word;
    return scene.words.holds(WordClass.MEASURE, bare)
        || bare.length() > 2
            && bare.charAt(0) == Letters.LAM
            && scene.words.holds(WordClass.MEASURE, bare.substring(1));
  }

  /// «حسبما ذكر …», «على ما أفادت …», «كما قال …» after a comma.
  private @Nullable Found clause(int token, Sentence sentence) {
    if (tokens.isWord(token, "حسبما") || tokens.isWord(token, "وحسبما")) {
      return verb(token, token + 1, sentence);
    }
    if (tokens.isWord(token, "علي") && tokens.isWord(token + 1, "ما")) {
      return verb(token, token + 2, sentence);
    }
    if (tokens.isWord(token, "كما") && tokens.is(token - 1, Kind.COMMA)) {
      Found found = verb(token, token + 1, sentence);
      return found != null
              && found.source() != null
              && (found.end() >= sentence.end() || tokens.is(found.end(), Kind.PERIOD))
          ? found
          : null;
    }
    return null;
  }

  private @Nullable Found verb(int first, int verb, Sentence sentence) {
    if (verb >= sentence.end() || !tokens.is(verb, Kind.WORD)) {
      return null;
    }
    List<CueForm> forms = forms(tokens.word(verb));
    boolean speaks =
        holds(forms, Form.PAST)
            || holds(forms, Form.PRESENT)
            || tokens.isWord(verb, "جاء")
            || tokens.isWord(verb, "ورد");
    if (!speaks) {
      return null;
    }
    int at = verb + 1;
    while (at < sentence.end()
        && (tokens.isWord(at, "في")
            || tokens.isWord(at, "به")
            || scene.words.is(WordClass.ADVERB, at))) {
      at++;
    }
    boolean own = isOwnPage(at);
    Subject source = at < sentence.end() && !own ? source(at, sentence.end()) : null;
    if (source == null || source.speakers().isEmpty()) {
      return new Found(first, verb + 1, own ? at + 1 : at, null);
    }
    return new Found(first, verb + 1, source.end(), source);
  }

  private static boolean holds(List<CueForm> forms, Form wanted) {
    for (CueForm form : forms) {
      if (form.form() == wanted) {
        return true;
      }
    }
    return false;
  }

  /// «جاء في حسابه»: the speaker's own page.
  private boolean isOwnPage(int token) {
    String word = tokens.is(token, Kind.WORD) ? tokens.word(token) : "";
    return (word.endsWith("ه") || word.endsWith("ها") || word.endsWith("هم"))
        && scene.words.is(WordClass.OCCASION, token);
  }

  /// The source at the token, a name in marks that no lexicon knows among them.
  private @Nullable Subject source(int token, int limit) {
    Subject source = subjects.read(token, 0, limit);
    Quotation quotation = source == null ? scene.quotationOpening(token) : null;
    if (quotation == null
        || !quotation.closed()
        || quotation.end() - quotation.first() > LONGEST_NAME) {
      return source;
    }
    Speaker outlet =
        new Speaker(
            scene.words(quotation.first(), 0, quotation.end()),
            Speaker.Kind.BODY,
            null,
            quotation.span());
    return Subject.named(token, quotation.end() + 1, outlet);
  }

  /// The forms that the word is, an object pronoun at its end left out: «نقلته», «ذكرها».
  private List<CueForm> forms(String word) {
    List<CueForm> forms = vocabulary.cues().forms(word);
    if (forms.isEmpty() && word.endsWith("ه")) {
      forms = vocabulary.cues().forms(word.substring(0, word.length() - 1));
    }
    return forms.isEmpty() && word.endsWith("ها")
        ? vocabulary.cues().forms(word.substring(0, word.length() - 2))
        : forms;
  }
}
