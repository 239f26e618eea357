package org.isnad.bench.accuracy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the command line asks for.
///
/// @param folders gold folders, at least one
/// @param analyses files of ready analyses; none where this build is to make them
/// @param relations files of ready relations, for gold of stories and duplicates
/// @param compare files of older analyses; none where nothing is compared
/// @param misses how many examples of each kind of miss to show; null where the command line does not say
/// @param write the Markdown file to write; null for none
/// @param notes Markdown that stands at the end of the written page; null for none
record Arguments(
    List<Path> folders,
    List<Path> analyses,
    List<Path> relations,
    List<Path> compare,
    @Nullable Integer misses,
    @Nullable Path write,
    @Nullable Path notes,
    boolean json) {
  static final String USAGE =
      """
      Usage: isnad accuracy GOLD_DIR… [--misses N] [--compare OLD.jsonl] [--analyses FILE.jsonl] [--relations FILE.jsonl] [--write FILE.md [--notes FILE.md]] [--json]

      Scores the analyses of this build against gold: folders of docs.jsonl and one ID.json for each report; and relations against gold
      of stories.json, duplicates.json and utterances.json with utterances_docs.jsonl.

        --misses N          show N examples of every kind of miss, in context (without it: 3 of the ten most frequent; 0: only counts)
        --compare FILE      tell what got better and worse since these older analyses
        --analyses FILE     score these analyses instead of making them
        --relations FILE    score stories and duplicates in these relations (isnad relate --format jsonl) of the whole collection; utterances are related anew
        --write FILE        write the scores as Markdown, without any text of the gold
        --notes FILE        end the written page with these remarks of people
        --json              the scores for a program, on standard output

      In context, [ ] stand about what the gold has and { } about what was answered; ← stands between the two in words.
      --compare and --analyses may be given several times, one file for each folder, say; reports are known by their ids.

      Exit codes: 0 done, 1 an analysis cannot be read or the report not written, 2 wrong usage, 3 broken gold.\
      """;

  Arguments {
    folders = List.copyOf(folders);
    analyses = List.copyOf(analyses);
    relations = List.copyOf(relations);
    compare = List.copyOf(compare);
  }

  static Arguments parse(List<String> arguments) {
    List<Path> folders = new ArrayList<>();
    List<Path> analyses = new ArrayList<>();
    List<Path> relations = new ArrayList<>();
    List<Path> compare = new ArrayList<>();
    Integer misses = null;
    Path write = null;
    Path notes = null;
    boolean json = false;
    for (int i = 0; i < arguments.size(); i++) {
      String argument = arguments.get(i);
      int equals = argument.startsWith("--") ? argument.indexOf('=') : -1;
      String name = equals < 0 ? argument : argument.substring(0, equals);
      switch (name) {
        case "--json" -> json = flag(argument);
        case "--misses", "--compare", "--analyses", "--relations", "--write", "--notes" -> {
          if (equals < 0 && i + 1 == arguments.size()) {
            throw new UsageException(name + " needs a value");
          }
          String value = equals < 0 ? arguments.get(++i) : argument.substring(equals + 1);
          switch (name) {
            case "--misses" -> misses = count(value);
            case "--compare" -> compare.add(Path.of(value));
            case "--analyses" -> analyses.add(Path.of(value));
            case "--relations" -> relations.add(Path.of(value));
            case "--notes" -> notes = Path.of(value);
            default -> write = Path.of(value);
          }
        }
        default -> folders.add(folder(argument));
      }
    }
    if (folders.isEmpty()) {
      throw new UsageException("no gold folder is given");
    }
    if (notes != null && write == null) {
      throw new UsageException("--notes needs --write");
    }
    return new Arguments(folders, analyses, relations, compare, misses, write, notes, json);
  }

  private static boolean flag(String argument) {
    if (argument.indexOf('=') >= 0) {
      throw new UsageException("--json takes no value");
    }
    return true;
  }

  private static int count(String value) {
    try {
      int count = Integer.parseInt(value);
      if (count >= 0) {
        return count;
      }
    } catch (NumberFormatException e) {
      throw new UsageException("--misses is a whole number: " + value);
    }
    throw new UsageException("--misses is at least 0: " + value);
  }

  private static Path folder(String argument) {
    if (argument.startsWith("-")) {
      throw new UsageException("unknown option " + argument);
    }
    return Path.of(argument);
  }
}
