package org.isnad.bench.accuracy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.isnad.bench.accuracy.Member.ShapeException;

/// Reads a folder of gold for relations: `stories.json`, `duplicates.json`, `utterances.json` with `utterances_docs.jsonl`, each of which may be absent.
/// Static and thread-safe.
final class RelationGoldReader {
  static final String DOCUMENTS = "utterances_docs.jsonl";
  private static final String STORIES = "stories.json";
  private static final String DUPLICATES = "duplicates.json";
  private static final String UTTERANCES = "utterances.json";

  private RelationGoldReader() {}

  /// Whether the folder holds such gold.
  static boolean isOne(Path folder) {
    return List.of(STORIES, DUPLICATES, UTTERANCES).stream()
        .anyMatch(file -> Files.exists(folder.resolve(file)));
  }

  /// @throws GoldException where a file is not as it should be
  static RelationGold read(Path folder) throws GoldException {
    return new RelationGold(
        stories(folder.resolve(STORIES)),
        list(folder.resolve(DUPLICATES), RelationGold.ReportPair::read),
        list(folder.resolve(UTTERANCES), RelationGold.StatementPair::read),
        texts(folder.resolve(DOCUMENTS)));
  }

  private static Map<String, String> stories(Path file) throws GoldException {
    Map<String, String> stories = new HashMap<>();
    if (!Files.exists(file)) {
      return stories;
    }
    try {
      Member documents = Member.parse(Files.readString(file)).get("documents");
      if (documents == null) {
        throw new GoldException(file, "has no \"documents\"");
      }
      for (String id : documents.names()) {
        stories.put(RelationGold.spelled(id), documents.required(id));
      }
      return stories;
    } catch (ShapeException e) {
      throw new GoldException(file, e.reason());
    } catch (IOException e) {
      throw new GoldException(file, "cannot be read: " + e);
    }
  }

  private static <T> List<T> list(Path file, Member.Reader<T> reader) throws GoldException {
    if (!Files.exists(file)) {
      return List.of();
    }
    try {
      // Member reads objects: the array becomes the member of one.
      return Member.parse("{\"pairs\":" + Files.readString(file) + "}").list("pairs", reader);
    } catch (ShapeException e) {
      throw new GoldException(file, e.reason());
    } catch (IOException e) {
      throw new GoldException(file, "cannot be read: " + e);
    }
  }

  private static Map<String, String> texts(Path file) throws GoldException {
    Map<String, String> texts = new HashMap<>();
    if (!Files.exists(file)) {
      return texts;
    }
    int number = 0;
    try {
      for (String line : Files.readAllLines(file)) {
        number++;
        if (!line.isBlank()) {
          Member document = Member.parse(line);
          String title = document.textOr("title", "");
          String body = document.required("text");
          texts.put(
              RelationGold.spelled(document.required("id")),
              title.isEmpty() ? body : title + "\n\n" + body);
        }
      }
      return texts;
    } catch (ShapeException e) {
      throw new GoldException(file, "line " + number + ": " + e.reason());
    } catch (IOException e) {
      throw new GoldException(file, "cannot be read: " + e);
    }
  }
}
