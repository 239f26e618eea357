package org.isnad.relate.divergence;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.isnad.analyze.name.Entity;
import org.isnad.relate.divergence.Divergence.What;
import org.isnad.text.DataTable;
import org.isnad.text.Folding;
import org.isnad.text.Found;
import org.isnad.text.Span;
import org.isnad.text.WordKey;
import org.isnad.text.WordSet;
import org.isnad.text.WordTable;
import org.jspecify.annotations.Nullable;

/// Places that cannot both be right: where it was said, and a place in it that stands among the same words. Only two towns, or two states, are held against one
/// another: a town and the land around it do not conflict, and a capital stands for its state.
final class PlaceRule implements Rule {
  private final WordTable<String> towns;

  /// Names that several states go by.
  private final WordSet vague = WordSet.of("المملكة كوريا الكونغو الجمهورية السلطنة");

  private final States states;

  private PlaceRule(WordTable<String> towns, States states) {
    this.towns = towns;
    this.states = states;
  }

  static PlaceRule load() {
    WordTable.Builder<String> towns = WordTable.builder();
    for (DataTable.Row row : DataTable.read(Entity.class, "places.tsv").rows()) {
      if (row.required(0).equals("city")) {
        row.cells().stream().skip(1).forEach(cell -> add(towns, cell));
      }
    }
    return new PlaceRule(towns.build(), States.load());
  }

  /// Names of one word, as nearly all towns have.
  private static void add(WordTable.Builder<String> towns, String cell) {
    List<String> names =
        Arrays.stream(cell.split("\\|"))
            .map(name -> name.startsWith("~") ? name.substring(1) : name)
            .filter(name -> !name.isBlank())
            .toList();
    for (String name : names) {
      if (name.indexOf(' ') < 0) {
        towns.add(name, names.getFirst());
      }
    }
  }

  @Override
  public void compare(Pair pair, Findings out) {
    Found<String> a = pair.a().statement().attribution().where();
    Found<String> b = pair.b().statement().attribution().where();
    if (a != null && b != null && conflict(place(a.value()), place(b.value()))) {
      out.add(What.PLACE, a.span(), b.span());
    }
    if (!pair.isClose() || pair.held() >= 1) {
      return;
    }
    List<Placed> here = places(pair.a());
    List<Placed> there = here.isEmpty() ? here : places(pair.b());
    if (there.isEmpty()) {
      return;
    }
    List<Placed> all = List.copyOf(here);
    here.removeIf(one -> there.stream().anyMatch(other -> other.place.equals(one.place)));
    there.removeIf(one -> all.stream().anyMatch(other -> other.place.equals(one.place)));
    for (Placed one : here) {
      for (Placed other : there) {
        if (conflict(one.place, other.place) && isSameSlot(pair, one, other)) {
          out.add(What.PLACE, one.span, other.span);
        }
      }
    }
  }

  /// Whether the preposition before both is one, and the word before it is the other's counterpart.
  private static boolean isSameSlot(Pair pair, Placed a, Placed b) {
    int i = pair.a().wordAt(a.span.start()) - 1;
    int j = pair.b().wordAt(b.span.start()) - 1;
    int before = content(pair.a(), i);
    return before >= 0 && pair.words().of(before) == content(pair.b(), j);
  }

  private static int content(Side side, int from) {
    for (int i = from; i >= Math.max(0, from - 2); i--) {
      if (side.words().get(i).content()) {
        return i;
      }
    }
    return -2;
  }

  private List<Placed> places(Side side) {
    List<Placed> out = new ArrayList<>();
    Span statement = side.told();
    for (Entity entity : side.report().analysis().entities()) {
      if (entity.type() == Entity.Type.LOC) {
        for (Span mention : entity.mentions()) {
          // They are in order.
          if (mention.start() > statement.end()) {
            break;
          }
          if (statement.contains(mention)) {
            Place place = place(mention.of(side.report().text()));
            if (place != null) {
              out.add(new Placed(place, mention));
            }
          }
        }
      }
    }
    return out;
  }

  private @Nullable Place place(String name) {
    String folded = Folding.fold(name);
    String town = towns.get(folded, 0);
    String state = vague.contains(WordKey.of(folded, 0), folded) ? null : states.of(name);
    return town != null
        ? new Place(town, state, true)
        : state == null ? null : new Place(state, state, false);
  }

  private static boolean conflict(@Nullable Place a, @Nullable Place b) {
    if (a == null || b == null || a.name.equals(b.name)) {
      return false;
    }
    return a.town == b.town || (a.state != null && b.state != null && !a.state.equals(b.state));
  }

  /// A place of the lexicon.
  ///
  /// @param name its usual name, of a state its code
  /// @param state the state that it is or that it is the capital of, or null
  private record Place(String name, @Nullable String state, boolean town) {}

  private record Placed(Place place, Span span) {}
}
