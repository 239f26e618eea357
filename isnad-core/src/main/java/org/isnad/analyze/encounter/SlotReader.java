package org.isnad.analyze.encounter;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.isnad.analyze.encounter.CueWord.Frame;
import org.isnad.analyze.encounter.Lexicon.Word;
import org.isnad.analyze.encounter.Slot.Link;
import org.isnad.text.Letters;
import org.isnad.text.Phrases;
import org.isnad.text.Tokens;
import org.jspecify.annotations.Nullable;

/// Reads on from a cue: which parties follow in its clause and how each is tied to it. Stops at the topic, at another clause, at
/// another cue, and where too many other words stand between.
final class SlotReader {
  private static final int WIDEST_GAP = 4;
  private static final int LONGEST_BRACKET = 12;

  /// So many other words may stand between a preposition and its party: «مع كبار المسؤولين».
  private static final int LOOSEST_TIE = 1;

  private static final Map<String, Link> PREPOSITIONS =
      Map.ofEntries(
          Map.entry("مع", Link.WITH),
          Map.entry("ومع", Link.WITH),
          Map.entry("بين", Link.BETWEEN),
          Map.entry("من", Link.FROM),
          Map.entry("الي", Link.TO),
          Map.entry("في", Link.IN),
          Map.entry("بحضور", Link.PRESENCE),
          Map.entry("حضور", Link.PRESENCE),
          Map.entry("بمشاركه", Link.PRESENCE),
          Map.entry("باشراف", Link.PRESENCE),
          Map.entry("بدعوه", Link.PRESENCE),
          Map.entry("برياسه", Link.PRESENCE));

  private final Scene scene;
  private final Tokens tokens;
  private final PartyReader parties;

  SlotReader(Scene scene, PartyReader parties) {
    this.scene = scene;
    this.tokens = scene.tokens;
    this.parties = parties;
  }

  /// What follows from token `from` on, before `limit`.
  Following read(int from, int limit) {
    return new Pass(from, limit).run();
  }

  private final class Pass {
    private final List<Slot> slots = new ArrayList<>();
    private final int limit;
    private int at;
    private int end;
    private @Nullable Party place;
    private @Nullable Link pending;
    private int sincePending;
    private boolean comma;
    private boolean parenthesis;
    private boolean relative;
    private int gap;

    Pass(int from, int limit) {
      this.at = from;
      this.end = from;
      this.limit = limit;
    }

    Following run() {
      boolean goesOn = true;
      while (goesOn && at < limit && gap <= WIDEST_GAP) {
        goesOn = step();
      }
      return new Following(slots, place, relative, end);
    }

    private boolean step() {
      if (scene.timeEnd(at) > at) {
        at = scene.timeEnd(at);
        // A time between two commas is passed over with both.
        at += comma && at < limit && tokens.is(at, org.isnad.text.Kind.COMMA) ? 1 : 0;
        comma = false;
        pending = null;
        return true;
      }
      Link preposition =
          tokens.is(at, org.isnad.text.Kind.WORD) && !isEach(at)
              ? PREPOSITIONS.get(tokens.word(at))
              : null;
      if (preposition != null) {
        tie(preposition);
        at++;
        return true;
      }
      Party party = parties.at(at, limit);
      if (party != null) {
        return take(party);
      }
      boolean goesOn = pass();
      at++;
      return goesOn;
    }

    /// «كل من الرئيس ونظيره»: من ties nobody.
    private boolean isEach(int token) {
      return tokens.isWord(token, "من")
          && (tokens.isWord(token - 1, "كل") || tokens.isWord(token - 1, "كلا"));
    }

    private void tie(Link preposition) {
      parenthesis = comma;
      pending = preposition;
      sincePending = 0;
      comma = false;
    }

    private boolean take(Party party) {
      Link link = link(party, pending, slots);
      if (link == null) {
        return false;
      }
      boolean joined =
          party.skip() > 0 && tokens.firstLetter(party.first()) == Letters.WAW && !slots.isEmpty();
      if (comma && link == Link.DIRECT && !joined) {
        link = isApposition(party) ? slots.removeLast().link() : Link.APART;
      }
      boolean isPlace = party.sort() == Party.Sort.PLACE;
      if (isPlace && isCapitalOf(party)) {
        at = party.end();
        return true;
      }
      if (isPlace && link == Link.BY && gap > 1) {
        // «لمواجهة القرارات المتعلقة بإيران»
        gap++;
      } else if (isPlace && (link == Link.IN || link == Link.BY)) {
        place = place == null ? party : place;
      } else if (!isKnown(party, slots)) {
        add(new Slot(link, party), slots);
      }
      at = party.end();
      end = at;
      // «، في بغداد،» is passed over with both commas.
      at +=
          isPlace && parenthesis && at < limit && tokens.is(at, org.isnad.text.Kind.COMMA) ? 1 : 0;
      parenthesis = false;
      pending = null;
      comma = false;
      gap = 0;
      return true;
    }

    /// «العاهل السعودي، الملك سلمان»: a title that has no name by itself, and after the comma who that is.
    private boolean isApposition(Party party) {
      Slot last = slots.isEmpty() ? null : slots.getLast();
      return last != null
          && last.party().sort() == Party.Sort.UNNAMED
          && last.party().end() == party.first() - 1
          && party.sort() == Party.Sort.PERSON
          && scene.title(last.party().first()) != null;
    }

    /// «العاصمة السعودية، الرياض»: the place is the city.
    private boolean isCapitalOf(Party party) {
      if (!tokens.isWord(party.first() - 1, "العاصمه")) {
        return false;
      }
      int next = tokens.is(party.end(), org.isnad.text.Kind.COMMA) ? party.end() + 1 : party.end();
      Party after = parties.at(next, limit);
      return after != null && after.sort() == Party.Sort.PLACE && after.skip() == 0;
    }

    /// Passes over a token that is of no party. False where the clause of the encounter ends.
    private boolean pass() {
      switch (tokens.kind(at)) {
        case COMMA, DASH -> comma = true;
        case QUOTE_OPEN,
            QUOTE_CLOSE,
            QUOTE_NEUTRAL,
            BRACKET_CLOSE,
            NUMBER,
            SLASH,
            PERCENT,
            SYMBOL ->
            gap++;
        case BRACKET_OPEN -> at = closing(at, limit);
        case PERIOD, ELLIPSIS, SEMICOLON, COLON, QUESTION, EXCLAMATION -> {
          return false;
        }
        case WORD -> {
          return word(tokens.word(at));
        }
      }
      return true;
    }

    private boolean word(String word) {
      if (scene.is(Word.RELATIVE, at)) {
        if (isPronoun(word) && !slots.isEmpty() && !goesOn(at + 1)) {
          return false;
        }
        relative |= slots.isEmpty();
        comma = false;
        return true;
      }
      if (scene.is(Word.STOP, at) || scene.isStatementCue(at) || isCue(at)) {
        return false;
      }
      if (!scene.is(Word.SKIP, at) && !scene.is(Word.PLACE, at)) {
        gap++;
        sincePending++;
        pending = sincePending > LOOSEST_TIE ? null : pending;
      }
      return true;
    }
  }

  private static boolean isPronoun(String word) {
    return word.endsWith("الذي") || word.endsWith("التي");
  }

  /// Whether a relative clause is of the occasion: «الذي عقد في», not «التي ستطلع المجلس على».
  private boolean goesOn(int token) {
    return token < tokens.size()
        && (scene.is(Word.RELATIVE, token)
            || scene.is(Word.CONDUCT, token)
            || scene.timeEnd(token) > 0
            || tokens.is(token, org.isnad.text.Kind.COMMA)
            || scene.is(Word.SKIP, token));
  }

  /// A title that has no name by itself gives way to the name that follows it: «الرئيسين بوتين ولوكاشينكو».
  private static void add(Slot slot, List<Slot> slots) {
    Slot last = slots.isEmpty() ? null : slots.getLast();
    if (last != null
        && slot.link() == last.link()
        && slot.link() != Link.DIRECT
        && last.party().sort() == Party.Sort.UNNAMED
        && slot.party().sort() == Party.Sort.PERSON
        && slot.party().first() == last.party().end()) {
      slots.removeLast();
    }
    slots.add(slot);
  }

  private static boolean isKnown(Party party, List<Slot> slots) {
    for (Slot slot : slots) {
      if (slot.party().isSame(party)) {
        return true;
      }
    }
    return false;
  }

  /// Null where the party is of another clause. A party after و is tied as the one before it.
  private @Nullable Link link(Party party, @Nullable Link pending, List<Slot> slots) {
    String word = tokens.word(party.first());
    String particles = word.substring(0, party.skip());
    boolean and = !particles.isEmpty() && particles.charAt(0) == Letters.WAW;
    if (particles.indexOf(Letters.BEH) >= 0) {
      return Link.BY;
    }
    if (particles.indexOf(Letters.LAM) >= 0 && !particles.endsWith("ال")
        || word.startsWith("لل", party.skip())) {
      return Link.FOR;
    }
    if (pending != null) {
      return pending;
    }
    if (and) {
      return slots.isEmpty() ? null : slots.getLast().link();
    }
    if (!slots.isEmpty()
        && slots.getLast().party().sort() == Party.Sort.UNNAMED
        && slots.getLast().party().end() == party.first()) {
      return slots.getLast().link();
    }
    return Link.DIRECT;
  }

  private boolean isCue(int at) {
    Phrases.Match<CueWord> cue = scene.cue(at);
    return cue != null && cue.value().frame() != Frame.NONE;
  }

  private int closing(int from, int limit) {
    for (int at = from + 1; at < Math.min(limit, from + LONGEST_BRACKET); at++) {
      if (tokens.is(at, org.isnad.text.Kind.BRACKET_CLOSE)) {
        return at;
      }
    }
    return from;
  }
}
