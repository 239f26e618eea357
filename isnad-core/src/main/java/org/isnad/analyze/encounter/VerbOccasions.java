package org.isnad.analyze.encounter;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.isnad.analyze.encounter.CueWord.Form;
import org.isnad.analyze.encounter.Encounter.Kind;
import org.isnad.analyze.encounter.Lexicon.Word;
import org.isnad.analyze.encounter.Slot.Link;
import org.isnad.text.Phrases;
import org.isnad.text.Tokens;
import org.jspecify.annotations.Nullable;

/// Encounters told by a verb: its subject stands before it or right after it, or is whom the sentence is about.
final class VerbOccasions {
  private static final int ERRAND_AFTER = 22;

  /// So many tokens may stand between a visitor and the place: a comma and a time.
  private static final int WIDEST_OBJECT = 4;

  /// So many honorifics may stand between a title and the name: «الشيخ الدكتور».
  private static final int HONORIFICS = 2;

  /// Folded words after which a verb may stand whose subject was named before.
  private static final Set<String> BEFORE_A_CLAUSE =
      Set.of(
          "كما", "قد", "ثم", "انه", "انها", "بانه", "بانها", "وانه", "وانها", "الذي", "التي",
          "والذي", "والتي", "حيث", "ان");

  private static final String BY_PHONE = "هاتفيا";

  private final Scene scene;
  private final Tokens tokens;
  private final Lexicon lexicon;
  private final PartyReader reader;
  private final Subjects subjects;
  private final Drafting drafting;
  private final UnknownPlaces unknownPlaces;

  VerbOccasions(
      Scene scene, Lexicon lexicon, PartyReader reader, Subjects subjects, Drafting drafting) {
    this.scene = scene;
    this.reader = reader;
    this.tokens = scene.tokens;
    this.lexicon = lexicon;
    this.subjects = subjects;
    this.drafting = drafting;
    this.unknownPlaces = new UnknownPlaces(scene, lexicon, reader);
  }

  @Nullable Draft meet(Occasion occasion) {
    Following following = occasion.following();
    List<Party> objects = new ArrayList<>(following.linked(Link.DIRECT));
    List<Party> tied = following.linked(Link.WITH, Link.BY);
    Party subject = subjects.beside(occasion.first());
    collapse(objects, subject == null && tied.isEmpty() ? 2 : 1);
    if (subject == null && !objects.isEmpty() && (objects.size() > 1 || !tied.isEmpty())) {
      subject = objects.removeFirst();
    }
    objects.addAll(tied);
    Party couple = subject == null && objects.size() == 1 ? objects.getFirst() : null;
    if (couple != null && lexicon.pair(tokens.word(couple.first(), couple.skip())) != null) {
      List<Party> both = reader.pair(couple);
      both = both.isEmpty() ? subjects.together(occasion.first()) : both;
      return both.isEmpty() ? null : drafting.draft(occasion, Kind.MEETING, both);
    }
    Party alone =
        subject == null && objects.size() == 1
            ? objects.getFirst()
            : objects.isEmpty() ? subject : null;
    if (alone == null
        && objects.isEmpty()
        && BEFORE_A_CLAUSE.contains(tokens.word(Math.max(0, occasion.first() - 1)))) {
      alone = subjects.owner(occasion.first());
    }
    if (alone != null && isGathering(alone, occasion)) {
      return drafting.draft(occasion, Kind.MEETING, List.of(alone));
    }
    return drafting.people(
        occasion, Kind.MEETING, subject == null ? implied(occasion) : subject, objects);
  }

  /// Whom the sentence is about, where the verb begins its clause; in the middle of one its subject is somebody else whom no layer knows.
  private @Nullable Party implied(Occasion occasion) {
    int first = occasion.first();
    boolean begins =
        occasion.match().skip() > 0
            || first == occasion.sentence().first()
            || tokens.is(first - 1, org.isnad.text.Kind.COMMA)
            || BEFORE_A_CLAUSE.contains(tokens.word(first - 1));
    Party last = subjects.lastBefore(first);
    boolean headline =
        last != null
            && last.first() == occasion.sentence().first()
            && occasion.cue().form() != Form.PAST;
    return begins || headline ? subjects.implied(first) : null;
  }

  /// Several titles of one person in a row («وزير العدل رئيس المجلس الأعلى للقضاء فلان») are that person: a title alone gives way to what
  /// follows it at once, until no more than `wanted` parties are left.
  private static void collapse(List<Party> parties, int wanted) {
    for (int i = 0; i + 1 < parties.size() && parties.size() > wanted; ) {
      boolean title =
          parties.get(i).sort() == Party.Sort.UNNAMED
              && parties.get(i + 1).first() - parties.get(i).end() <= HONORIFICS
              && parties.get(i + 1).skip() == 0;
      if (title) {
        parties.remove(i);
      } else {
        i++;
      }
    }
  }

  /// «لجنة من الخبراء اجتمعت»: several people who need no other party.
  private boolean isGathering(Party party, Occasion occasion) {
    return party.sort() != Party.Sort.PERSON
        && party.sort() != Party.Sort.PLACE
        && tokens.word(occasion.first(), occasion.match().skip()).contains("جتمع");
  }

  /// Both are people: a hospital that receives the wounded meets nobody.
  @Nullable Draft receive(Occasion occasion) {
    List<Party> objects =
        new ArrayList<>(Following.people(occasion.following().linked(Link.DIRECT)));
    Party subject = subjects.beside(occasion.first());
    collapse(objects, subject == null ? 2 : 1);
    if (subject == null && objects.size() > 1) {
      subject = objects.removeFirst();
    } else if (subject == null
        && objects.size() == 1
        && objects.getFirst().sort() == Party.Sort.PERSON) {
      subject = subjects.implied(occasion.first());
    }
    return subject != null && subject.isPeople()
        ? drafting.people(occasion, Kind.MEETING, subject, objects)
        : null;
  }

  @Nullable Draft visit(Occasion occasion) {
    Party subject = subjects.beside(occasion.first());
    Party place = null;
    int reached = occasion.end();
    for (Party party : occasion.following().linked(Link.DIRECT, Link.APART)) {
      if (party.isPeople() && subject == null) {
        subject = party;
      } else if (!party.isPeople() && place == null && party.first() - reached <= WIDEST_OBJECT) {
        place = party;
      }
      reached = party.end();
    }
    // «زار المصابين في مستشفى المدينة»
    place = place == null ? occasion.following().where() : place;
    boolean told = subject != null;
    subject = told ? subject : implied(occasion);
    boolean inspected =
        place == null
            && told
            && subject != null
            && subject.sort() == Party.Sort.PERSON
            && tokens.word(occasion.first(), occasion.match().skip()).contains("تفقد");
    return inspected
        ? drafting.draft(occasion, Kind.VISIT, List.of(subject))
        : drafting.visit(occasion, subject, place);
  }

  /// «مجلس الشؤون الخارجية المنعقد في 20 يوليو»: a body by itself.
  @Nullable Draft convene(Occasion occasion) {
    Party body = subjects.beside(occasion.first());
    return body != null && isGathering(body)
        ? drafting.draft(occasion, Kind.MEETING, List.of(body))
        : null;
  }

  private boolean isGathering(Party party) {
    Phrases.Match<Boolean> head = scene.body(party.first());
    return party.sort() == Party.Sort.BODY
        || (party.sort() == Party.Sort.UNNAMED && head != null && head.value());
  }

  /// Only with an errand: whoever merely arrives visits nobody.
  @Nullable Draft arrive(Occasion occasion) {
    Party subject = subjects.beside(occasion.first());
    List<Party> travelers = Following.people(occasion.following().linked(Link.DIRECT));
    List<Party> places = occasion.following().linked(Link.TO);
    if (subject == null && !travelers.isEmpty()) {
      // «وصل إلى الرياض الوزير فلان», but not «وصلت إلى الرياض بتوجيه من الوزير فلان».
      int from = places.isEmpty() ? occasion.end() : places.getFirst().end();
      Party first = travelers.getFirst();
      subject = adjoins(first.first() < from ? occasion.end() : from, first.first()) ? first : null;
    }
    if (!hasErrand(occasion)) {
      return null;
    }
    return places.isEmpty()
        ? drafting.visit(
            occasion,
            subject,
            unknownPlaces.find(
                subject == null ? occasion.end() : Math.max(occasion.end(), subject.end()),
                occasion.sentence().end()))
        : drafting.visit(occasion, subject, places.getFirst());
  }

  /// Whether only commas, times and words that say nothing stand between: not «وصلت ابنة الرئيس».
  private boolean adjoins(int from, int to) {
    for (int at = from; at < to; at++) {
      boolean nothing =
          tokens.is(at, org.isnad.text.Kind.COMMA)
              || scene.timeEnd(at) > 0
              || scene.is(Word.SKIP, at);
      if (!nothing) {
        return false;
      }
      at = Math.max(at, scene.timeEnd(at) - 1);
    }
    return true;
  }

  private boolean hasErrand(Occasion occasion) {
    int from = occasion.end();
    for (int at = from; at < occasion.after(from, ERRAND_AFTER); at++) {
      boolean after = scene.isBehind(Word.ERRAND, at, 1);
      if (after || scene.is(Word.ERRAND, at)) {
        return true;
      }
    }
    return false;
  }

  @Nullable Draft phone(Occasion occasion) {
    List<Party> objects =
        new ArrayList<>(Following.people(occasion.following().linked(Link.DIRECT)));
    Party subject = subjects.beside(occasion.first());
    if (subject == null && !objects.isEmpty()) {
      subject = objects.removeFirst();
    }
    if (tokens.word(occasion.first(), occasion.match().skip()).contains("تصل")) {
      objects = new ArrayList<>(Following.people(occasion.following().linked(Link.BY)));
    }
    return drafting.people(occasion, Kind.CALL, subject, objects);
  }

  @Nullable Draft discuss(Occasion occasion) {
    boolean byPhone = false;
    for (int at = occasion.first(); at < occasion.after(occasion.following().end(), 3); at++) {
      byPhone |= tokens.isWord(at, BY_PHONE);
    }
    if (occasion.cue().kind() == Kind.CALL && !byPhone) {
      return null;
    }
    Party subject = subjects.beside(occasion.first());
    List<Party> direct = Following.people(occasion.following().linked(Link.DIRECT));
    subject = subject == null && !direct.isEmpty() ? direct.getFirst() : subject;
    List<Party> others =
        Following.people(
            byPhone
                ? occasion.following().linked(Link.WITH, Link.TO)
                : occasion.following().linked(Link.WITH));
    subject = subject == null && !others.isEmpty() ? subjects.implied(occasion.first()) : subject;
    return drafting.people(occasion, byPhone ? Kind.CALL : Kind.TALKS, subject, others);
  }
}
