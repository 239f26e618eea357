package org.isnad.analyze.encounter;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.isnad.analyze.encounter.Lexicon.Word;
import org.isnad.analyze.name.Entity;
import org.isnad.analyze.statement.Speaker;
import org.isnad.analyze.statement.Statement;
import org.isnad.text.Kind;
import org.isnad.text.Letters;
import org.isnad.text.Sentence;
import org.isnad.text.Tokens;
import org.jspecify.annotations.Nullable;

/// Who a sentence is about, where a cue does not say it: the last one named before it, the speaker, or whom the sentence before was about.
/// Goes along with the text, sentence by sentence.
final class Subjects {
  private static final int FARTHEST = 35;
  private static final int NEAR_SPEAKER = 80;
  private static final int SENTENCES_BACK = 2;
  private static final Set<String> PREPOSITIONS =
      Set.of("مع", "من", "الي", "في", "علي", "بين", "ضد", "لدي", "حول", "بحق", "حضور", "بحضور");

  private final Scene scene;
  private final Tokens tokens;
  private final PartyReader reader;
  private @Nullable List<Party> parties;
  private int sentence = -1;

  Subjects(Scene scene, PartyReader reader) {
    this.scene = scene;
    this.tokens = scene.tokens;
    this.reader = reader;
  }

  /// Goes on to the sentence of that number.
  void begin(int next) {
    sentence = next;
    parties = null;
  }

  /// Read only where a cue asks for them, for most sentences tell of no encounter.
  private List<Party> parties() {
    if (parties == null) {
      parties = partiesOf(scene.reading.sentences().get(sentence));
    }
    return parties;
  }

  /// Index of the last party that ends at the token or before it, or -1.
  private int partyBefore(int token) {
    int low = 0;
    int high = parties().size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (parties().get(middle).end() <= token) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low - 1;
  }

  private List<Party> partiesOf(Sentence of) {
    List<Party> found = new ArrayList<>();
    for (int at = of.first(); at < of.end(); ) {
      Party party = reader.at(at, of.end());
      Party last = found.isEmpty() ? null : found.getLast();
      if (party != null && last != null && isHisTitle(party, last)) {
        found.set(
            found.size() - 1,
            new Party(
                last.first(),
                last.skip(),
                party.end(),
                last.entity(),
                last.name(),
                last.sort(),
                last.span()));
      } else if (party != null) {
        found.add(party);
      }
      at = party == null ? at + 1 : Math.max(at + 1, party.end());
    }
    return found;
  }

  /// «محمد بن سلمان ولي ولي العهد وزير الدفاع»: titles right after a name are of the same person.
  private boolean isHisTitle(Party party, Party last) {
    return party.sort() == Party.Sort.UNNAMED
        && last.sort() == Party.Sort.PERSON
        && party.first() == last.end()
        && scene.title(party.first()) != null
        && tokens.firstLetter(party.first()) != Letters.WAW;
  }

  /// Whom the sentences before were about.
  private @Nullable Party before() {
    for (int i = sentence - 1; i >= Math.max(0, sentence - SENTENCES_BACK); i--) {
      for (Party party : partiesOf(scene.reading.sentences().get(i))) {
        if (party.sort() == Party.Sort.PERSON && isFree(party)) {
          return party;
        }
      }
    }
    return null;
  }

  /// The people or body that stands right before the token, but for words that say nothing.
  @Nullable Party beside(int token) {
    int last = partyBefore(token);
    if (last < 0) {
      return null;
    }
    Party party = parties().get(last);
    for (int at = party.end(); at < token; at++) {
      boolean nothing =
          tokens.is(at, Kind.COMMA) || scene.is(Word.SKIP, at) || scene.is(Word.RELATIVE, at);
      if (!nothing) {
        return null;
      }
    }
    return party.sort() != Party.Sort.PLACE && isFree(party) ? party : null;
  }

  /// The last people named in the sentence before the token who are not the object of a preposition.
  @Nullable Party lastBefore(int token) {
    for (int i = partyBefore(token); i >= 0; i--) {
      Party party = parties().get(i);
      if (token - party.end() >= FARTHEST) {
        return null;
      }
      if (party.isPeople() && isFree(party)) {
        return party;
      }
    }
    return null;
  }

  /// The party and those joined to it by و right before it: «يعقد الرئيس ونظيره اجتماعا».
  List<Party> group(Party last) {
    List<Party> out = new ArrayList<>();
    out.add(last);
    for (int i = parties().indexOf(last); i > 0 && isJoined(parties().get(i)); i--) {
      Party before = parties().get(i - 1);
      if (before.end() != parties().get(i).first()) {
        break;
      }
      out.addFirst(before);
    }
    return out;
  }

  private boolean isJoined(Party party) {
    return party.skip() > 0 && tokens.firstLetter(party.first()) == Letters.WAW;
  }

  /// The body or the people, named or not, whom the sentence named last before the token.
  @Nullable Party owner(int token) {
    for (int i = partyBefore(token); i >= 0 && token - parties().get(i).end() < FARTHEST; i--) {
      if (parties().get(i).sort() != Party.Sort.PLACE && isFree(parties().get(i))) {
        return parties().get(i);
      }
    }
    return null;
  }

  /// Two people or more who were named together last before the token, in its sentence or the ones before.
  List<Party> together(int token) {
    List<Sentence> sentences = scene.reading.sentences();
    for (int i = sentence; i >= Math.max(0, sentence - SENTENCES_BACK); i--) {
      List<Party> of = i == sentence ? parties() : partiesOf(sentences.get(i));
      for (int k = of.size() - 1; k > 0; k--) {
        boolean joined = isJoined(of.get(k)) && of.get(k - 1).end() == of.get(k).first();
        if (of.get(k).end() <= token
            && joined
            && of.get(k).isPeople()
            && of.get(k - 1).isPeople()) {
          return List.of(of.get(k - 1), of.get(k));
        }
      }
    }
    return List.of();
  }

  /// The people after مع between the tokens: «أجرى مع نظيره محادثات».
  List<Party> with(int from, int to) {
    List<Party> out = new ArrayList<>();
    for (Party party : parties()) {
      if (party.first() > from
          && party.end() <= to
          && tokens.isWord(party.first() - 1, "مع")
          && party.isPeople()) {
        out.add(party);
      }
    }
    return out;
  }

  /// Who speaks in the sentence, near the token, where that is a person of the report.
  @Nullable Party speaker(int token) {
    Sentence in = scene.reading.sentences().get(sentence);
    int to = Math.min(in.end(), token + NEAR_SPEAKER);
    for (int at = Math.max(in.first(), token - NEAR_SPEAKER); at < to; at++) {
      Statement statement = scene.statement(at);
      if (statement != null) {
        for (Speaker speaker : statement.attribution().speakers()) {
          Party party = party(speaker, statement);
          if (party != null) {
            return party;
          }
        }
      }
    }
    return null;
  }

  private @Nullable Party party(Speaker speaker, Statement statement) {
    for (int i = 0; speaker.entity() != null && i < scene.names.entities().size(); i++) {
      Entity entity = scene.names.entities().get(i);
      if (entity.id().equals(speaker.entity()) && entity.type() == Entity.Type.PER) {
        return new Party(
            0,
            0,
            1,
            i,
            entity.name(),
            Party.Sort.PERSON,
            speaker.span() == null ? statement.span() : speaker.span());
      }
    }
    return null;
  }

  /// Whom the sentence is about that names nobody before the token.
  @Nullable Party implied(int token) {
    Party last = lastBefore(token);
    if (last != null && !isIndefinite(last)) {
      return last;
    }
    Party speaker = speaker(token);
    if (last != null) {
      return speaker == null ? last : speaker;
    }
    return speaker != null ? speaker : before();
  }

  /// «سفير سعودي»: somebody whom the sentence brings in, less likely what it is about than its speaker.
  private boolean isIndefinite(Party party) {
    return party.sort() == Party.Sort.UNNAMED
        && !tokens
            .word(party.first(), Math.min(party.skip(), tokens.word(party.first()).length() - 1))
            .startsWith("ال");
  }

  private boolean isFree(Party party) {
    String particles = tokens.word(party.first()).substring(0, party.skip());
    if (particles.indexOf(Letters.BEH) >= 0
        || particles.indexOf(Letters.KAF) >= 0
        || (particles.indexOf(Letters.LAM) >= 0 && !particles.endsWith("ال"))) {
      return false;
    }
    if (tokens.word(party.first()).startsWith("لل", party.skip())
        && party.sort() != Party.Sort.PERSON) {
      return false;
    }
    return party.first() == 0 || !PREPOSITIONS.contains(tokens.word(party.first() - 1));
  }
}
