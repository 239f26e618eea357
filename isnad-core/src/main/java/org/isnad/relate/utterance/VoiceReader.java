package org.isnad.relate.utterance;

import java.util.ArrayList;
import java.util.List;
import org.isnad.analyze.name.Entity;
import org.isnad.analyze.name.Role;
import org.isnad.analyze.statement.Speaker;
import org.isnad.analyze.statement.Statement;
import org.isnad.relate.entity.EntityIds;
import org.isnad.relate.report.Hashes;
import org.isnad.relate.report.Report;
import org.jspecify.annotations.Nullable;

/// Reads the speakers of one report's statements. Not thread-safe.
final class VoiceReader {
  private static final long[] NO_NAMES = {};

  private final Report report;
  private final EntityIds ids;
  private final NameReader reader;

  /// What was read already, by entity or name: of a report's speakers there are few.
  private final List<String> keys = new ArrayList<>();

  private final List<Voice> known = new ArrayList<>();

  VoiceReader(Report report, EntityIds ids, NameReader reader) {
    this.report = report;
    this.ids = ids;
    this.reader = reader;
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
    Office office = new Office(reader);
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
        kind != Voice.Kind.NAMELESS ? reader.names(speaker.name()) : NO_NAMES,
        office.state,
        kind == Voice.Kind.NAMELESS && reader.title(speaker.name()).anybody() ? 0 : office.words,
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

  /// What titles tell of an office: the words, and the state apart.
  private static final class Office {
    private final NameReader reader;
    private long state;
    private long words;

    Office(NameReader reader) {
      this.reader = reader;
    }

    void read(String title) {
      NameReader.Title read = reader.title(title);
      state = state == 0 ? read.state() : state;
      words = words == 0 ? read.office() : words;
    }

    void state(String of) {
      long read = reader.title(of).state();
      state = state == 0 ? read : state;
    }
  }
}
