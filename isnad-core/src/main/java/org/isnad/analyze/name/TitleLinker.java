package org.isnad.analyze.name;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.isnad.text.Kind;
import org.isnad.text.Span;
import org.jspecify.annotations.Nullable;

/// Gives titles to the persons beside them, then titles that stand alone to the one person whom the report gave that title. Used by one thread
/// for one report.
final class TitleLinker {
  /// So few titles are looked through each time.
  private static final int FEW = 24;

  private final Draft draft;
  private final Words words;
  private final Lexicon lexicon;
  private final List<Bearer> bearers;

  /// By the position where a name begins, who bears it.
  private final @Nullable Bearer[] bearerAt;

  private final List<Given> given = new ArrayList<>();

  /// Those named second after a title in the dual.
  private final List<Given> partners = new ArrayList<>();

  /// Those of [#given] by their head; filled once all are known.
  private final Map<String, List<Given>> byHead = new HashMap<>(0);

  /// Those of [#given] that fit a head and a complement that were asked about.
  private final Map<String, Map<List<String>, List<Given>>> asked = new HashMap<>();

  /// Where each state is named first.
  private final Map<String, Integer> firstNamed = new HashMap<>();

  private final List<TitleMention> shared = new ArrayList<>();

  /// A title that somebody bears: its head noun, what it is of, and whose it is.
  private record Given(String head, List<String> of, int entity, int at) {}

  TitleLinker(Draft draft, Lexicon lexicon, List<Bearer> bearers, @Nullable Bearer[] bearerAt) {
    this.draft = draft;
    this.words = draft.words();
    this.lexicon = lexicon;
    this.bearers = bearers;
    this.bearerAt = bearerAt;
  }

  List<TitleMention> link() {
    List<Draft.Title> titles = new ArrayList<>(draft.titles());
    titles.sort(Comparator.comparingInt(Draft.Title::first));
    int[] entity = new int[titles.size()];
    for (int i = 0; i < titles.size(); i++) {
      Draft.Title title = titles.get(i);
      entity[i] = beside(title, i + 1 < titles.size() ? titles.get(i + 1) : null);
      if (entity[i] >= 0) {
        given.add(new Given(head(title), complement(title), entity[i], title.first()));
        if (title.head().several() && title.person() >= 0) {
          shareWithNext(title);
        }
      }
    }
    for (int i = titles.size() - 2; i >= 0; i--) {
      // A title right before another, with a comma at most, is the same person's: «النائب الأول
      // لرئيس الوزراء الدكتور …».
      int gap = titles.get(i + 1).first() - titles.get(i).end();
      boolean joined = gap == 0 || gap == 1 && words.is(titles.get(i).end(), Kind.COMMA);
      if (entity[i] < 0
          && joined
          && entity[i + 1] >= 0
          && !words.breaksBefore(titles.get(i + 1).first())
          && !words.hasParticle(titles.get(i + 1).first())) {
        entity[i] = entity[i + 1];
        given.add(
            new Given(
                head(titles.get(i)), complement(titles.get(i)), entity[i], titles.get(i).first()));
      }
    }
    List<TitleMention> out = new ArrayList<>();
    for (int i = 0; i < titles.size(); i++) {
      Draft.Title title = titles.get(i);
      boolean alone = entity[i] < 0;
      int bearer = alone ? resolve(title) : entity[i];
      int first = words.token(title.first());
      int end = words.token(title.end() - 1) + 1;
      int skip = words.skip(title.first());
      Span span = words.tokens().span(first, skip, end);
      Role role = new Role(span.of(words.tokens().text()), of(title), span);
      if (!alone) {
        bearers.get(bearer).roles.add(role);
      }
      out.add(new TitleMention(role, first, skip, end, bearer));
    }
    if (!shared.isEmpty()) {
      out.addAll(shared);
      out.sort(Comparator.comparingInt(TitleMention::first));
    }
    return out;
  }

  /// «الرئيسان الروسي … والبيلاروسي …»: the second adjective carries the same office.
  private void shareWithNext(Draft.Title title) {
    Draft.Find first = draft.at(title.person());
    if (first == null) {
      return;
    }
    int at = first.end();
    int partner = words.continues(at) && words.skip(at) == 1 ? entity(draft.from(at)) : -1;
    if (partner >= 0) {
      partners.add(new Given(head(title), complement(title), partner, at));
      return;
    }
    boolean second =
        words.continues(at)
            && words.skip(at) == 1
            && words.has(at, WordClass.NATIONALITY)
            && words.isDefinite(at);
    String state = second ? lexicon.state(words.form(at)) : null;
    int entity = state == null ? -1 : entity(draft.from(at + 1));
    if (state != null && entity >= 0) {
      given.add(new Given(head(title), List.of(state), entity, at));
      Span span = words.tokens().span(words.token(at), 1, words.token(at) + 1);
      String adjective = span.of(words.tokens().text());
      Role role = new Role(adjective, adjective, span);
      bearers.get(entity).roles.add(role);
      shared.add(new TitleMention(role, words.token(at), 1, words.token(at) + 1, entity));
    }
  }

  private @Nullable String of(Draft.Title title) {
    return title.of() < title.end()
        ? words
            .tokens()
            .span(words.token(title.of()), words.token(title.end() - 1) + 1)
            .of(words.tokens().text())
        : null;
  }

  /// The person named after the title, or before it with or without a comma; -1 where none is.
  private int beside(Draft.Title title, Draft.@Nullable Title next) {
    if (title.person() >= 0 && !words.is(title.person() - 1, Kind.COMMA)) {
      return entity(draft.at(title.person()));
    }
    int before = title.first() - 1;
    boolean comma = words.is(before, Kind.COMMA);
    if (!words.hasParticle(title.first())
        && !words.breaksBefore(title.first())
        && (title.head().definite() || title.end() > title.of())) {
      Draft.Find find = draft.at(comma ? before - 1 : before);
      if (find != null && find.type() == Entity.Type.PER) {
        return entity(find);
      }
    }
    boolean nextTakes = next != null && next.first() == title.end();
    return title.person() >= 0 && !nextTakes ? entity(draft.at(title.person())) : -1;
  }

  private int entity(Draft.@Nullable Find find) {
    Bearer bearer = find == null || find.type() != Entity.Type.PER ? null : bearerAt[find.first()];
    return bearer == null ? -1 : bearer.entity;
  }

  /// The one person whom the report gives this title; of several the one named last before; -1 where it names none.
  private int resolve(Draft.Title title) {
    List<String> of = complement(title);
    if (given.isEmpty() && partners.isEmpty()
        || !title.head().definite() && of.isEmpty()
        || title.head().several()) {
      return -1;
    }
    String head = head(title);
    List<Given> fitting = fitting(head, of);
    int only = -1;
    boolean several = false;
    for (Given one : fitting) {
      several |= only >= 0 && one.entity() != only;
      only = one.entity();
    }
    if (only >= 0 && !several) {
      return only;
    }
    int last = several ? lastBefore(fitting, title.first()) : -1;
    return last >= 0 ? last : partner(head, of, title.first());
  }

  private static int lastBefore(List<Given> fitting, int before) {
    Map<Integer, Integer> latest = new HashMap<>();
    int last = -1;
    for (Given one : fitting) {
      latest.put(one.entity(), one.at());
      if (one.at() < before && (last < 0 || one.at() >= latest.getOrDefault(last, 0))) {
        last = one.entity();
      }
    }
    return last;
  }

  /// The titles given of that head whose complement fits, worked out once for those that are alike.
  private List<Given> fitting(String head, List<String> of) {
    if (given.size() <= FEW) {
      List<Given> fitting = new ArrayList<>(2);
      for (Given one : given) {
        if (one.head().equals(head) && fits(one, of)) {
          fitting.add(one);
        }
      }
      return fitting;
    }
    Map<List<String>, List<Given>> ofHead = asked.computeIfAbsent(head, one -> new HashMap<>());
    List<Given> known = ofHead.get(of);
    if (known != null) {
      return known;
    }
    if (byHead.isEmpty()) {
      for (Given one : given) {
        byHead.computeIfAbsent(one.head(), noun -> new ArrayList<>(2)).add(one);
      }
    }
    List<Given> fitting = new ArrayList<>(2);
    for (Given one : byHead.getOrDefault(head, List.of())) {
      if (fits(one, of)) {
        fitting.add(one);
      }
    }
    ofHead.put(of, fitting);
    return fitting;
  }

  private static boolean fits(Given one, List<String> of) {
    return one.of().containsAll(of) || of.containsAll(one.of()) && !one.of().isEmpty();
  }

  /// Whom «رئيسي البلدين فلان وفلان» makes a bearer of the office and no other words do, where the title's state is named before: «الرئيس» of that
  /// state. -1 where there is none, or several.
  private int partner(String head, List<String> of, int before) {
    int found = -1;
    for (Given one : partners) {
      if (one.head().equals(head)
          && one.at() < before
          && one.entity() != found
          && !isGiven(head, one.entity())
          && isNamed(of, one.at())) {
        if (found >= 0) {
          return -1;
        }
        found = one.entity();
      }
    }
    return found;
  }

  private boolean isGiven(String head, int entity) {
    for (Given one : given.size() <= FEW ? given : byHead.getOrDefault(head, List.of())) {
      if (one.entity() == entity && one.head().equals(head)) {
        return true;
      }
    }
    return false;
  }

  /// Whether the complement is a state, and named before the position.
  private boolean isNamed(List<String> of, int before) {
    if (of.size() != 1) {
      return false;
    }
    if (firstNamed.isEmpty()) {
      for (int i = words.size() - 1; i >= 0; i--) {
        NameLists.Entry known = draft.sure(i);
        if (known != null && known.kind() == NameLists.Kind.STATE) {
          firstNamed.put(known.bearer(), i);
        }
      }
    }
    return firstNamed.getOrDefault(of.getFirst(), before) < before;
  }

  /// The head noun without article and the endings of the feminine, the dual and the plural.
  private String head(Draft.Title title) {
    String form = words.form(title.first());
    if (form.startsWith(Lexicon.ARTICLE) && form.length() > 4) {
      form = form.substring(2);
    }
    if (title.head().several()) {
      boolean two = form.endsWith("ان") || form.endsWith("ين") || form.endsWith("ون");
      return form.substring(0, form.length() - (two ? 2 : 1));
    }
    return form.endsWith("ه") ? form.substring(0, form.length() - 1) : form;
  }

  /// The words of the complement, a state's adjective as the state, so that «الرئيس البيلاروسي» and «رئيس بيلاروسيا» are one title.
  private List<String> complement(Draft.Title title) {
    if (title.end() == title.first() + 1) {
      return List.of();
    }
    List<String> of = new ArrayList<>(2);
    for (int i = title.first() + 1; i < title.end(); i++) {
      if (!words.isWord(i)) {
        continue;
      }
      String form = words.form(i);
      String state = lexicon.state(form);
      if (state != null) {
        addOnce(of, state);
        continue;
      }
      NameLists.Entry known = draft.sure(i);
      if (known != null && known.kind() == NameLists.Kind.STATE) {
        addOnce(of, known.bearer());
      } else if (!words.has(i, WordClass.FUNCTION | WordClass.TITLE_ADJECTIVE)
              && draft.at(i) == null
          || known == null && !words.has(i, WordClass.FUNCTION | WordClass.TITLE_ADJECTIVE)) {
        addOnce(of, form);
      }
    }
    return of;
  }

  private static void addOnce(List<String> to, String word) {
    if (!to.contains(word)) {
      to.add(word);
    }
  }
}
