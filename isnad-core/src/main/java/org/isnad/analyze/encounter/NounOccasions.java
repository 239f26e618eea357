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
  private static final int HOLDING = 14;
  private static final int WITHIN = 2;
  private static final int AT_A_FORUM = 4;
  private static final int WIDEST_FORUM = 6;

  private final Scene scene;
  private final Tokens tokens;
  private final Lexicon lexicon;
  private final PartyReader reader;
  private final Subjects subjects;
  private final Drafting drafting;

  NounOccasions(
      Scene scene, Lexicon lexicon, PartyReader reader, Subjects subjects, Drafting drafting) {
    this.scene = scene;
    this.tokens = scene.tokens;
    this.lexicon = lexicon;
    this.reader = reader;
    this.subjects = subjects;
    this.drafting = drafting;
  }

  /// @param known the last meeting that was told of before, to which a definite noun without parties goes back
  @Nullable Draft meeting(Occasion occasion, @Nullable Draft known) {
    Following following = occasion.following();
    List<Party> parties = between(following);
    if (parties.size() < 2) {
      parties = around(occasion);
    }
    Drafting.addAll(following.linked(Link.PRESENCE), parties);
    boolean people = parties.stream().anyMatch(Party::isPeople);
    boolean states =
        parties.stream().allMatch(party -> party.sort() == Party.Sort.PLACE)
            && !following.linked(Link.BETWEEN).isEmpty();
    boolean several = parties.size() >= 2 && (people || states);
    if (several || (parties.size() == 1 && isAssembly(parties.getFirst(), occasion))) {
      return drafting.draft(occasion, occasion.cue().kind(), parties);
    }
    if (!parties.isEmpty()) {
      return null;
    }
    List<Party> holders = holders(occasion);
    return holders.isEmpty()
        ? within(occasion, known)
        : drafting.draft(occasion, occasion.cue().kind(), holders);
  }

  /// The parties after بين; two people whom a title names together are both.
  private List<Party> between(Following following) {
    List<Party> parties = new ArrayList<>(following.linked(Link.BETWEEN));
    return parties.size() == 1 ? new ArrayList<>(reader.pair(parties.getFirst())) : parties;
  }

  /// The verb before the noun that holds the occasion, or -1: «أجرى وفد سعودي محادثات».
  private int conductor(Occasion occasion) {
    for (int at = occasion.first() - 1; at >= occasion.before(HOLDING); at--) {
      boolean after = tokens.mayBeParticles(at, 1) && lexicon.is(Word.CONDUCT, tokens.word(at, 1));
      // «الاتفاق على عقد اجتماع» holds none.
      boolean verbal =
          tokens.isWord(at, "عقد")
              && (tokens.isWord(at - 1, "علي") || tokens.isWord(at - 1, "الي"));
      if (!verbal && (after || lexicon.is(Word.CONDUCT, tokens.word(at)))) {
        return at;
      }
    }
    return -1;
  }

  /// Those who hold an occasion of which the text names no other party: two joined by و before it, the two whom its pronoun stands for, a
  /// delegation, a body or several people whose own it is.
  private List<Party> holders(Occasion occasion) {
    boolean conducted = conductor(occasion) >= 0;
    boolean owned = occasion.cue().form() == Form.OWNED;
    if (owned && tokens.word(occasion.first()).endsWith("هما")) {
      return subjects.together(occasion.first());
    }
    Party holder = conducted || owned ? subjects.owner(occasion.first()) : null;
    if (holder == null) {
      return List.of();
    }
    List<Party> group = subjects.group(holder);
    if (conducted && group.size() > 1 && group.stream().allMatch(Party::isPeople)) {
      return group;
    }
    Phrases.Match<Boolean> head = lexicon.bodies().find(tokens, holder.first());
    boolean many = head != null && head.value();
    boolean delegation =
        conducted
            && head != null
            && scene.title(holder.first()) == null
            && occasion.cue().form() == Form.BARE;
    boolean own =
        owned
            && occasion.first() - holder.end() < HOLDING
            && occasion.cue().kind() == Kind.MEETING
            && (many || holder.sort() == Party.Sort.BODY);
    return delegation || own ? List.of(holder) : List.of();
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
    int conductor = parties.isEmpty() && others.isEmpty() ? conductor(occasion) : -1;
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
      others.addAll(Following.people(following.linked(Link.FOR)));
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
            && tokens.word(next).startsWith("ال");
    return occasion.cue().form() == Form.BARE
        && definite
        && !lexicon.is(Word.RELATIVE, tokens.word(next))
        && scene.timeEnd(next) == 0
        && reader.at(next, occasion.sentence().end()) == null;
  }

  private boolean adjoins(int from, int to) {
    for (int at = from; at < to; at++) {
      if (!lexicon.is(Word.SKIP, tokens.word(at))) {
        return false;
      }
    }
    return true;
  }

  /// A body, or several people, whose meeting it is: «اجتماع اتحاد الكرة», «اجتماعات لرؤساء الدول».
  private boolean isAssembly(Party party, Occasion occasion) {
    boolean assembly =
        tokens.word(occasion.first()).contains("اجتماع") || occasion.cue().kind() == Kind.TALKS;
    boolean its =
        party.first() == occasion.end() || !occasion.following().linked(Link.FOR).isEmpty();
    Phrases.Match<Boolean> head = lexicon.bodies().find(tokens, party.first());
    boolean body = party.sort() == Party.Sort.BODY && occasion.cue().kind() == Kind.MEETING;
    return assembly && its && (body || (head != null && head.value()));
  }

  /// «قال الوزير خلال الاجتماع»: the speaker was there; with whom is told elsewhere, or not at all.
  private @Nullable Draft within(Occasion occasion, @Nullable Draft known) {
    boolean inside = false;
    for (int at = occasion.first() - 1; at >= occasion.before(WITHIN); at--) {
      inside |= lexicon.is(Word.WITHIN, tokens.word(at));
    }
    boolean meeting =
        occasion.cue().kind() == Kind.MEETING && occasion.cue().form() == Form.DEFINITE;
    Party speaker = inside && meeting && known == null ? subjects.speaker(occasion.first()) : null;
    return speaker == null ? null : drafting.draft(occasion, Kind.MEETING, List.of(speaker));
  }

  @Nullable Draft visit(Occasion occasion) {
    List<Party> places = new ArrayList<>(occasion.following().linked(Link.TO, Link.FOR));
    Party visitor = null;
    for (Party party : occasion.following().linked(Link.DIRECT)) {
      if (party.isPeople() && visitor == null) {
        visitor = party;
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
    visitor = visitor == null ? subjects.implied(occasion.first()) : visitor;
    return drafting.visit(occasion, visitor, places.isEmpty() ? null : places.getFirst());
  }

  /// «جولته في مجمع الأمل»
  @Nullable Draft tour(Occasion occasion) {
    Party place = occasion.following().place();
    for (Party party : occasion.following().linked(Link.IN)) {
      place = place == null && party.sort() == Party.Sort.BODY ? party : place;
    }
    List<Party> direct = Following.people(occasion.following().linked(Link.DIRECT));
    return drafting.visit(
        occasion, direct.isEmpty() ? subjects.implied(occasion.first()) : direct.getFirst(), place);
  }

  @Nullable Draft call(Occasion occasion) {
    List<Party> parties = between(occasion.following());
    if (parties.size() < 2) {
      List<Party> others = occasion.following().linked(Link.WITH, Link.BY, Link.FROM, Link.TO);
      List<Party> direct = occasion.following().linked(Link.DIRECT);
      Party subject = direct.isEmpty() ? subjects.implied(occasion.first()) : direct.getFirst();
      return drafting.people(occasion, Kind.CALL, subject, others);
    }
    return parties.stream().anyMatch(Party::isPeople)
        ? drafting.draft(occasion, Kind.CALL, parties)
        : null;
  }

  /// A forum is told by whose it is and who speaks at it.
  @Nullable Draft forum(Occasion occasion) {
    boolean told = false;
    for (int at = occasion.first() - 1; at >= occasion.before(AT_A_FORUM); at--) {
      told |=
          lexicon.is(Word.WITHIN, tokens.word(at))
              || lexicon.is(Word.CONDUCT, tokens.word(at))
              || lexicon.is(Word.ATTEND, tokens.word(at));
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
    if (subject != null) {
      Drafting.addAll(List.of(subject), parties);
    }
    boolean ofSeveral = parties.stream().filter(party -> !party.isPeople()).count() >= 2;
    return parties.isEmpty() || (!told && !ofSeveral)
        ? null
        : drafting.draft(occasion, Kind.FORUM, parties);
  }
}
