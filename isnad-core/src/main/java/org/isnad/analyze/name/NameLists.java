package org.isnad.analyze.name;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.isnad.text.DataTable;
import org.isnad.text.Folding;
import org.isnad.text.Phrases;
import org.isnad.text.WordFilter;
import org.isnad.text.WordKey;
import org.jspecify.annotations.Nullable;

/// Names that are known beforehand: states, places, bodies, media, groups, companies, clubs. Immutable and thread-safe.
public final class NameLists {
  private final Phrases<Entry> entries;

  private final Set<String> firstWords;

  /// The first words of the names of several words.
  private final WordFilter longer;

  private NameLists(Phrases<Entry> entries, Set<String> firstWords, Set<String> longer) {
    this.entries = entries;
    this.firstWords = Set.copyOf(firstWords);
    this.longer = new WordFilter(longer.size());
    longer.forEach(word -> this.longer.mark(WordKey.hash(WordKey.of(word, 0))));
  }

  /// What a known name is.
  public enum Kind {
    STATE,
    CITY,
    PLACE,
    VENUE,
    AGENCY,
    OUTLET,
    PLATFORM,
    UNION,
    BODY,
    PARTY,
    GROUP,
    COMPANY,
    CLUB,
    PERSON;

    /// The type of the entities of this kind.
    public Entity.Type type() {
      return switch (this) {
        case STATE, CITY, PLACE, VENUE -> Entity.Type.LOC;
        case PERSON -> Entity.Type.PER;
        case AGENCY, OUTLET, PLATFORM, UNION, BODY, PARTY, GROUP, COMPANY, CLUB -> Entity.Type.ORG;
      };
    }
  }

  /// One name of a known bearer.
  ///
  /// @param bearer the usual name, the same for all names of one bearer
  /// @param common whether the name is also an ordinary word, so that it counts only where its surroundings show a name
  /// @param other what else the same name may be: the city of a club; null where nothing
  public record Entry(Kind kind, String bearer, boolean common, @Nullable Entry other) {
    public Entry {
      Objects.requireNonNull(kind, "kind");
      Objects.requireNonNull(bearer, "bearer");
    }
  }

  /// Reads the lists that come with the program.
  public static NameLists load() {
    Builder builder = new Builder();
    for (DataTable.Row row : DataTable.read(NameLists.class, "countries.tsv").rows()) {
      builder.add(Kind.STATE, row.required(1));
    }
    for (DataTable.Row row : DataTable.read(NameLists.class, "places.tsv").rows()) {
      Kind kind =
          switch (row.required(0)) {
            case "city" -> Kind.CITY;
            case "venue" -> Kind.VENUE;
            default -> Kind.PLACE;
          };
      for (int i = 1; i < row.cells().size(); i++) {
        builder.add(kind, row.required(i));
      }
    }
    for (DataTable.Row row : DataTable.read(NameLists.class, "organizations.tsv").rows()) {
      Kind kind = Kind.valueOf(row.required(0).toUpperCase(Locale.ROOT));
      for (int i = 1; i < row.cells().size(); i++) {
        builder.add(kind, row.required(i));
      }
    }
    for (DataTable.Row row : DataTable.read(NameLists.class, "persons.tsv").rows()) {
      builder.add(Kind.PERSON, row.required(0));
    }
    return builder.build();
  }

  /// All names.
  Phrases<Entry> entries() {
    return entries;
  }

  /// False where no name of several words begins with the word of that [WordKey].
  boolean mayBeginLonger(long key) {
    return longer.mayHold(WordKey.hash(key));
  }

  /// The folded first words of all names.
  Set<String> firstWords() {
    return firstWords;
  }

  /// What the name is, or null where it is not known.
  public @Nullable Entry get(String name) {
    return name.isBlank() ? null : entries.get(name);
  }

  /// Collects names; not thread-safe. Of two bearers of one name the first given stays, the second is its `other`.
  public static final class Builder {
    private final Map<String, Entry> names = new LinkedHashMap<>();

    /// Adds a bearer.
    ///
    /// @param list its names between `|`, the usual one first; `~` before a name that is also an ordinary word
    public Builder add(Kind kind, String list) {
      List<String> all = split(list);
      String bearer = all.getFirst().startsWith("~") ? all.getFirst().substring(1) : all.getFirst();
      for (String one : all) {
        boolean common = one.startsWith("~");
        String name = common ? one.substring(1) : one;
        names.merge(Folding.fold(name), new Entry(kind, bearer, common, null), Builder::both);
      }
      return this;
    }

    private static Entry both(Entry first, Entry second) {
      if (first.bearer().equals(second.bearer()) && first.kind() == second.kind()) {
        return new Entry(
            first.kind(), first.bearer(), first.common() || second.common(), first.other());
      }
      return first.other() == null
          ? new Entry(first.kind(), first.bearer(), first.common(), second)
          : first;
    }

    /// The lists of all that was added.
    public NameLists build() {
      Phrases.Builder<Entry> phrases = Phrases.builder();
      Set<String> firstWords = new HashSet<>();
      Set<String> longer = new HashSet<>();
      names.forEach((name, entry) -> {
        phrases.add(name, entry);
        String first = firstWord(name);
        firstWords.add(first);
        if (first.length() < name.length()) {
          longer.add(first);
        }
      });
      return new NameLists(phrases.build(), firstWords, longer);
    }

    private static String firstWord(String folded) {
      int end = 0;
      while (end < folded.length() && Character.isLetter(folded.charAt(end))) {
        end++;
      }
      return end == 0 ? folded : folded.substring(0, end);
    }

    private static List<String> split(String list) {
      List<String> all = new ArrayList<>();
      int from = 0;
      for (int bar = list.indexOf('|'); bar >= 0; bar = list.indexOf('|', from)) {
        all.add(list.substring(from, bar));
        from = bar + 1;
      }
      all.add(list.substring(from));
      return all;
    }
  }
}
