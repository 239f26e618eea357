package org.isnad.analyze.statement;

import java.util.List;
import org.isnad.analyze.name.Entity;
import org.isnad.analyze.name.Mention;
import org.isnad.text.Kind;
import org.isnad.text.Letters;
import org.isnad.text.Phrases;
import org.isnad.text.Quotation;
import org.isnad.text.Tokens;
import org.jspecify.annotations.Nullable;

/// Reads one cue: whether it is one here, who its subject is, and where what is said begins. The words between cue and what is said are
/// walked once: speaker, adverbials, times, places of speech, the outlet that was spoken to. Holds the report's scene.
final class CueReader {
  /// How far what is said may stand from its cue, in tokens.
  private static final int REACH = 60;

  private final Scene scene;
  private final Tokens tokens;
  private final Vocabulary vocabulary;
  private final SubjectReader subjects;
  private final ChainReader chains;

  CueReader(Scene scene, Vocabulary vocabulary, SubjectReader subjects, ChainReader chains) {
    this.scene = scene;
    this.tokens = scene.tokens;
    this.vocabulary = vocabulary;
    this.subjects = subjects;
    this.chains = chains;
  }

  /// The statement that a cue at `token` brings, or null where it is no cue or brings none. The sentence is `[first, end)`.
  @Nullable Draft read(int token, int first, int end) {
    if (!tokens.is(token, Kind.WORD) || scene.mention(token) != null || scene.title(token) != null) {
      return null;
    }
    int skip = 0;
    List<CueForm> forms = vocabulary.cues().forms(tokens.word(token));
    if (forms.isEmpty() && startsWithConjunction(token)) {
      skip = 1;
      forms = vocabulary.cues().forms(tokens.word(token, 1));
    }
    if (forms.isEmpty() && tokens.word(token).charAt(0) == Letters.BEH && tokens.mayBeParticles(token, 1)) {
      skip = 1;
      forms = vocabulary.cues().forms(tokens.word(token, 1)).stream().filter(form -> form.form() == Form.NOUN).toList();
    }
    for (CueForm form : forms) {
      if (!isNegated(token, form)) {
        Draft draft = new Walk(token, form, first, end).run();
        if (draft != null) {
          draft.clauseFirst = clauseFirst(draft, first);
          return draft;
        }
      }
    }
    return null;
  }

  private boolean startsWithConjunction(int token) {
    char c = tokens.word(token).charAt(0);
    return (c == Letters.WAW || c == Letters.FEH) && tokens.mayBeParticles(token, 1);
  }

  /// Whether the word is a finite form or participle of a verb that is always a cue.
  boolean isCueWord(int token) {
    if (!tokens.is(token, Kind.WORD)) {
      return false;
    }
    List<CueForm> forms = vocabulary.cues().forms(tokens.word(token));
    if (forms.isEmpty() && startsWithConjunction(token)) {
      forms = vocabulary.cues().forms(tokens.word(token, 1));
    }
    for (CueForm form : forms) {
      if (form.form() != Form.NOUN && !form.lemma().has(Lemma.Mark.STRICT)) {
        return true;
      }
    }
    return false;
  }

  private boolean isNegated(int token, CueForm form) {
    if (form.form() == Form.PARTICIPLE) {
      return tokens.isWord(token - 1, "غير");
    }
    for (int back = 1; back <= 2; back++) {
      int at = token - back;
      if (at < 0 || !tokens.is(at, Kind.WORD)) {
        return false;
      }
      if (back == 2 && !tokens.isWord(token - 1, "ان")) {
        return false;
      }
      String word = tokens.word(at);
      String bare = word.length() > 2 && (word.charAt(0) == Letters.WAW || word.charAt(0) == Letters.FEH) ? word.substring(1) : word;
      switch (bare) {
        case "لم", "لن", "لا", "ليس", "ليست", "هل", "لو", "لولا", "دون", "بدون", "عدم", "رفض", "رفضت", "يمكن", "يجب", "ينبغي", "قبل", "اذا", "سبق" -> {
          return !(bare.equals("سبق") || bare.equals("قبل") && back == 1);
        }
        case "ان", "كي", "لكي", "حتي" -> {
          if (form.form() == Form.PRESENT) {
            return true;
          }
        }
        case "قد" -> {
          if (form.form() == Form.PRESENT) {
            return true;
          }
        }
        default -> {
          if (back == 2) {
            return false;
          }
        }
      }
    }
    return false;
  }

  /// Where the clause of the cue begins, with what joins it to the clause before.
  private int clauseFirst(Draft draft, int first) {
    int at = draft.subject != null && draft.subject.first() < draft.cueFirst ? draft.subject.first() : draft.cueFirst;
    while (at > first) {
      int before = at - 1;
      if (tokens.is(before, Kind.COMMA)) {
        return before;
      }
      String word = tokens.is(before, Kind.WORD) ? tokens.word(before) : "";
      if (vocabulary.words().is(WordClass.JOINER, tokens, before) || word.equals("قد") || word.equals("وقد") || word.equals("كان") || word.equals("وكان") || word.equals("كانت") || word.equals("وكانت") || word.equals("لم") || word.equals("ولم")) {
        at = before;
      } else {
        break;
      }
    }
    return at;
  }

  /// One walk from a cue to what is said.
  private final class Walk {
    private final int cue;
    private final CueForm form;
    private final Lemma lemma;
    private final int first;
    private final int end;
    private final int limit;
    private int at;
    private @Nullable Subject subject;
    private boolean phraseMayStart = true;
    private boolean inRelative;
    private boolean passedObject;
    private boolean passedPreposition;
    private @Nullable Subject relay;
    private int relayCue = -1;

    Walk(int cue, CueForm form, int first, int end) {
      this.cue = cue;
      this.form = form;
      this.lemma = form.lemma();
      this.first = first;
      this.end = end;
      this.limit = Math.min(end, cue + 1 + REACH);
      this.at = cue + 1;
    }

    @Nullable Draft run() {
      Draft draft = walk();
      if (draft == null) {
        draft = quotationBefore();
      }
      if (draft == null) {
        return null;
      }
      if (draft.subject == null && !draft.narrated) {
        Subject before = subjectBefore(draft);
        draft.subject = before;
      }
      if (draft.subject == null && form.form() == Form.PRESENT && lemma.has(Lemma.Mark.IMPERSONAL)) {
        return null;
      }
      if (lemma.has(Lemma.Mark.STRICT) && draft.subject == null && !(draft.joint == Draft.Joint.CLAUSE && draft.contentFirst == cue + 2 && form.form() != Form.NOUN)) {
        return null;
      }
      if (lemma.has(Lemma.Mark.STRICT) && draft.subject != null && !draft.subject.known()) {
        return null;
      }
      chains.spokenTo(draft, cue + 1, Math.min(draft.contentFirst, end), draft.links);
      return draft;
    }

    private @Nullable Draft walk() {
      while (at < limit) {
        Draft draft = complement();
        if (draft != null) {
          return draft;
        }
        if (at >= limit || stops()) {
          return null;
        }
        if (!advance()) {
          draft = nounPhrase();
          if (draft != null) {
            return draft;
          }
          at++;
          phraseMayStart = false;
        }
      }
      return null;
    }

    private Draft draft(Draft.Joint joint, int contentFirst, String rule) {
      Draft draft = new Draft(cue, cue + 1, form, joint, contentFirst, rule);
      draft.subject = subject;
      if (relay != null) {
        draft.subject = relay;
        if (subject != null) {
          draft.relays.add(subject);
        }
        if (relayCue >= 0) {
          draft.cueEnd = relayCue + 1;
        }
      }
      return draft;
    }

    /// What is said, where it begins at `at`.
    private @Nullable Draft complement() {
      if (form.objectPronoun()) {
        return afterObjectPronoun();
      }
      if (tokens.is(at, Kind.COLON) && !(tokens.is(at - 1, Kind.NUMBER) && tokens.is(at + 1, Kind.NUMBER))) {
        return afterColon(at + 1);
      }
      Quotation quotation = scene.quotationOpening(at);
      if (quotation != null) {
        return quotation(quotation);
      }
      if (!tokens.is(at, Kind.WORD)) {
        return null;
      }
      if (vocabulary.words().is(WordClass.THAT, tokens, at)) {
        if (lemma.has(Lemma.Mark.CLAUSE) || lemma.addressed().contains("أن") || relay != null || !lemma.prepositions().isEmpty()) {
          return afterThat(at + 1, "clause");
        }
        at = limit;
        return null;
      }
      return afterPreposition();
    }

    private @Nullable Draft afterColon(int next) {
      if (!lemma.has(Lemma.Mark.QUOTATION) && !lemma.has(Lemma.Mark.CLAUSE) && relay == null || next >= end && next >= tokens.size()) {
        return null;
      }
      Quotation quotation = scene.quotationOpening(next);
      if (quotation != null) {
        Draft draft = draft(Draft.Joint.QUOTATION, next, "colon-quotation");
        draft.quotation = quotation;
        return draft;
      }
      if (next >= end) {
        return null;
      }
      if (vocabulary.words().is(WordClass.THAT, tokens, next)) {
        return afterThat(next + 1, "clause");
      }
      return draft(Draft.Joint.COLON, next, "colon");
    }

    private @Nullable Draft quotation(Quotation quotation) {
      boolean direct = at == cue + 1 || (subject != null && at == subject.end()) || relayCue == at - 1;
      int length = quotation.end() - quotation.first();
      boolean reports = lemma.has(Lemma.Mark.QUOTATION) || relay != null || (!lemma.prepositions().isEmpty() || lemma.has(Lemma.Mark.NOUN_PHRASE)) && length > 3 && direct;
      boolean longEnough = length >= 4 || quotation.end() >= end - 2 || (direct && !scene.isQuotedName(quotation));
      if (reports && longEnough && !(phraseMayStart && subject == null && scene.isQuotedName(quotation) && quotation.end() + 1 < end)) {
        Draft draft = draft(Draft.Joint.QUOTATION, at, "quotation");
        draft.quotation = quotation;
        return draft;
      }
      if (phraseMayStart && subject == null && scene.isQuotedName(quotation)) {
        return null;
      }
      at = Math.min(limit, quotation.closed() ? quotation.end() + 1 : at + 1);
      phraseMayStart = false;
      return at < limit ? complement() : null;
    }

    private @Nullable Draft afterThat(int next, String rule) {
      int from = next;
      while (from < end && (tokens.is(from, Kind.COMMA) || tokens.is(from, Kind.COLON) || tokens.is(from, Kind.ELLIPSIS))) {
        from++;
      }
      if (from >= end) {
        return null;
      }
      Draft draft = draft(Draft.Joint.CLAUSE, from, rule);
      draft.quotation = scene.quotationOpening(from);
      return draft;
    }

    /// After إلى، على، عن، من as words and ب، ل joined to the next word.
    private @Nullable Draft afterPreposition() {
      String word = tokens.word(at);
      String standing = standing(word);
      if (standing != null) {
        boolean own = lemma.prepositions().contains(standing);
        boolean afterObject = lemma.addressed().contains(standing) && (passedObject || subject != null && at > subject.end());
        if ((own || afterObject) && !isFrame(at + 1) && scene.mention(at) == null) {
          if (vocabulary.words().is(WordClass.THAT, tokens, at + 1)) {
            return afterThat(at + 2, "preposition-clause");
          }
          return phraseContent(at + 1, 0, "preposition");
        }
        return null;
      }
      char letter = word.charAt(0);
      if ((letter == Letters.BEH || letter == Letters.LAM) && (tokens.mayBeParticles(at, 1) || word.length() == 1)) {
        String joined = letter == Letters.BEH ? "ب" : "ل";
        boolean own = lemma.prepositions().contains(joined);
        boolean afterObject = lemma.addressed().contains(joined) && (passedObject || subject != null && at > subject.end());
        if ((own || afterObject) && !isJoinedFrame(at) && !(scene.mention(at) != null && scene.mention(at).skip() == 0)) {
          return word.length() == 1 ? phraseContent(at + 1, 0, "preposition") : phraseContent(at, 1, "preposition");
        }
      }
      return null;
    }

    private @Nullable Draft phraseContent(int from, int skip, String rule) {
      if (from >= end) {
        return null;
      }
      Draft draft = draft(Draft.Joint.PREPOSITION, from, rule);
      draft.contentSkip = skip;
      draft.quotation = scene.quotationOpening(from);
      Act act = skip == 0 && tokens.is(from, Kind.WORD) ? vocabulary.nounActs().get(tokens.word(from)) : null;
      if (act != null && (lemma.name().equals("أعرب") || lemma.name().equals("عبر"))) {
        draft.act = act;
      }
      return draft;
    }

    private static @Nullable String standing(String folded) {
      return switch (folded) {
        case "الي" -> "إلى";
        case "علي" -> "على";
        case "عن" -> "عن";
        case "من" -> "من";
        default -> null;
      };
    }

    /// Whether a preposition leads to an occasion or place of speech and not to what is said.
    private boolean isFrame(int next) {
      return vocabulary.words().is(WordClass.OCCASION, tokens, next)
          || vocabulary.words().is(WordClass.ADVERB, tokens, next - 1)
          || scene.timeEnd(next) > next
          || vocabulary.media().at(tokens, next) != null && !lemma.addressed().contains("إلى");
    }

    private boolean isJoinedFrame(int token) {
      FunctionWords words = vocabulary.words();
      if (words.is(WordClass.ADVERB, tokens, token) || words.is(WordClass.PREPOSITION, tokens, token) || words.endWithParticles(WordClass.OCCASION, tokens, token) > token || scene.timeEnd(token) > token) {
        return true;
      }
      Phrases.Match<Media.Medium> medium = vocabulary.media().at(tokens, token);
      return medium != null && medium.skip() > 0;
    }

    private @Nullable Draft afterObjectPronoun() {
      if (lemma.has(Lemma.Mark.CLAUSE) && vocabulary.words().is(WordClass.THAT, tokens, at)) {
        return afterThat(at + 1, "object-clause");
      }
      if (!tokens.is(at, Kind.WORD)) {
        return null;
      }
      String word = tokens.word(at);
      boolean joined = word.charAt(0) == Letters.BEH && (word.length() == 1 || tokens.mayBeParticles(at, 1));
      if (joined && !isJoinedFrame(at)) {
        Draft draft = word.length() == 1 ? phraseContent(at + 1, 0, "object-pronoun") : phraseContent(at, 1, "object-pronoun");
        if (draft != null) {
          draft.narrated = tokens.isWord(cue - 1, "ما") || tokens.isWord(cue - 1, "لما") || tokens.isWord(cue - 1, "بما") || tokens.isWord(cue - 1, "مما");
        }
        return draft;
      }
      return null;
    }

    /// Whether the walk must end here: another cue, or the reporter's tail.
    private boolean stops() {
      if (!tokens.is(at, Kind.WORD)) {
        return tokens.is(at, Kind.PERIOD) || tokens.is(at, Kind.QUESTION);
      }
      if (vocabulary.words().is(WordClass.ADVERB, tokens, at) || scene.mention(at) != null || scene.title(at) != null) {
        return false;
      }
      if (relay != null && isNounCue(at)) {
        return false;
      }
      return at > cue + 1 && isCueWord(at) && !(phraseMayStart && subject == null && vocabulary.nouns().get(tokens.word(at)) != null) && !(lemma.has(Lemma.Mark.NOUN_PHRASE) && subject != null && at == subject.end());
    }

    private boolean isNounCue(int token) {
      return tokens.is(token, Kind.WORD) && vocabulary.cues().forms(tokens.word(token)).stream().anyMatch(cueForm -> cueForm.form() == Form.NOUN);
    }

    /// Steps over what may stand between; false where `at` is a word of no known class.
    private boolean advance() {
      if (relay != null && isNounCue(at)) {
        relayCue = at;
        at++;
        phraseMayStart = false;
        return true;
      }
      int adverb = vocabulary.words().end(WordClass.ADVERB, tokens, at);
      int time = scene.timeEnd(at);
      if (adverb > at || time > at) {
        at = Math.max(adverb, time);
        phraseMayStart = true;
        return true;
      }
      if (tokens.is(at, Kind.COMMA) || tokens.is(at, Kind.DASH) || tokens.is(at, Kind.ELLIPSIS) || tokens.is(at, Kind.SYMBOL)) {
        at++;
        phraseMayStart = true;
        return true;
      }
      if (tokens.is(at, Kind.BRACKET_OPEN)) {
        int close = at;
        while (close < limit && !tokens.is(close, Kind.BRACKET_CLOSE)) {
          close++;
        }
        at = close < limit ? close + 1 : at + 1;
        return true;
      }
      Phrases.Match<Attributions.Attributive> attribution = tokens.is(at, Kind.WORD) ? vocabulary.attributions().at(tokens, at) : null;
      if (attribution != null && attribution.value().joiner().equals("عن") && tokens.isWord(attribution.end(), "عن")) {
        return takeRelay(attribution.end() + 1);
      }
      if (lemma.name().equals("نقل") && tokens.isWord(at, "عن") && relay == null) {
        return takeRelay(at + 1);
      }
      if (vocabulary.words().is(WordClass.RELATIVE, tokens, at)) {
        inRelative = true;
        at++;
        phraseMayStart = false;
        return true;
      }
      if (vocabulary.words().is(WordClass.PREPOSITION, tokens, at) && scene.mention(at) == null) {
        passedPreposition = true;
        at++;
        Mention mention = scene.mentionStarting(at);
        at = mention != null && mention.end() <= limit ? mention.end() : Math.min(limit, Math.max(at, scene.timeEnd(at)));
        phraseMayStart = false;
        return true;
      }
      if (phraseMayStart && subject == null) {
        return takeSubject();
      }
      return false;
    }

    private boolean takeRelay(int token) {
      Subject source = subjects.read(token, 0, limit);
      if (source == null) {
        return false;
      }
      relay = source;
      at = source.end();
      phraseMayStart = true;
      return true;
    }

    private boolean takeSubject() {
      Subject read = subjects.read(at, 0, limit);
      if (read == null || !agrees(read) || (!read.known() && !mayBeUnknown(read))) {
        return false;
      }
      subject = read;
      at = read.end();
      phraseMayStart = true;
      return true;
    }

    /// A noun phrase of no known kind is the subject where it cannot be what is said.
    private boolean mayBeUnknown(Subject read) {
      if (form.form() == Form.PARTICIPLE || form.form() == Form.NOUN) {
        return false;
      }
      boolean definite = tokens.word(read.first()).startsWith("ال") || tokens.is(read.first(), Kind.SYMBOL);
      return at == cue + 1 && (definite || !lemma.has(Lemma.Mark.NOUN_PHRASE)) && !lemma.has(Lemma.Mark.STRICT) && (lemma.addressed().isEmpty() || definite);
    }

    /// A verb before its subject agrees with it in gender.
    private boolean agrees(Subject read) {
      if (form.form() == Form.PARTICIPLE || form.form() == Form.NOUN) {
        return false;
      }
      if (read.speakers().size() == 1 && isPlace(read) && form.agreement() == Agreement.MASCULINE_SINGULAR) {
        return isMasculinePlace(read);
      }
      return switch (read.agreement()) {
        case FEMININE_SINGULAR, FEMININE_DUAL -> form.agreement() == Agreement.FEMININE_SINGULAR;
        case MASCULINE_SINGULAR, MASCULINE_DUAL -> form.agreement() == Agreement.MASCULINE_SINGULAR;
        case MASCULINE_PLURAL -> !form.agreement().isPlural() || form.agreement() == Agreement.MASCULINE_PLURAL;
        case UNKNOWN -> true;
      };
    }

    private boolean isPlace(Subject read) {
      String id = read.speakers().getFirst().entity();
      return id != null && scene.names.entities().stream().anyMatch(entity -> entity.id().equals(id) && entity.type() == Entity.Type.LOC);
    }

    private boolean isMasculinePlace(Subject read) {
      return switch (org.isnad.text.Folding.fold(read.speakers().getFirst().name())) {
        case "العراق", "لبنان", "الاردن", "المغرب", "السودان", "اليمن", "الصومال", "البيت الابيض" -> true;
        default -> false;
      };
    }

    /// A bare noun phrase that is what is said: «أكد أهمية …», «أعلنت الشركة رفضها …».
    private @Nullable Draft nounPhrase() {
      if (!tokens.is(at, Kind.WORD) || inRelative || passedPreposition && subject == null) {
        passedObject = true;
        return null;
      }
      boolean mayBegin = phraseMayStart || (subject != null && at == subject.end());
      if (mayBegin && !lemma.addressed().isEmpty()) {
        passedObject = true;
      }
      if (!mayBegin || !lemma.has(Lemma.Mark.NOUN_PHRASE)) {
        return null;
      }
      if (tokens.word(at).startsWith("ال") && lemma.has(Lemma.Mark.CLAUSE) && clauseFollows()) {
        return null;
      }
      if (subject != null && !subject.known() && form.form() != Form.PARTICIPLE) {
        return null;
      }
      Draft draft = draft(Draft.Joint.NOUN_PHRASE, at, "noun-phrase");
      Act act = vocabulary.nounActs().get(tokens.word(at));
      if (act != null && lemma.name().equals("أبدى")) {
        draft.act = act;
      }
      return draft;
    }

    private boolean clauseFollows() {
      for (int i = at + 1; i < limit; i++) {
        if (vocabulary.words().is(WordClass.THAT, tokens, i)) {
          return true;
        }
        if (isCueWord(i) || tokens.is(i, Kind.PERIOD)) {
          return false;
        }
      }
      return false;
    }

    /// «"…"، قال فلان»: the quotation stands before its cue.
    private @Nullable Draft quotationBefore() {
      if (form.form() == Form.NOUN || form.form() == Form.PARTICIPLE || !lemma.has(Lemma.Mark.QUOTATION)) {
        return null;
      }
      int before = cue - 1;
      while (before >= first && (tokens.is(before, Kind.COMMA) || tokens.is(before, Kind.DASH) || tokens.isWord(before, "هكذا") || tokens.isWord(before, "كما") || tokens.isWord(before, "بهذه"))) {
        before--;
      }
      Quotation quotation = before >= first ? scene.quotation(before) : null;
      if (quotation == null || !quotation.closed() || quotation.end() != before || quotation.end() - quotation.first() < 3 || startsWithConjunction(cue) && vocabulary.cues().forms(tokens.word(cue)).isEmpty()) {
        return null;
      }
      Subject after = subjects.read(cue + 1, 0, limit);
      Draft draft = new Draft(cue, cue + 1, form, Draft.Joint.BEFORE, quotation.first(), "quotation-before");
      draft.quotation = quotation;
      draft.contentEnd = quotation.end();
      draft.subject = after != null && after.known() ? after : null;
      return draft;
    }

    /// «وكان الرئيس … قد أعلن», «الذي قال», «روسيا تنفي»: the subject before its verb.
    private @Nullable Subject subjectBefore(Draft draft) {
      if (form.form() == Form.PARTICIPLE || form.form() == Form.NOUN) {
        return null;
      }
      boolean joined = !vocabulary.cues().forms(tokens.word(cue)).contains(form);
      if (joined) {
        return null;
      }
      int to = cue;
      while (to > first && (tokens.isWord(to - 1, "قد") || tokens.isWord(to - 1, "بدوره") || tokens.isWord(to - 1, "بدورها"))) {
        to--;
      }
      int auxiliary = auxiliary(to);
      if (auxiliary >= 0) {
        Subject after = subjects.read(auxiliary + 1, 0, to);
        if (after != null) {
          return after;
        }
      }
      int comma = tokens.is(to - 1, Kind.COMMA) ? to - 1 : to;
      if (vocabulary.words().is(WordClass.RELATIVE, tokens, to - 1)) {
        draft.relative = true;
        comma = tokens.is(to - 2, Kind.COMMA) ? to - 2 : to - 1;
      }
      return endingAt(comma);
    }

    /// The كان or أن that opens the clause of the cue, within the sentence.
    private int auxiliary(int to) {
      for (int i = to - 1; i >= first && i > to - 40; i--) {
        if (scene.isQuoted(i) || !tokens.is(i, Kind.WORD)) {
          continue;
        }
        String word = tokens.word(i);
        switch (word) {
          case "كان", "وكان", "كانت", "وكانت", "كانا", "وكانا", "كانوا", "فيما", "بينما", "وفيما", "لكن", "ولكن", "ان", "وان", "لان", "حيث" -> {
            return i;
          }
          default -> {
            if (isCueWord(i)) {
              return -1;
            }
          }
        }
      }
      return -1;
    }

    /// A noun phrase that ends right before `to`.
    private @Nullable Subject endingAt(int to) {
      int nearest = Math.max(first, to - 14);
      for (int from = nearest; from < to; from++) {
        boolean mayStart = from == first || !tokens.is(from - 1, Kind.WORD) || scene.mentionStarting(from) != null || scene.titleStarting(from) != null || vocabulary.nouns().get(tokens.word(from)) != null;
        if (!mayStart || scene.quotation(from) != null && scene.quotationOpening(from) == null) {
          continue;
        }
        int skip = startsWithConjunction(from) && scene.mentionStarting(from) != null ? scene.mentionStarting(from).skip() : 0;
        Subject read = subjects.read(from, skip, to);
        if (read != null && read.known() && reaches(read.end(), to)) {
          return read;
        }
      }
      return null;
    }

    private boolean reaches(int from, int to) {
      int i = from;
      while (i < to) {
        int next = Math.max(vocabulary.words().end(WordClass.ADVERB, tokens, i), scene.timeEnd(i));
        if (next > i) {
          i = next;
        } else if (tokens.is(i, Kind.COMMA) || tokens.is(i, Kind.DASH) || tokens.is(i, Kind.QUOTE_CLOSE) || tokens.is(i, Kind.QUOTE_NEUTRAL) || tokens.is(i, Kind.BRACKET_CLOSE)) {
          i++;
        } else {
          return false;
        }
      }
      return true;
    }
  }
}
