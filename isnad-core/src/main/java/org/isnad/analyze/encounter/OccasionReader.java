package org.isnad.analyze.encounter;

import java.util.ArrayList;
import java.util.List;
import org.isnad.analyze.encounter.CueWord.Form;
import org.isnad.analyze.encounter.CueWord.Frame;
import org.isnad.analyze.encounter.Encounter.Kind;
import org.isnad.analyze.encounter.Encounter.Status;
import org.isnad.analyze.encounter.Lexicon.Word;
import org.isnad.analyze.encounter.Slot.Link;
import org.isnad.text.Found;
import org.isnad.text.Letters;
import org.isnad.text.Phrases;
import org.isnad.text.Sentence;
import org.isnad.text.Span;
import org.isnad.text.Tokens;
import org.jspecify.annotations.Nullable;

/// Makes of a cue and what stands around it the encounter that it tells of, if it does: each frame of `cues.tsv` takes its parties in its
/// own way.
final class OccasionReader {
  private static final int UNREAL_BEFORE = 3;
  private static final int ERRAND_AFTER = 14;
  private static final int CONDUCT_BEFORE = 8;

  private final Scene scene;
  private final Tokens tokens;
  private final Lexicon lexicon;
  private final SlotReader slots;
  private final PartyReader reader;
  private final Subjects subjects;
  private final Setting setting;

  OccasionReader(Scene scene, Lexicon lexicon, PartyReader reader, Subjects subjects) {
    this.scene = scene;
    this.tokens = scene.tokens;
    this.lexicon = lexicon;
    this.reader = reader;
    this.slots = new SlotReader(scene, lexicon, reader);
    this.subjects = subjects;
    this.setting = new Setting(scene, lexicon);
  }

  /// The encounter of the cue, or null.
  ///
  /// @param known the last meeting that was told of before, to which a definite noun without parties goes back
  @Nullable Draft read(Phrases.Match<CueWord> match, Sentence sentence, @Nullable Draft known) {
    CueWord cue = match.value();
    if (cue.frame() == Frame.NONE || !mayStand(match) || isUnreal(match, sentence)) {
      return null;
    }
    Following following = slots.read(match.end(), sentence.end());
    return switch (cue.frame()) {
      case MEET -> meet(match, following, sentence);
      case RECEIVE -> receive(match, following, sentence);
      case VISIT_PLACE -> visitPlace(match, following, sentence);
      case ARRIVE -> arrive(match, following, sentence);
      case PHONE -> phone(match, following, sentence);
      case DISCUSS -> discuss(match, following, sentence);
      case MEETING -> meeting(match, following, sentence, known);
      case VISIT -> visit(match, following, sentence);
      case TOUR -> tour(match, following, sentence);
      case CALL -> call(match, following, sentence);
      case FORUM -> forum(match, following, sentence);
      case NONE -> null;
    };
  }

  /// A verb takes و and ف before it and nothing else.
  private boolean mayStand(Phrases.Match<CueWord> match) {
    String word = tokens.word(match.first());
    return !match.value().isVerb()
        || match.skip() == 0
        || (match.skip() == 1 && (word.charAt(0) == Letters.WAW || word.charAt(0) == Letters.FEH));
  }

  /// Refused, asked for, called off or only thought of, by the words before the cue; and what is given to the media is an interview.
  private boolean isUnreal(Phrases.Match<CueWord> match, Sentence sentence) {
    boolean that = tokens.isWord(match.first() - 1, "ان");
    int reach = match.value().isVerb() ? (that ? 1 + UNREAL_BEFORE : 1) : UNREAL_BEFORE;
    for (int at = match.first() - 1;
        at >= Math.max(sentence.first(), match.first() - reach);
        at--) {
      String word = tokens.word(at);
      boolean negator = word.equals("لم") || word.equals("لن") || word.equals("ما");
      boolean near =
          at == match.first() - 1 || that || lexicon.is(Word.CONDUCT, tokens.word(at + 1));
      if (negator ? near : lexicon.is(Word.UNREAL, word)) {
        return true;
      }
      if (tokens.is(at, org.isnad.text.Kind.COMMA)) {
        break;
      }
    }
    return match.value().kind() == Kind.MEETING && isInterview(match.end(), sentence);
  }

  private boolean isInterview(int from, Sentence sentence) {
    for (int at = from; at < Math.min(sentence.end() - 1, from + UNREAL_BEFORE); at++) {
      if (tokens.isWord(at, "مع")
          && (lexicon.is(Word.MEDIA, tokens.word(at + 1))
              || tokens.mayBeParticles(at + 1, 2)
                  && lexicon.is(Word.MEDIA, tokens.word(at + 1, 2)))) {
        return true;
      }
    }
    return false;
  }

  private @Nullable Draft meet(
      Phrases.Match<CueWord> match, Following following, Sentence sentence) {
    List<Party> objects = new ArrayList<>(following.linked(Link.DIRECT));
    Party subject = subjects.beside(match.first());
    if (subject == null
        && !objects.isEmpty()
        && (objects.size() > 1 || !following.linked(Link.WITH, Link.BY).isEmpty())) {
      subject = objects.removeFirst();
    }
    objects.addAll(following.linked(Link.WITH, Link.BY));
    Party alone =
        subject == null && objects.size() == 1
            ? objects.getFirst()
            : objects.isEmpty() ? subject : null;
    if (alone != null && isGathering(alone, match)) {
      return draft(match, Kind.MEETING, List.of(alone), following, sentence);
    }
    subject = subject == null ? subjects.implied(match.first()) : subject;
    return people(match, Kind.MEETING, subject, objects, following, sentence);
  }

  /// «لجنة من الخبراء اجتمعت»: several people who need no other party.
  private boolean isGathering(Party party, Phrases.Match<CueWord> match) {
    boolean gathers = tokens.word(match.first(), match.skip()).contains("جتمع");
    return gathers && party.sort() == Party.Sort.UNNAMED;
  }

  private @Nullable Draft receive(
      Phrases.Match<CueWord> match, Following following, Sentence sentence) {
    List<Party> objects = new ArrayList<>(Following.people(following.linked(Link.DIRECT)));
    Party subject = subjects.beside(match.first());
    if (subject == null && objects.size() > 1) {
      subject = objects.removeFirst();
    }
    return subject == null
        ? null
        : people(match, Kind.MEETING, subject, objects, following, sentence);
  }

  private @Nullable Draft visitPlace(
      Phrases.Match<CueWord> match, Following following, Sentence sentence) {
    Party subject = subjects.beside(match.first());
    Party place = null;
    for (Party party : following.linked(Link.DIRECT, Link.APART)) {
      if (party.isPeople() && subject == null) {
        subject = party;
      } else if (!party.isPeople()) {
        place = place == null ? party : place;
      }
    }
    subject = subject == null ? subjects.implied(match.first()) : subject;
    return visit(match, subject, place, following, sentence);
  }

  private @Nullable Draft arrive(
      Phrases.Match<CueWord> match, Following following, Sentence sentence) {
    Party subject = subjects.beside(match.first());
    for (Party party : following.linked(Link.DIRECT)) {
      subject = subject == null && party.isPeople() ? party : subject;
    }
    List<Party> places = following.linked(Link.TO);
    boolean hasErrand = false;
    for (int at = following.end();
        at < Math.min(sentence.end(), following.end() + ERRAND_AFTER);
        at++) {
      hasErrand |= lexicon.is(Word.ERRAND, tokens.word(at)) || hasErrandAfterParticle(at);
    }
    return places.isEmpty() || !hasErrand
        ? null
        : visit(match, subject, places.getFirst(), following, sentence);
  }

  private boolean hasErrandAfterParticle(int at) {
    return tokens.mayBeParticles(at, 1) && lexicon.is(Word.ERRAND, tokens.word(at, 1));
  }

  private @Nullable Draft visit(
      Phrases.Match<CueWord> match,
      @Nullable Party subject,
      @Nullable Party place,
      Following following,
      Sentence sentence) {
    if (subject == null || !subject.isPeople() || place == null || place.isPeople()) {
      return null;
    }
    List<Party> visitors = new ArrayList<>();
    visitors.add(subject);
    Draft draft = draft(match, Kind.VISIT, visitors, following, sentence);
    draft.place = new Found<>(place.name(), place.span());
    return draft;
  }

  private @Nullable Draft phone(
      Phrases.Match<CueWord> match, Following following, Sentence sentence) {
    List<Party> objects = new ArrayList<>(Following.people(following.linked(Link.DIRECT)));
    Party subject = subjects.beside(match.first());
    if (subject == null && !objects.isEmpty()) {
      subject = objects.removeFirst();
    }
    boolean called = tokens.word(match.first(), match.skip()).contains("تصل");
    if (called) {
      objects = new ArrayList<>(Following.people(following.linked(Link.BY)));
    }
    return subject == null ? null : people(match, Kind.CALL, subject, objects, following, sentence);
  }

  private @Nullable Draft discuss(
      Phrases.Match<CueWord> match, Following following, Sentence sentence) {
    boolean byPhone =
        hasWord("هاتفيا", match.first(), Math.min(sentence.end(), following.end() + 3));
    if (match.value().kind() == Kind.CALL && !byPhone) {
      return null;
    }
    Party subject = subjects.beside(match.first());
    List<Party> direct = Following.people(following.linked(Link.DIRECT));
    subject = subject == null && !direct.isEmpty() ? direct.getFirst() : subject;
    List<Party> others = Following.people(following.linked(Link.WITH));
    subject = subject == null && !others.isEmpty() ? subjects.implied(match.first()) : subject;
    return people(match, byPhone ? Kind.CALL : Kind.TALKS, subject, others, following, sentence);
  }

  private boolean hasWord(String word, int from, int to) {
    for (int at = from; at < to; at++) {
      if (tokens.isWord(at, word)) {
        return true;
      }
    }
    return false;
  }

  private @Nullable Draft meeting(
      Phrases.Match<CueWord> match, Following following, Sentence sentence, @Nullable Draft known) {
    Kind kind = match.value().kind();
    List<Party> parties = between(following);
    if (parties.size() < 2) {
      parties = around(match, following);
    }
    parties.addAll(following.linked(Link.PRESENCE));
    boolean people = parties.stream().anyMatch(Party::isPeople);
    boolean states =
        parties.stream().allMatch(party -> party.sort() == Party.Sort.PLACE)
            && !following.linked(Link.BETWEEN).isEmpty();
    if (parties.size() >= 2 && (people || states)) {
      return draft(match, kind, parties, following, sentence);
    }
    if (parties.size() == 1 && isAssembly(parties.getFirst(), match, following)) {
      return draft(match, kind, parties, following, sentence);
    }
    if (parties.isEmpty()) {
      Party holder = isConducted(match, sentence) ? subjects.lastBefore(match.first()) : null;
      boolean delegation =
          holder != null
              && holder.sort() == Party.Sort.UNNAMED
              && match.value().form() == Form.BARE;
      return delegation
          ? draft(match, kind, List.of(holder), following, sentence)
          : within(match, following, sentence, known);
    }
    return null;
  }

  /// The parties after بين; two people whom a title names together are both.
  private List<Party> between(Following following) {
    List<Party> parties = new ArrayList<>(following.linked(Link.BETWEEN));
    return parties.size() == 1 ? new ArrayList<>(reader.pair(parties.getFirst())) : parties;
  }

  /// Whether a verb that holds an occasion stands before the noun: «أجرى وفد سعودي محادثات».
  private boolean isConducted(Phrases.Match<CueWord> match, Sentence sentence) {
    for (int at = match.first() - 1;
        at >= Math.max(sentence.first(), match.first() - CONDUCT_BEFORE);
        at--) {
      if (lexicon.is(Word.CONDUCT, tokens.word(at))
          || tokens.mayBeParticles(at, 1) && lexicon.is(Word.CONDUCT, tokens.word(at, 1))) {
        return true;
      }
    }
    return false;
  }

  /// The parties of a noun that does not say بين: whose meeting it is, and with whom.
  private List<Party> around(Phrases.Match<CueWord> match, Following following) {
    List<Party> direct = following.linked(Link.DIRECT);
    List<Party> others = new ArrayList<>(following.linked(Link.WITH, Link.BY));
    boolean purpose = isPurpose(match);
    boolean joined =
        !direct.isEmpty() && (following.relative() || direct.getFirst().first() == match.end());
    List<Party> parties = new ArrayList<>();
    if (joined && !purpose) {
      parties.addAll(direct);
    } else if (joined) {
      others.addAll(0, direct);
    }
    if (parties.isEmpty() && !others.isEmpty()) {
      Party subject = subjects.implied(match.first());
      if (subject != null) {
        parties.add(subject);
      }
    }
    if (parties.isEmpty() && others.isEmpty()) {
      others.addAll(Following.people(following.linked(Link.FOR)));
    }
    for (Party other : others) {
      if (parties.stream().noneMatch(other::isSame)) {
        parties.add(other);
      }
    }
    return parties;
  }

  private boolean adjoins(int from, int to) {
    for (int at = from; at < to; at++) {
      if (!lexicon.is(Word.SKIP, tokens.word(at))) {
        return false;
      }
    }
    return true;
  }

  /// «للقاء الملك», «بعد لقاء رئيس الجمهورية»: what follows is whom somebody meets.
  private boolean isPurpose(Phrases.Match<CueWord> match) {
    String word = tokens.word(match.first());
    return match.value().form() != Form.OWNED
        && word.contains("لقاء")
        && (word.startsWith("لل") || (match.skip() == 1 && word.charAt(0) == Letters.LAM));
  }

  /// A body, or several people, whose meeting it is: «اجتماع اتحاد الكرة», «اجتماعات لرؤساء الدول».
  private boolean isAssembly(Party party, Phrases.Match<CueWord> match, Following following) {
    boolean assembly =
        tokens.word(match.first()).contains("اجتماع") || match.value().kind() == Kind.TALKS;
    boolean its = party.first() == match.end() || !following.linked(Link.FOR).isEmpty();
    return assembly
        && its
        && (party.sort() == Party.Sort.BODY || party.sort() == Party.Sort.UNNAMED);
  }

  /// «قال الوزير خلال الاجتماع»: the speaker was there; with whom is told elsewhere, or not at all.
  private @Nullable Draft within(
      Phrases.Match<CueWord> match, Following following, Sentence sentence, @Nullable Draft known) {
    boolean inside = false;
    for (int at = match.first() - 1; at >= Math.max(sentence.first(), match.first() - 2); at--) {
      inside |= lexicon.is(Word.WITHIN, tokens.word(at));
    }
    Party speaker = subjects.speaker();
    if (!inside || speaker == null || known != null || match.value().form() != Form.DEFINITE) {
      return null;
    }
    List<Party> parties = new ArrayList<>();
    parties.add(speaker);
    return draft(match, match.value().kind(), parties, following, sentence);
  }

  private @Nullable Draft visit(
      Phrases.Match<CueWord> match, Following following, Sentence sentence) {
    List<Party> direct = following.linked(Link.DIRECT);
    List<Party> places = new ArrayList<>(following.linked(Link.TO, Link.FOR));
    Party visitor = null;
    for (Party party : direct) {
      if (party.isPeople() && visitor == null) {
        visitor = party;
      } else if (!party.isPeople() && party.first() == match.end()) {
        places.add(party);
      }
    }
    places.removeIf(Party::isPeople);
    visitor = visitor == null ? subjects.implied(match.first()) : visitor;
    return visit(match, visitor, places.isEmpty() ? null : places.getFirst(), following, sentence);
  }

  /// «جولته في مجمع الأمل»
  private @Nullable Draft tour(
      Phrases.Match<CueWord> match, Following following, Sentence sentence) {
    Party place = following.place();
    for (Party party : following.linked(Link.IN)) {
      place = place == null && party.sort() == Party.Sort.BODY ? party : place;
    }
    List<Party> direct = Following.people(following.linked(Link.DIRECT));
    Party visitor = direct.isEmpty() ? subjects.implied(match.first()) : direct.getFirst();
    return visit(match, visitor, place, following, sentence);
  }

  private @Nullable Draft call(
      Phrases.Match<CueWord> match, Following following, Sentence sentence) {
    List<Party> parties = between(following);
    if (parties.size() < 2) {
      List<Party> others = following.linked(Link.WITH, Link.BY, Link.FROM, Link.TO);
      List<Party> direct = following.linked(Link.DIRECT);
      Party subject = !direct.isEmpty() ? direct.getFirst() : subjects.implied(match.first());
      return others.isEmpty()
          ? null
          : people(match, Kind.CALL, subject, others, following, sentence);
    }
    return parties.stream().anyMatch(Party::isPeople)
        ? draft(match, Kind.CALL, parties, following, sentence)
        : null;
  }

  /// A forum is told by whose it is and who speaks at it.
  private @Nullable Draft forum(
      Phrases.Match<CueWord> match, Following following, Sentence sentence) {
    boolean told = false;
    for (int at = match.first() - 1; at >= Math.max(sentence.first(), match.first() - 4); at--) {
      told |= lexicon.is(Word.WITHIN, tokens.word(at)) || lexicon.is(Word.CONDUCT, tokens.word(at));
    }
    List<Party> parties = new ArrayList<>();
    for (Party party : following.linked(Link.DIRECT, Link.FOR, Link.BETWEEN, Link.PRESENCE)) {
      if (party.first() - match.end() < 6 || following.relative()) {
        parties.add(party);
      }
    }
    Party subject = subjects.implied(match.first());
    if (subject != null && told && parties.stream().noneMatch(subject::isSame)) {
      parties.add(subject);
    }
    boolean named = parties.stream().filter(party -> !party.isPeople()).count() >= 2;
    return parties.isEmpty() || (!told && !named)
        ? null
        : draft(match, Kind.FORUM, parties, following, sentence);
  }

  /// An encounter of the subject with the others, one of them people at least.
  private @Nullable Draft people(
      Phrases.Match<CueWord> match,
      Kind kind,
      @Nullable Party subject,
      List<Party> others,
      Following following,
      Sentence sentence) {
    if (subject == null || others.isEmpty()) {
      return null;
    }
    List<Party> parties = new ArrayList<>();
    parties.add(subject);
    for (Party other : others) {
      if (parties.stream().noneMatch(other::isSame)) {
        parties.add(other);
      }
    }
    boolean fit =
        parties.size() > 1
            && parties.stream().anyMatch(Party::isPeople)
            && parties.stream()
                .noneMatch(party -> party.sort() == Party.Sort.PLACE && kind != Kind.TALKS);
    return fit ? draft(match, kind, parties, following, sentence) : null;
  }

  private Draft draft(
      Phrases.Match<CueWord> match,
      Kind kind,
      List<Party> parties,
      Following following,
      Sentence sentence) {
    Span span = match.span(tokens);
    for (Party party : parties) {
      if (sentence.span().contains(party.span())) {
        span = span.union(party.span());
      }
    }
    Found<String> date = setting.date(sentence, match.span(tokens));
    boolean purpose = isPurpose(match);
    Status status = setting.status(match.value(), match.first(), match.end(), purpose, date);
    if (status == Status.ANNOUNCED && !purpose && date != null && isOver(date.value())) {
      date = null;
    }
    Party place = following.place();
    return new Draft(
        span,
        kind,
        parties,
        place == null ? null : new Found<>(place.name(), place.span()),
        date,
        status);
  }

  /// What is set is not set for a day that is over: that date is of something else.
  private boolean isOver(String date) {
    return scene.article.date() != null
        && date.compareTo(scene.article.date().day().toString()) <= 0;
  }
}
