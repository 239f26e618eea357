package org.isnad.relate.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import org.isnad.analyze.name.Entity;
import org.isnad.relate.entity.DayNames.Named;
import org.jspecify.annotations.Nullable;

/// Folds one day: first the full names, by form and by spelling; then shorter forms, by title and company; then the parts of names, each in its report.
/// Nothing depends on the order of the reports, for names are taken by how many reports have them and then by their letters. Used once.
final class DayFold {
  /// How many reports of a name are asked for its company.
  private static final int MOST_LOOKED_AT = 8;

  private final EntityState state;
  private final DayNames names;
  private final SameName same;
  private final Predicate<String> isGiven;

  private final Map<String, Known> known = new HashMap<>();
  private final Map<String, Borne> borne = new HashMap<>();
  private final Blocks.Today blocks;
  private final Map<String, Integer> numbers = new HashMap<>();

  private @Nullable Company company;

  /// The ids of those who are named by a part of a name.
  private final IdentityHashMap<Named, String> parts = new IdentityHashMap<>();

  DayFold(EntityState state, DayNames names, SameName same, Predicate<String> isGiven) {
    this.state = state;
    this.names = names;
    this.same = same;
    this.isGiven = isGiven;
    this.blocks = new Blocks.Today(state.blocks());
  }

  EntityStep fold() {
    List<DayName> fresh = settleSpellings();
    settleShorter(fresh);
    company = null;
    count();
    new PartFold(this, names, same, isGiven).fold();
    return step();
  }

  /// Names that are known, and new ones that are spellings of known ones; the rest become entities. Gives the new names.
  private List<DayName> settleSpellings() {
    List<DayName> fresh = new ArrayList<>();
    names
        .full()
        .forEach((key, name) -> {
          Borne known = state.borne(key);
          if (known == null) {
            fresh.add(name);
          } else {
            name.settle(known);
          }
        });
    fresh.sort(
        Comparator.comparingInt((DayName name) -> -name.all.size())
            .thenComparing(name -> name.form.key()));
    for (DayName name : fresh) {
      Map<String, String> found = new TreeMap<>();
      if (name.form.type() != Entity.Type.LOC) {
        forEachNeighbor(
            name,
            form -> {
              String reason = same.spelling(name.form, form);
              Borne other = reason == null ? null : borne(form.key());
              if (reason != null && other != null) {
                found.putIfAbsent(other.id(), reason);
              }
            });
      }
      if (found.size() == 1) {
        Map.Entry<String, String> only = found.entrySet().iterator().next();
        bear(name, only.getKey(), only.getValue());
      } else {
        bear(name, newId(name.form), "");
      }
    }
    return fresh;
  }

  /// New names that are shorter or fuller forms of others, or unknown places spelled otherwise, where title or company agree and one entity alone comes
  /// into question.
  private void settleShorter(List<DayName> fresh) {
    fresh.sort(
        Comparator.comparingInt((DayName name) -> -name.form.words().size())
            .thenComparing(name -> name.form.key()));
    Map<String, String> joined = new HashMap<>();
    Set<String> asked = new HashSet<>();
    for (DayName name : fresh) {
      Borne own = name.borne();
      if (own == null || !own.reason().isEmpty()) {
        continue;
      }
      Map<String, String> found = new TreeMap<>();
      asked.clear();
      forEachNeighbor(
          name,
          form -> {
            String reason =
                form.type() == Entity.Type.LOC
                    ? same.spelling(name.form, form)
                    : same.shorter(name.form, form);
            Borne other = reason == null ? null : borne(form.key());
            if (other != null && !other.id().equals(own.id()) && asked.add(other.id())) {
              String why = supported(name, other.id());
              if (why != null) {
                found.putIfAbsent(joined.getOrDefault(other.id(), other.id()), reason + ", " + why);
              }
            }
          });
      found.remove(own.id());
      if (found.size() == 1) {
        Map.Entry<String, String> only = found.entrySet().iterator().next();
        move(name.form, own.id(), only.getKey(), only.getValue());
        joined.put(own.id(), only.getKey());
      }
    }
  }

  private @Nullable String supported(DayName name, String id) {
    Known other = known(id);
    for (Named named : name.all.subList(0, Math.min(name.all.size(), MOST_LOOKED_AT))) {
      if (other != null && other.holds(named.offices()) || holdsToday(id, named)) {
        return "the same office";
      }
      if (company().shares(named.report(), id)) {
        return "in like company";
      }
    }
    return null;
  }

  private boolean holdsToday(String id, Named named) {
    Known other = named.offices().isEmpty() ? null : known(id);
    if (other == null) {
      return false;
    }
    for (String key : other.forms()) {
      DayName name = names.full().get(key);
      for (Named today : name == null ? List.<Named>of() : name.all) {
        for (Office office : today.offices()) {
          if (named.offices().stream().anyMatch(office::agrees)) {
            return true;
          }
        }
      }
    }
    return false;
  }

  /// Hands over the names that share a block with this one, some of them more than once.
  private void forEachNeighbor(DayName name, Consumer<NameForm> taker) {
    NameForm form = name.form;
    for (String block : name.blocks(same)) {
      blocks.forEach(
          block,
          other -> {
            if (other.type() == form.type() && !other.key().equals(form.key())) {
              taker.accept(other);
            }
          });
    }
  }

  /// The day's company, by the ids as they stood when it was first asked for since the last ones were settled.
  Company company() {
    Company asked = company;
    if (asked == null) {
      List<DayContext> days = new ArrayList<>();
      days.add(context(named -> named.name() == null ? null : idOf(named)).build(Map.of()));
      days.addAll(state.window());
      asked = new Company(days);
      company = asked;
    }
    return asked;
  }

  private DayContext.Builder context(Function<Named, @Nullable String> ids) {
    DayContext.Builder builder = new DayContext.Builder(names.date());
    for (List<Named> report : names.reports()) {
      for (Named named : report) {
        DayName name = named.name();
        String id = ids.apply(named);
        if (id != null) {
          builder.add(name == null ? DayContext.hash(id) : name.hash());
        }
      }
      builder.endReport();
    }
    return builder;
  }

  /// The day as the days after it ask for it.
  private DayContext context() {
    Map<String, TreeSet<String>> partIds = new HashMap<>();
    parts.forEach((named, id) -> {
      if (borne(numberedKey(named.form(), id)) != null) {
        partIds.computeIfAbsent(named.form().key(), k -> new TreeSet<>()).add(id);
      }
    });
    Map<String, List<String>> sorted = new HashMap<>();
    partIds.forEach((key, found) -> sorted.put(key, List.copyOf(found)));
    return context(this::idOf).build(sorted);
  }

  /// The id across reports; null while it is not settled.
  @Nullable String idOf(Named named) {
    Borne own = named.name() == null ? null : named.name().borne();
    return own != null ? own.id() : parts.get(named);
  }

  /// Counts the names' reports, keeps offices and short forms.
  private void count() {
    names
        .full()
        .forEach((key, name) -> {
          Borne own = name.borne();
          if (own != null) {
            borne.put(key, own.and(name.all.size()));
          }
        });
    // By report, for of offices and short forms the first so many are kept.
    for (List<Named> report : names.reports()) {
      for (Named named : report) {
        Borne own = named.name() == null ? null : named.name().borne();
        if (own != null) {
          learn(own, named);
        }
      }
    }
  }

  private void learn(Borne own, Named named) {
    Known entity = known(own.id());
    if (entity != null) {
      Known more =
          entity.with(
              named.offices(), entity.isFull() ? Map.of() : ShortForms.of(named, own, names));
      if (!more.equals(entity)) {
        known.put(own.id(), more);
      }
    }
  }

  void settlePart(Named named, String id) {
    parts.put(named, id);
  }

  /// Joins a part of a name to the bearer of a full one.
  void joinPart(Named named, String id, String reason) {
    parts.put(named, id);
    Known entity = known(id);
    if (entity != null) {
      known.put(id, entity.with(named.offices(), Map.of(named.entity().name(), reason)));
    }
  }

  /// A new entity for a name that tells too little.
  String newPart(NameForm form) {
    String id = newId(form);
    known.put(id, new Known(id, form.type(), List.of(numberedKey(form, id)), List.of(), Map.of()));
    borne.put(numberedKey(form, id), new Borne(form, id, "", 1));
    return id;
  }

  private static String numberedKey(NameForm form, String id) {
    return form.key() + '#' + id;
  }

  private String newId(NameForm form) {
    String base =
        form.type().name().toLowerCase(Locale.ROOT)
            + ':'
            + String.join("_", form.words()).replace(' ', '_').replace("=", "");
    int number = numbers.getOrDefault(base, state.numbered(base)) + 1;
    numbers.put(base, number);
    return number == 1 ? base : base + '#' + number;
  }

  private void bear(DayName name, String id, String reason) {
    NameForm form = name.form;
    Borne own = new Borne(form, id, reason, 0);
    borne.put(form.key(), own);
    name.settle(own);
    Known entity = known(id);
    known.put(
        id,
        entity == null
            ? new Known(id, form.type(), List.of(form.key()), List.of(), Map.of())
            : entity.withForm(form.key()));
    name.blocks(same).forEach(block -> blocks.add(block, form));
    same.surnames(form).forEach(block -> blocks.add(block, form));
  }

  /// Gives all names of an entity of today to another.
  private void move(NameForm form, String from, String to, String reason) {
    Known old = known(from);
    Known other = known(to);
    if (old == null || other == null) {
      throw new IllegalStateException("no entity " + from + " or " + to);
    }
    for (String key : old.forms()) {
      Borne name = borne(key);
      if (name != null) {
        Borne moved = name.of(to, key.equals(form.key()) ? reason : name.reason());
        borne.put(key, moved);
        DayName today = names.full().get(key);
        if (today != null) {
          today.settle(moved);
        }
        other = other.withForm(key);
      }
    }
    known.put(to, other);
    known.remove(from);
  }

  @Nullable Known known(String id) {
    Known own = known.get(id);
    return own == null ? state.known(id) : own;
  }

  @Nullable Borne borne(String key) {
    Borne own = borne.get(key);
    return own == null ? state.borne(key) : own;
  }

  /// The full names under each block.
  Blocks.Today blocks() {
    return blocks;
  }

  List<DayContext> window() {
    return state.window();
  }

  private EntityStep step() {
    List<String> reports = new ArrayList<>();
    List<String[]> own = new ArrayList<>();
    List<String[]> across = new ArrayList<>();
    for (int i = 0; i < names.reports().size(); i++) {
      List<Named> report = names.reports().get(i);
      String[] ownIds = new String[report.size()];
      String[] acrossIds = new String[report.size()];
      for (int k = 0; k < ownIds.length; k++) {
        Named named = report.get(k);
        String found = idOf(named);
        if (found == null) {
          throw new IllegalStateException("not settled: " + named.form().key());
        }
        ownIds[k] = DayMembers.shared(k, named.entity().id());
        acrossIds[k] = found;
      }
      reports.add(names.report(i).id());
      own.add(ownIds);
      across.add(acrossIds);
    }
    numbers.putAll(names.counted());
    Additions more = new Additions(known, borne, blocks, numbers);
    DayMembers members = new DayMembers(reports, own, across);
    return new EntityStep(state.after(more, context(), members), new EntityIds(members));
  }
}
