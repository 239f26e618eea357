package org.isnad.relate.entity;

import java.util.ArrayList;
import java.util.List;
import org.isnad.analyze.name.Entity;
import org.isnad.analyze.name.NameLists;
import org.isnad.analyze.name.NameWords;
import org.isnad.text.Folding;
import org.jspecify.annotations.Nullable;

/// Brings the name of a body to the form by which it is compared: the bearer of a known name; else its words without articles, the adjective of a
/// state as the state's name («وزارة الخارجية الروسية», «الخارجية الروسية», «وزارة خارجية روسيا»), what only describes left out. Immutable and
/// thread-safe.
final class BodyFormReader {
  private static final String MINISTRY = "وزاره";

  /// Stands before the name of a state among the words of a form.
  static final String STATE_MARK = "=";

  /// Stands before the state or the outlet that the surroundings, not the name, tell.
  private static final String PLACE_MARK = "@";

  private static final int MOST_COMMON_WORDS = 3;

  private final NameLists lists;
  private final NameWords names;
  private final WordClasses classes = WordClasses.read("body-words.tsv");

  BodyFormReader(NameLists lists, NameWords names) {
    this.lists = lists;
    this.names = names;
  }

  NameForm read(String name) {
    NameLists.Entry entry = lists.get(name);
    List<String> whole = NameFormReader.words(name);
    if (entry == null) {
      entry = lists.get(String.join(" ", whole));
    }
    if (entry != null && isBody(entry)) {
      return known(entry);
    }
    NameForm core = core(whole);
    return core != null ? core : described(name, whole);
  }

  private NameForm known(NameLists.Entry entry) {
    List<String> words = canonical(bare(NameFormReader.words(entry.bearer())));
    NameForm.Sort sort =
        entry.kind() == NameLists.Kind.BODY && !isOfState(words) && isCommonKnown(words)
            ? NameForm.Sort.COMMON
            : NameForm.Sort.FULL;
    return NameFormReader.form(Entity.Type.ORG, words, sort, entry.bearer(), true);
  }

  private static boolean isOfState(List<String> words) {
    return !words.isEmpty() && words.getLast().startsWith(STATE_MARK);
  }

  /// A known name between a noun of its kind and words that only describe: «تنظيم داعش الإرهابي».
  private @Nullable NameForm core(List<String> whole) {
    int from =
        whole.size() > 1 && classes.is("kind", classes.same(WordClasses.bare(whole.getFirst())))
            ? 1
            : 0;
    int end = whole.size();
    while (end - 1 > from && classes.is("dropped", WordClasses.bare(whole.get(end - 1)))) {
      end--;
    }
    for (int first = 0; first <= from; first++) {
      if (first > 0 || end < whole.size()) {
        NameLists.Entry entry = lists.get(String.join(" ", whole.subList(first, end)));
        if (entry != null && isBody(entry) && (!entry.common() || first > 0)) {
          return known(entry);
        }
      }
    }
    return null;
  }

  private NameForm described(String name, List<String> whole) {
    List<String> words = canonical(bare(whole));
    NameForm.Sort sort = NameForm.Sort.FULL;
    if (!words.isEmpty() && classes.is("abroad", words.getFirst()) && isWithoutHost(words)) {
      sort = NameForm.Sort.ABROAD;
    } else if (!isOfState(words) && isCommon(words)) {
      sort = NameForm.Sort.COMMON;
    }
    return NameFormReader.form(Entity.Type.ORG, words, sort, name, false);
  }

  /// «السفارة الأمريكية»: no word but the noun and the state that sends it.
  private static boolean isWithoutHost(List<String> words) {
    return words.size() <= 2;
  }

  /// Of the bodies that the lists know most have a name of their own; those of two words are common but for the ones that a word marks as one state's.
  private boolean isCommonKnown(List<String> words) {
    return isCommon(words)
        && words.size() <= 2
        && words.stream().skip(1).noneMatch(word -> classes.is("own", word));
  }

  private boolean isCommon(List<String> words) {
    return words.size() <= MOST_COMMON_WORDS
        && !words.isEmpty()
        && classes.is("common", words.getFirst());
  }

  private static List<String> bare(List<String> words) {
    List<String> bare = new ArrayList<>(words.size());
    words.forEach(word -> bare.add(WordClasses.bare(word)));
    return bare;
  }

  /// One spelling for each word, states marked and last, ministries with their noun.
  private List<String> canonical(List<String> words) {
    List<String> out = new ArrayList<>(words.size() + 1);
    List<String> states = new ArrayList<>(1);
    for (int i = 0; i < words.size(); i++) {
      String word = words.get(i);
      String state = i == 0 ? null : names.state(word);
      String pair =
          i == 0 || i + 1 == words.size() ? null : names.state(word + ' ' + words.get(i + 1));
      if (pair != null) {
        states.add(STATE_MARK + pair);
        i++;
      } else if (state != null) {
        states.add(STATE_MARK + state);
      } else if (i == 0 || !classes.is("dropped", word)) {
        out.add(classes.same(word));
      }
    }
    if (!states.isEmpty()) {
      // «حكومة المملكة العربية السعودية», «الجيش العربي السوري».
      out.subList(1, out.size()).removeIf(word -> classes.is("stately", word));
    }
    if (out.size() == 1
        && states.size() == 1
        && names.isPortfolio(Folding.fold("ال" + out.getFirst()))) {
      out.addFirst(MINISTRY);
    }
    out.addAll(states);
    return out;
  }

  private static boolean isBody(NameLists.Entry entry) {
    return entry.kind().type() == Entity.Type.ORG;
  }

  /// The form of a common body of the state.
  static NameForm ofState(NameForm common, String state) {
    return with(common, STATE_MARK + state);
  }

  /// The form of a common body that an outlet names where it names no state.
  static NameForm ofOutlet(NameForm common, String outlet) {
    return with(common, PLACE_MARK + Folding.fold(outlet));
  }

  /// The form of an embassy in the state.
  static NameForm inState(NameForm embassy, String host) {
    return with(embassy, PLACE_MARK + host);
  }

  private static NameForm with(NameForm form, String word) {
    List<String> words = new ArrayList<>(form.words());
    words.add(word);
    return NameFormReader.form(
        Entity.Type.ORG, words, NameForm.Sort.FULL, form.name(), form.known());
  }
}
