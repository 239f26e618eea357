package org.isnad.relate.story;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.isnad.analyze.name.NameLists;
import org.isnad.relate.report.Memo;
import org.isnad.text.DataTable;
import org.isnad.text.Folding;
import org.jspecify.annotations.Nullable;

/// Knows an agency or outlet under all its names: «أ ف ب», «وكالة فرانس برس للأنباء» and AFP are one. A name that nobody knows stands for itself, without
/// the noun before it. Thread-safe; the names that it was asked for last it remembers.
final class MediaNames {
  private static final String ANY = "any";

  /// The ending of an adjective of origin or kind: «روسية», folded.
  private static final String ADJECTIVE = "يه";

  private static final String ARTICLE = "ال";

  /// «للأنباء», folded.
  private static final String FOR_NEWS = "للانباء";

  private final NameLists lists;
  private final Map<String, String> byKey;
  private final Set<String> unnamed;
  private final Set<String> unnamedFirst;

  /// Of what speakers are called most is the name of no medium, and much comes again.
  private final Memo<@Nullable String> known = new Memo<>(1 << 14, this::find);

  private MediaNames(
      NameLists lists, Map<String, String> byKey, Set<String> unnamed, Set<String> unnamedFirst) {
    this.lists = lists;
    this.byKey = Map.copyOf(byKey);
    this.unnamed = Set.copyOf(unnamed);
    this.unnamedFirst = Set.copyOf(unnamedFirst);
  }

  static MediaNames load() {
    Map<String, String> byKey = new HashMap<>();
    for (DataTable.Row row : DataTable.read(MediaNames.class, "media-names.tsv").rows()) {
      String name = row.required(0);
      add(byKey, name, name, row);
      for (String other : row.cell(1).split(" \\| ", -1)) {
        add(byKey, other, name, row);
      }
    }
    Set<String> unnamed = new HashSet<>();
    Set<String> unnamedFirst = new HashSet<>();
    for (DataTable.Row row : DataTable.read(MediaNames.class, "unnamed-media.tsv").rows()) {
      boolean any = row.required(1).equals(ANY);
      (any ? unnamedFirst : unnamed).add(Folding.fold(row.required(0)));
    }
    return new MediaNames(NameLists.load(), byKey, unnamed, unnamedFirst);
  }

  private static void add(Map<String, String> byKey, String other, String name, DataTable.Row row) {
    String before = other.isBlank() ? null : byKey.put(key(other), name);
    if (before != null && !before.equals(name)) {
      throw row.wrong(other + " is " + before + " already");
    }
  }

  /// The usual name of a medium that a text names; null for words that name none.
  ///
  /// @param sure whether the words are known to name somebody; else only names that are listed count
  @Nullable String usual(String words, boolean sure) {
    String plain = words.strip();
    String known = this.known.of(plain);
    if (known != null || !sure || isUnnamed(Folding.fold(plain))) {
      return known;
    }
    int space = plain.indexOf(' ');
    boolean noun = space > 0 && unnamed.contains(Folding.fold(plain.substring(0, space)));
    // «صحيفة يديعوت أحرونوت» is «يديعوت أحرونوت», but «التلفزيون الإيراني» is no «الإيراني».
    return noun && !plain.startsWith(ARTICLE, space + 1) ? plain.substring(space + 1) : plain;
  }

  /// The usual name of a medium that is listed; null for all other words.
  @Nullable String listed(String words) {
    return known.of(words.strip());
  }

  /// The usual name of who published a report: of the outlet that its input names, else of its address; null where it has neither.
  @Nullable String publisher(@Nullable String outlet, @Nullable String url) {
    String name = outlet == null ? host(url) : outlet;
    if (name == null || name.isBlank()) {
      return null;
    }
    String known = this.known.of(name);
    return known == null ? name : known;
  }

  private @Nullable String find(String name) {
    String found = lookUp(name);
    if (found != null) {
      return found;
    }
    int space = name.indexOf(' ');
    boolean noun = space > 0 && unnamed.contains(Folding.fold(name.substring(0, space)));
    String bare = noun ? name.substring(space + 1) : name;
    found = lookUp(bare);
    // «نيويورك تايمز الأميركية»، «تسنيم الإيرانية للأنباء»: such words after a known name say what
    // it is.
    int end = bare.length();
    while (found == null && end > 0) {
      int before = bare.lastIndexOf(' ', end - 1);
      if (before < 0 || !isDescription(Folding.fold(bare.substring(before + 1, end)))) {
        return null;
      }
      end = before;
      found = lookUp(bare.substring(0, end));
    }
    return found;
  }

  private static boolean isDescription(String folded) {
    return folded.equals(FOR_NEWS) || (folded.startsWith(ARTICLE) && folded.endsWith(ADJECTIVE));
  }

  private @Nullable String lookUp(String name) {
    String usual = byKey.get(key(name));
    if (usual != null) {
      return usual;
    }
    NameLists.Entry entry = lists.get(name);
    while (entry != null && (!isMedium(entry.kind()) || entry.common())) {
      entry = entry.other();
    }
    return entry == null ? null : byKey.getOrDefault(key(entry.bearer()), entry.bearer());
  }

  private static boolean isMedium(NameLists.Kind kind) {
    return kind == NameLists.Kind.AGENCY || kind == NameLists.Kind.OUTLET;
  }

  private boolean isUnnamed(String folded) {
    int space = folded.indexOf(' ');
    String first = space < 0 ? folded : folded.substring(0, space);
    if (unnamed.contains(folded) || unnamedFirst.contains(first)) {
      return true;
    }
    String rest = space < 0 ? "" : folded.substring(space + 1);
    return unnamed.contains(first)
        && rest.indexOf(' ') < 0
        && rest.endsWith(ADJECTIVE)
        && !rest.startsWith(ARTICLE);
  }

  private static @Nullable String host(@Nullable String url) {
    if (url == null) {
      return null;
    }
    try {
      String host = new URI(url).getHost();
      return host != null && host.startsWith("www.") ? host.substring(4) : host;
    } catch (URISyntaxException _) {
      // Addresses of the web hold letters that a URI may not.
      int from = url.indexOf("://") + 3;
      int to = from < 3 ? -1 : url.indexOf('/', from);
      String host = to < 0 ? null : url.substring(from, to);
      return host != null && host.startsWith("www.") ? host.substring(4) : host;
    }
  }

  /// Letters and digits alone, folded, lower case.
  private static String key(String name) {
    String folded = Folding.fold(name).toLowerCase(Locale.ROOT);
    StringBuilder key = new StringBuilder(folded.length());
    for (int i = 0; i < folded.length(); i++) {
      if (Character.isLetterOrDigit(folded.charAt(i))) {
        key.append(folded.charAt(i));
      }
    }
    return key.toString();
  }
}
