package org.isnad.analyze.encounter;

import java.util.ArrayList;
import java.util.List;
import org.isnad.analyze.encounter.CueWord.Form;
import org.isnad.analyze.encounter.Encounter.Kind;
import org.isnad.analyze.encounter.Lexicon.Word;
import org.isnad.analyze.encounter.Slot.Link;
import org.isnad.text.Phrases;
import org.isnad.text.Tokens;
import org.jspecify.annotations.Nullable;

/// Encounters told by a noun: between parties, of one with another, or the speaker's own.
final class NounOccasions {
  private static final int WITHIN = 2;
  private static final int AT_A_FORUM = 4;
  private static final int WIDEST_FORUM = 6;

  private final Scene scene;
  private final Tokens tokens;
  private final PartyReader reader;
  private final Subjects subjects;
  private final Drafting drafting;
  private final UnknownPlaces unknownPlaces;
  private final Holders holders;

  NounOccasions(
      Scene scene, Lexicon lexicon, PartyReader reader, Subjects subjects, Drafting drafting) {
    this.scene = scene;
    this.tokens = scene.tokens;
    this.reader = reader;
    this.subjects = subjects;
    this.drafting = drafting;
    this.unknownPlaces = new UnknownPlaces(scene, lexicon, reader);
    this.holders = new Holders(scene, subjects);
  }

  /// @param known the last meeting that was told of before, to which a definite noun without parties goes back
  @Nullable Draft meeting(Occasion occasion, @Nullable Draft known) {
    Following following = occasion.following();
    List<Party> parties = between(following);
    if (parties.size() < 2) {
      parties = around(occasion);
    }
    List<Party> present = following.linked(Link.PRESENCE);
    if (parties.isEmpty() && !present.isEmpty()) {
      // «عقد المجلس اجتماعا برئاسة الرئيس»
      parties.addAll(holders.find(occasion));
    }
    Drafting.addAll(present, parties);
    boolean people = Party.anyPeople(parties);
    boolean states =
        parties.stream().allMatch(party -> party.sort() == Party.Sort.PLACE)
            && !following.linked(Link.BETWEEN).isEmpty();
    boolean several = parties.size() >= 2 && (people || states);
    boolean presided = parties.size() == 1 && present.size() == 1 && parties.getFirst().isPeople();
    if (several || presided || (parties.size() == 1 && isAssembly(parties.getFirst(), occasion))) {
      return drafting.draft(occasion, occasion.cue().kind(), parties);
    }
    if (!parties.isEmpty()) {
      return null;
    }
    List<Party> held = tokens.isWord(occasion.end(), "بين") ? List.of() : holders.find(occasion);
    return held.isEmpty()
        ? within(occasion, known)
        : drafting.draft(occasion, occasion.cue().kind(), held);
  }

  /// The parties after بين; two people whom a title names together are both.
  private List<Party> between(Following following) {
    List<Party> parties = new ArrayList<>(following.linked(Link.BETWEEN));
    return parties.size() == 1 ? new ArrayList<>(reader.pair(parties.getFirst())) : parties;
  }

  /// The parties of a noun that does not say بين: whose meeting it is, and with whom.
  private List<Party> around(Occasion occasion) {
    Following following = occasion.following();
    List<Party> direct = following.linked(Link.DIRECT);
    boolean joined =
        !direct.isEmpty()
            && (following.relative() || adjoins(occasion.end(), direct.getFirst().first()));
    boolean owners = joined && !drafting.isPurpose(occasion) && occasion.cue().form() != Form.OWNED;
    List<Party> parties = new ArrayList<>(owners ? named(direct) : List.of());
    List<Party> others = new ArrayList<>(joined && !owners ? direct : List.of());
    others.addAll(following.linked(Link.WITH, Link.BY));
    int conductor = parties.isEmpty() && others.isEmpty() ? holders.conductor(occasion) : -1;
    List<Party> before = conductor < 0 ? List.of() : subjects.with(conductor, occasion.first());
    if (!before.isEmpty()) {
      Party subject = subjects.implied(conductor);
      parties.addAll(subject == null ? List.of() : List.of(subject));
      others.addAll(before);
    }
    if (parties.isEmpty() && !others.isEmpty() && !isOfUnknown(occasion)) {
      Party subject = subjects.implied(occasion.first());
      if (subject != null) {
        parties.add(subject);
      }
    }
    if (parties.isEmpty() && others.isEmpty()) {
      List<Party> of = following.linked(Link.FOR);
      Party chair =
          of.isEmpty() || holders.conductor(occasion) < 0 ? null : subjects.owner(occasion.first());
      if (chair != null && chair.isPeople() && occasion.cue().kind() == Kind.MEETING) {
        // «ترأست رئيسة الوزراء اجتماعا لمجلس الأمن القومي»
        parties.add(chair);
        others.addAll(of.stream().filter(party -> party.sort() != Party.Sort.PLACE).toList());
      }
      others.addAll(Following.people(of));
    }
    Drafting.addAll(others, parties);
    return parties;
  }

  /// Without a title that the name of its bearer follows at once: «لقاء الرئيسين بوتين ولوكاشينكو».
  private static List<Party> named(List<Party> parties) {
    List<Party> out = new ArrayList<>();
    for (int i = 0; i < parties.size(); i++) {
      Party next = i + 1 < parties.size() ? parties.get(i + 1) : null;
      boolean title =
          next != null
              && parties.get(i).sort() == Party.Sort.UNNAMED
              && next.sort() == Party.Sort.PERSON
              && parties.get(i).end() == next.first();
      if (!title) {
        out.add(parties.get(i));
      }
    }
    return out;
  }

  /// Whether the noun is of somebody whom no other layer knows: «زيارة المعلم», where nobody else's it can be.
  private boolean isOfUnknown(Occasion occasion) {
    int next = occasion.end();
    boolean definite =
        tokens.is(next, org.isnad.text.Kind.WORD)
            && tokens.word(next).length() > 3
            && tokens.startsWithArticle(next);
    return occasion.cue().form() == Form.BARE
        && definite
        && !scene.is(Word.RELATIVE, next)
        && scene.timeEnd(next) == 0
        && reader.at(next, occasion.sentence().end()) == null;
  }

  private boolean adjoins(int from, int to) {
    for (int at = from; at < to; at++) {
      if (!scene.is(Word.SKIP, at)) {
        return false;
      }
    }
    return true;
  }

  /// A body, or several people, whose meeting it is: «اجتماع اتحاد الكرة», «اجتماعات لرؤساء الدول».
  private boolean isAssembly(Party party, Occasion occasion) {
    String word = tokens.word(occasion.first());
    boolean assembly =
        word.contains("اجتماع")
            || word.contains("جلسه")
            || word.contains("قمه")
            || occasion.cue().kind() == Kind.TALKS;
    boolean its =
        party.first() == occasion.end()
            || occasion.following().relative()
            || !occasion.following().linked(Link.FOR).isEmpty();
    Phrases.Match<Boolean> head = scene.body(party.first());
    boolean meeting = occasion.cue().kind() == Kind.MEETING;
    boolean body = party.sort() == Party.Sort.BODY && meeting;
    // «مفاوضات الحكومة» are with somebody.
    boolean several =
        head != null && head.value() && (meeting || party.sort() == Party.Sort.UNNAMED);
    return assembly && its && (body || several);
  }

  /// «قال الوزير خلال الاجتماع»: the speaker was there; with whom is told elsewhere, or not at all.
  private @Nullable Draft within(Occasion occasion, @Nullable Draft known) {
    boolean inside = false;
    for (int at = occasion.first() - 1; at >= occasion.before(WITHIN); at--) {
      inside |= scene.is(Word.WITHIN, at);
    }
    boolean meeting =
        occasion.cue().kind() == Kind.MEETING
            && occasion.cue().form() == Form.DEFINITE
            && !tokens.word(occasion.first()).endsWith("جلسه");
    Party speaker = inside && meeting && known == null ? subjects.speaker(occasion.first()) : null;
    return speaker == null ? null : drafting.draft(occasion, Kind.MEETING, List.of(speaker));
  }

  @Nullable Draft visit(Occasion occasion) {
    List<Party> places = new ArrayList<>(occasion.following().linked(Link.TO, Link.FOR));
    Party visitor = null;
    int to = places.isEmpty() ? Integer.MAX_VALUE : places.getFirst().first();
    for (Party party : occasion.following().linked(Link.DIRECT)) {
      if (party.isPeople() && visitor == null) {
        visitor = party.first() < to ? party : null;
      } else if (!party.isPeople() && party.first() == occasion.end()) {
        places.add(party);
      }
    }
    List<Party> guests = Following.people(occasion.following().linked(Link.FOR));
    visitor =
        visitor == null
                && !guests.isEmpty()
                && (guests.getFirst().sort() == Party.Sort.PERSON
                    || scene.title(guests.getFirst().first()) == null)
            ? guests.getFirst()
            : visitor;
    places.removeIf(Party::isPeople);
    if (visitor == null && isOfUnknown(occasion)) {
      return null;
    }
    boolean told = visitor != null && (visitor.first() == occasion.end() || !guests.isEmpty());
    visitor = visitor == null ? subjects.implied(occasion.first()) : visitor;
    Party place =
        places.isEmpty()
            ? unknownPlaces.find(
                told && visitor != null ? Math.max(occasion.end(), visitor.end()) : occasion.end(),
                occasion.sentence().end())
            : places.getFirst();
    place = place == null ? occasion.following().where() : place;
    return place == null && told && visitor != null && visitor.isPeople() && isNamed(visitor)
        ? drafting.draft(occasion, Kind.VISIT, List.of(visitor))
        : drafting.visit(occasion, visitor, place);
  }

  /// A person, or an office: not «مسؤول» or «أهالي القرية».
  private boolean isNamed(Party party) {
    String head = tokens.word(party.first());
    boolean several = head.endsWith("ون") || head.endsWith("ين");
    return party.sort() == Party.Sort.PERSON || (scene.title(party.first()) != null && !several);
  }

  /// «جولته في مجمع الأمل»
  @Nullable Draft tour(Occasion occasion) {
    List<Party> direct = Following.people(occasion.following().linked(Link.DIRECT));
    Party visitor = direct.isEmpty() ? subjects.implied(occasion.first()) : direct.getFirst();
    return visitor != null && isNamed(visitor)
        ? drafting.visit(occasion, visitor, occasion.following().where())
        : null;
  }

  @Nullable Draft call(Occasion occasion) {
    List<Party> parties = between(occasion.following());
    if (parties.size() < 2) {
      List<Party> others = occasion.following().linked(Link.WITH, Link.BY, Link.FROM, Link.TO);
      List<Party> direct = occasion.following().linked(Link.DIRECT);
      Party subject = direct.isEmpty() ? subjects.implied(occasion.first()) : direct.getFirst();
      // «في اتصال هاتفي مع الصحيفة» is an interview.
      return drafting.people(occasion, Kind.CALL, subject, Following.people(others));
    }
    return Party.anyPeople(parties) ? drafting.draft(occasion, Kind.CALL, parties) : null;
  }

  /// A forum is told by whose it is and who speaks at it.
  @Nullable Draft forum(Occasion occasion) {
    boolean told = false;
    for (int at = occasion.first() - 1; at >= occasion.before(AT_A_FORUM); at--) {
      told |= scene.is(Word.WITHIN, at) || scene.is(Word.CONDUCT, at) || scene.is(Word.ATTEND, at);
    }
    Following following = occasion.following();
    List<Party> parties = new ArrayList<>();
    for (Party party : following.linked(Link.DIRECT)) {
      boolean named =
          occasion.cue().form() == Form.DEFINITE && party.first() - occasion.end() < WIDEST_FORUM;
      if (named || adjoins(occasion.end(), party.first()) || !parties.isEmpty()) {
        parties.add(party);
      }
    }
    for (Party party : following.linked(Link.FOR, Link.BETWEEN, Link.PRESENCE)) {
      if (party.first() - occasion.end() < WIDEST_FORUM
          || following.relative()
          || !parties.isEmpty()) {
        parties.add(party);
      }
    }
    Party subject = told ? subjects.implied(occasion.first()) : null;
    if (told && subject == null && parties.isEmpty()) {
      Party owner = subjects.owner(occasion.first());
      subject = owner == null || owner.sort() == Party.Sort.BODY ? null : owner;
    }
    if (subject != null) {
      Drafting.addAll(List.of(subject), parties);
    }
    boolean ofSeveral = parties.stream().filter(party -> !party.isPeople()).count() >= 2;
    return parties.isEmpty() || (!told && !ofSeveral)
        ? null
        : drafting.draft(occasion, Kind.FORUM, parties);
  }
}
