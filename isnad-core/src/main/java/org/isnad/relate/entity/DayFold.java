package org.isnad.relate.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import org.isnad.relate.entity.DayNames.Named;
import org.jspecify.annotations.Nullable;

/// Folds one day: first the full names, by form and by spelling; then shorter forms, by title and company; then the parts of names, each in its report.
/// Nothing depends on the order of the reports, for names are taken by how many reports have them and then by their letters. Used once.
final class DayFold {
  private final EntityState state;
  private final DayNames names;
  private final SameName same;
  private final BlockKeys keys;
  private final Predicate<String> isGiven;

  private final Map<String, Known> known = new HashMap<>();
  private final Map<String, Borne> borne = new HashMap<>();
  private final Blocks.Today blocks;
  private final Map<String, Integer> numbers = new HashMap<>();

  private @Nullable Company company;

  /// The ids of those who are named by a part of a name.
  private final IdentityHashMap<Named, String> parts = new IdentityHashMap<>();

  DayFold(
      EntityState state, DayNames names, SameName same, BlockKeys keys, Predicate<String> isGiven) {
    this.state = state;
    this.names = names;
    this.same = same;
    this.keys = keys;
    this.isGiven = isGiven;
    this.blocks = new Blocks.Today(state.blocks());
  }

  EntityStep fold() {
    new FullFold(this, state, names, same, keys).fold();
    company = null;
    count();
    new PartFold(this, names, same, keys, isGiven).fold();
    return step();
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
      if (borne(id) != null) {
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
    Map<String, Learned> learned = new HashMap<>();
    names
        .full()
        .forEach((key, name) -> {
          Borne own = name.borne();
          if (own != null) {
            borne.put(key, own.and(name.all.size()));
            Known entity = known(own.id());
            if (entity != null) {
              name.learn(learned.computeIfAbsent(own.id(), id -> new Learned(entity)));
            }
          }
        });
    // By report, for of offices and short forms the first so many are kept.
    for (List<Named> report : names.reports()) {
      for (Named named : report) {
        DayName name = named.name();
        if (name != null) {
          name.learn(named, names);
        }
      }
    }
    learned.forEach((id, entity) -> entity.addTo(known));
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

  /// A new entity for a name that tells too little. The name is its alone, so that the id is the key: no key of a name is an id, which begins with a small
  /// letter.
  String newPart(NameForm form) {
    String id = newId(form);
    known.put(id, new Known(id, form.type(), List.of(id), List.of(), Map.of()));
    borne.put(id, new Borne(form, id, "", 1));
    return id;
  }

  String newId(NameForm form) {
    String base =
        form.type().name().toLowerCase(Locale.ROOT)
            + ':'
            + String.join("_", form.words()).replace(' ', '_').replace("=", "");
    int number = numbers.getOrDefault(base, state.numbered(base)) + 1;
    numbers.put(base, number);
    return number == 1 ? base : base + '#' + number;
  }

  /// Gives a name that nobody bore to an entity, which is new where the id is.
  void bear(DayName name, String id, String reason) {
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
    for (long block : name.blocks(keys)) {
      blocks.add(block, form);
    }
    for (long block : keys.surnames(form)) {
      blocks.add(block, form);
    }
  }

  /// Gives all names of an entity of today to another.
  void move(NameForm form, String from, String to, String reason) {
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
        ownIds[k] = named.entity().id();
        acrossIds[k] = found;
      }
      reports.add(names.report(i).id());
      own.add(DayMembers.shared(ownIds));
      across.add(acrossIds);
    }
    numbers.putAll(names.counted());
    Additions more = new Additions(known, borne, blocks, numbers);
    DayMembers members = new DayMembers(reports, own, across);
    return new EntityStep(state.after(more, context(), members), new EntityIds(members));
  }
}
