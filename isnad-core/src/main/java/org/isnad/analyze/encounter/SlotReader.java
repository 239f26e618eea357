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
          Map.entry("برياسه", Link.PRESENCE));

  private final Scene scene;
  private final Tokens tokens;
  private final Lexicon lexicon;
  private final PartyReader parties;

  SlotReader(Scene scene, Lexicon lexicon, PartyReader parties) {
    this.scene = scene;
    this.tokens = scene.tokens;
    this.lexicon = lexicon;
    this.parties = parties;
  }

  /// What follows from token `from` on, before `limit`.
  Following read(int from, int limit) {
    List<Slot> slots = new ArrayList<>();
    Party place = null;
    Link pending = null;
    boolean comma = false;
    boolean relative = false;
    int gap = 0;
    int end = from;
    int at = from;
    while (at < limit && gap <= WIDEST_GAP) {
      if (scene.timeEnd(at) > at) {
        at = scene.timeEnd(at);
        comma = false;
        pending = null;
        continue;
      }
      Party party = parties.at(at, limit);
      if (party != null) {
        Link link = link(party, pending, slots);
        if (link == null || (comma && link == Link.DIRECT && !isKnown(party, slots))) {
          break;
        }
        if (party.sort() == Party.Sort.PLACE && (link == Link.IN || link == Link.BY)) {
          place = place == null ? party : place;
        } else if (link != Link.IN && !isKnown(party, slots)) {
          add(new Slot(link, party), slots);
        }
        at = party.end();
        end = at;
        pending = null;
        comma = false;
        gap = 0;
        continue;
      }
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
          return new Following(slots, place, relative, end);
        }
        case WORD -> {
          String word = tokens.word(at);
          Link preposition = PREPOSITIONS.get(word);
          if (preposition != null) {
            pending = preposition;
            comma = false;
          } else if (lexicon.is(Word.RELATIVE, word)) {
            relative |= slots.isEmpty();
            comma = false;
          } else if (lexicon.is(Word.STOP, word) || scene.isStatementCue(at) || isCue(at)) {
            return new Following(slots, place, relative, end);
          } else if (!lexicon.is(Word.SKIP, word)) {
            pending = word.length() > 1 && isPlaceWord(word) ? pending : gap > 0 ? null : pending;
            gap++;
          }
        }
      }
      at++;
    }
    return new Following(slots, place, relative, end);
  }

  /// «في مدينة سوتشي», «إلى العاصمة السعودية الرياض»: words between the preposition and the name.
  private static boolean isPlaceWord(String word) {
    return word.equals("مدينه")
        || word.equals("العاصمه")
        || word.equals("مقر")
        || word.equals("قصر")
        || word.equals("منتجع")
        || word.equals("جزيره")
        || word.equals("ولايه")
        || word.equals("محافظه")
        || word.equals("مطار");
  }

  /// A title that has no name by itself gives way to the name that follows it: «الرئيسين بوتين ولوكاشينكو».
  private static void add(Slot slot, List<Slot> slots) {
    Slot last = slots.isEmpty() ? null : slots.getLast();
    if (last != null
        && slot.link() == last.link()
        && last.party().sort() == Party.Sort.UNNAMED
        && slot.party().sort() == Party.Sort.PERSON
        && slot.party().first() == last.party().end()) {
      slots.removeLast();
    }
    slots.add(slot);
  }

  private static boolean isKnown(Party party, List<Slot> slots) {
    return slots.stream().anyMatch(slot -> slot.party().isSame(party));
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
    Phrases.Match<CueWord> cue = lexicon.cues().find(tokens, at);
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
