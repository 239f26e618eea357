package org.isnad.bench.accuracy;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.isnad.bench.accuracy.Member.ShapeException;
import org.isnad.text.Span;

/// Reads a gold folder: `docs.jsonl` (id, outlet, url, published, title, text) and beside it one `ID.json` a report. A report without
/// its file is not scored.
final class GoldReader {
  static final String DOCUMENTS = "docs.jsonl";

  private final Path file;
  private final String plain;

  /// @param file the annotation, for messages
  /// @param plain the text that its strings are found in
  private GoldReader(Path file, String plain) {
    this.file = file;
    this.plain = plain;
  }

  /// The annotated reports by id.
  ///
  /// @throws GoldException where the folder, a file or an annotation is not as it should be
  static List<GoldDocument> read(Path folder) throws GoldException {
    Path documents = folder.resolve(DOCUMENTS);
    TreeMap<String, GoldDocument> read = new TreeMap<>();
    int number = 0;
    for (String line : lines(documents)) {
      number++;
      if (line.isBlank()) {
        continue;
      }
      try {
        Member document = Member.parse(line);
        String id = document.required("id");
        Path annotation = folder.resolve(id + ".json");
        if (Files.exists(annotation) && read.put(id, document(id, document, annotation)) != null) {
          throw new ShapeException("the id " + id + " stands twice");
        }
      } catch (ShapeException e) {
        throw new GoldException(documents, "line " + number + ": " + e.reason());
      }
    }
    if (read.isEmpty()) {
      throw new GoldException(folder, "none of its reports is annotated");
    }
    return List.copyOf(read.values());
  }

  private static List<String> lines(Path file) throws GoldException {
    List<String> lines = new ArrayList<>();
    try (BufferedReader in = Files.newBufferedReader(file)) {
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        lines.add(line);
      }
      return lines;
    } catch (IOException e) {
      throw unreadable(file, e);
    }
  }

  private static GoldException unreadable(Path file, IOException e) {
    return switch (e) {
      case NoSuchFileException _ -> new GoldException(file, "is not there");
      case CharacterCodingException _ -> new GoldException(file, "is not UTF-8");
      default -> new GoldException(file, "cannot be read: " + e);
    };
  }

  private static GoldDocument document(String id, Member document, Path annotation)
      throws GoldException, ShapeException {
    String title = document.textOr("title", "");
    String body = document.required("text");
    String text = title.isEmpty() ? body : title + "\n\n" + body;
    GoldReader reader = new GoldReader(annotation, GoldDocument.plain(text));
    return GoldDocument.of(id, document.textOr("outlet", ""), text, reader.gold());
  }

  private Gold gold() throws GoldException {
    String json;
    try {
      json = Files.readString(file);
    } catch (IOException e) {
      throw unreadable(file, e);
    }
    try {
      Member gold = Member.parse(json);
      List<Span> noise = new ArrayList<>();
      gold.list("noise", this::everywhere).forEach(noise::addAll);
      return new Gold(
          gold.list("statements", this::statement),
          gold.list("times", this::time),
          gold.list("figures", this::figure),
          gold.list("entities", GoldReader::entity),
          gold.list("encounters", GoldReader::encounter),
          noise);
    } catch (ShapeException e) {
      throw new GoldException(file, e.reason());
    }
  }

  private Gold.Statement statement(Member statement) throws ShapeException {
    Member speaker = statement.get("speaker");
    if (speaker == null) {
      throw statement.off("has no \"speaker\"");
    }
    List<String> accepted = new ArrayList<>();
    accepted.add(speaker.textOr("name", ""));
    accepted.add(speaker.textOr("mention", ""));
    accepted.addAll(speaker.list("accept", Member::text));
    return new Gold.Statement(
        place(statement),
        statement.text("mode"),
        statement.text("act"),
        statement.text("cue"),
        new Gold.Speaker(speaker.text("name"), speaker.text("kind"), accepted),
        statement.list("chain", Member::text));
  }

  private Gold.Time time(Member time) throws ShapeException {
    return new Gold.Time(place(time), time.required("type"), time.required("value"));
  }

  private Gold.Figure figure(Member figure) throws ShapeException {
    Double value = figure.number("value");
    if (value == null) {
      throw figure.off("has no number \"value\"");
    }
    String approximation = figure.has("approx") ? figure.text("approx") : "exact";
    return new Gold.Figure(
        place(figure), value, figure.textOr("unit", ""), figure.textOr("of", ""), approximation);
  }

  private static Gold.Entity entity(Member entity) throws ShapeException {
    return new Gold.Entity(
        entity.required("type"), entity.required("name"), entity.list("forms", Member::text));
  }

  private static Gold.Encounter encounter(Member encounter) throws ShapeException {
    return new Gold.Encounter(
        encounter.required("kind"),
        encounter.list("parties", Member::text),
        encounter.textOr("place", ""),
        encounter.textOr("date", ""));
  }

  /// Where the annotated words stand: their first occurrence, or the one that `nth` names.
  private Span place(Member annotated) throws ShapeException {
    String words = annotated.required("text");
    Double nth = annotated.number("nth");
    int wanted = nth == null || nth == 0 ? 1 : nth.intValue();
    String sought = GoldDocument.plain(words);
    int at = -1;
    for (int i = 0; i < wanted; i++) {
      at = words.isEmpty() ? -1 : plain.indexOf(sought, at + 1);
      if (at < 0) {
        throw annotated.off(
            "is not in the text"
                + (wanted > 1 ? " " + wanted + " times" : "")
                + ": \""
                + words
                + "\"");
      }
    }
    return new Span(at, at + sought.length());
  }

  /// Every place where the words stand, one after the other.
  private List<Span> everywhere(Member noise) throws ShapeException {
    String words = noise.text();
    String sought = GoldDocument.plain(words);
    List<Span> places = new ArrayList<>();
    for (int at = plain.indexOf(sought); at >= 0 && !sought.isEmpty(); ) {
      places.add(new Span(at, at + sought.length()));
      // The gold's own rules look for later places of the words as they are, and so find none of an
      // emoji.
      at = sought.equals(words) ? plain.indexOf(sought, at + sought.length()) : -1;
    }
    if (places.isEmpty()) {
      throw noise.off("is not in the text: \"" + words + "\"");
    }
    return places;
  }
}
