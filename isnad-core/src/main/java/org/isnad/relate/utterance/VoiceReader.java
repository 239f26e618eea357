package org.isnad.relate.utterance;

import static org.isnad.text.Letters.ALEF;
import static org.isnad.text.Letters.GHAIN;
import static org.isnad.text.Letters.HEH;
import static org.isnad.text.Letters.JEEM;
import static org.isnad.text.Letters.LAM;
import static org.isnad.text.Letters.SEEN;
import static org.isnad.text.Letters.SHEEN;
import static org.isnad.text.Letters.TAH;
import static org.isnad.text.Letters.TEH;
import static org.isnad.text.Letters.WAW;
import static org.isnad.text.Letters.YEH;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.isnad.analyze.name.Entity;
import org.isnad.analyze.name.Role;
import org.isnad.analyze.statement.Speaker;
import org.isnad.analyze.statement.Statement;
import org.isnad.relate.entity.EntityIds;
import org.isnad.relate.report.Hashes;
import org.isnad.relate.report.Report;
import org.isnad.text.Folding;
import org.isnad.text.WordKey;
import org.isnad.text.WordSet;
import org.jspecify.annotations.Nullable;

/// Reads the speakers of one report's statements. Not thread-safe.
final class VoiceReader {
  /// Words within names that tell nobody apart.
  private static final WordSet LINKS = WordSet.of("بن ابن بنت ال ابو ام عبد فان دي دو دا لو");

  /// What tells of nameless speakers that they are some of many: two reports' sources need not be the same.
  private static final WordSet ANYBODY =
      WordSet.of(
          "مصدر مصادر شاهد شهود تقرير تقارير خبير خبراء محلل محللون محللين مراقبون مراقبين ناشط"
              + " ناشطون ناشطين نشطاء سكان اهالي مسوول مسوولون مسوولين مسوولي دبلوماسي دبلوماسيون"
              + " دبلوماسيين وسايل بعض مراسلنا اخرون اخرين كثيرون البعض ناس مواطنون صحيفه قناه"
              + " وكاله");

  private final Report report;
  private final EntityIds ids;
  private final Lexicon lexicon;

  /// What was read already, by entity or name: of a report's speakers there are few.
  private final List<String> keys = new ArrayList<>();

  private final List<Voice> known = new ArrayList<>();

  VoiceReader(Report report, EntityIds ids, Lexicon lexicon) {
    this.report = report;
    this.ids = ids;
    this.lexicon = lexicon;
  }

  /// The statement's speakers, none where they are not known.
  List<Voice> read(Statement statement) {
    List<Speaker> speakers = statement.attribution().speakers();
    if (speakers.size() == 1) {
      return List.of(voice(speakers.getFirst()));
    }
    List<Voice> voices = new ArrayList<>(speakers.size());
    speakers.forEach(speaker -> voices.add(voice(speaker)));
    return List.copyOf(voices);
  }

  private Voice voice(Speaker speaker) {
    String key = speaker.entity() == null ? speaker.name() : speaker.entity();
    for (int i = 0; i < keys.size(); i++) {
      if (keys.get(i).equals(key)) {
        return known.get(i);
      }
    }
    Voice voice = read(speaker);
    keys.add(key);
    known.add(voice);
    return voice;
  }

  private @Nullable Entity entity(@Nullable String id) {
    if (id != null) {
      for (Entity entity : report.analysis().entities()) {
        if (entity.id().equals(id)) {
          return entity;
        }
      }
    }
    return null;
  }

  private Voice read(Speaker speaker) {
    Entity entity = entity(speaker.entity());
    String id = ids.of(report.id(), speaker.entity());
    Voice.Kind kind = kind(speaker, entity);
    boolean person = kind == Voice.Kind.PERSON;
    Office office = new Office(lexicon);
    if (!person) {
      office.read(speaker.name());
    }
    if (entity != null) {
      for (Role role : entity.roles()) {
        office.read(role.title());
        if (role.of() != null) {
          office.state(role.of());
        }
      }
    }
    return new Voice(
        speaker.name(),
        id == null ? 0 : Hashes.of(id, 0, id.length()),
        kind != Voice.Kind.NAMELESS ? names(speaker.name()) : new long[0],
        office.state,
        kind == Voice.Kind.NAMELESS && isAnybody(speaker.name()) ? 0 : office.words,
        kind);
  }

  private static Voice.Kind kind(Speaker speaker, @Nullable Entity entity) {
    return switch (speaker.kind()) {
      case NAMED ->
          entity == null || entity.type() == Entity.Type.PER ? Voice.Kind.PERSON : Voice.Kind.BODY;
      case BODY -> Voice.Kind.BODY;
      case UNNAMED -> Voice.Kind.NAMELESS;
    };
  }

  private static boolean isAnybody(String name) {
    for (String word : Folding.fold(name).split(" ")) {
      int from = word.length() > 4 && word.startsWith("ال") ? 2 : 0;
      String bare = word.substring(from);
      if (ANYBODY.contains(WordKey.of(bare, 0), bare)) {
        return true;
      }
    }
    return false;
  }

  private long[] names(String name) {
    String[] words = Folding.fold(name).split(" ");
    long[] names = new long[words.length];
    int size = 0;
    for (String word : words) {
      if (word.length() > 1 && !LINKS.contains(WordKey.of(word, 0), word)) {
        names[size++] = likeness(word);
      }
    }
    return Arrays.copyOf(names, size);
  }

  /// The hash of the consonants, those alike that desks put for one foreign sound.
  private static long likeness(String word) {
    int from = word.length() > 4 && word.charAt(0) == ALEF && word.charAt(1) == LAM ? 2 : 0;
    StringBuilder letters = new StringBuilder(word.length());
    for (int i = from; i < word.length(); i++) {
      char c = word.charAt(i);
      boolean weak = c == ALEF || c == WAW || c == YEH || c == HEH && i == word.length() - 1;
      if (!weak || i == from && c != ALEF) {
        letters.append(c == JEEM ? GHAIN : c == SHEEN ? SEEN : c == TAH ? TEH : c);
      }
    }
    return Hashes.of(letters, 0, letters.length());
  }

  /// What titles tell of an office: the words, and the state apart.
  private static final class Office {
    private final Lexicon lexicon;
    private long state;
    private long words;

    Office(Lexicon lexicon) {
      this.lexicon = lexicon;
    }

    void read(String title) {
      long[] row = stems(title);
      long[] group = new long[1];
      long office = 0;
      for (int i = 0; i < row.length; i++) {
        int length = lexicon.states().phrase(row, i, row.length, group);
        if (length == 0) {
          group[0] = lexicon.states().of(row[i]);
        }
        if (length > 0 || group[0] != Synonyms.NONE) {
          state = state == 0 ? group[0] : state;
          i += Math.max(0, length - 1);
        } else {
          office += Hashes.mix(row[i]);
        }
      }
      words = words == 0 ? office : words;
    }

    void state(String of) {
      long former = words;
      read(of);
      words = former;
    }

    private long[] stems(String title) {
      String[] parts = Folding.fold(title).split(" ");
      long[] row = new long[parts.length];
      for (int i = 0; i < parts.length; i++) {
        row[i] = lexicon.stem(parts[i]);
      }
      return row;
    }
  }
}
