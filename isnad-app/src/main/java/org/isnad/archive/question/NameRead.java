package org.isnad.archive.question;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.isnad.analyze.name.Entity;

/// For whom a name of a question was taken.
///
/// @param asked the name, or the id across reports, as it was asked
/// @param variants whether other forms of the name were allowed
/// @param taken those for whom it was taken, the most reported first; empty where nobody is known by it, or too many are
/// @param others who else it may be
/// @param forms names that count besides those of `taken`: of speakers whom no report makes an entity
public record NameRead(
    String asked, boolean variants, List<Bearer> taken, List<Bearer> others, List<String> forms) {
  public NameRead {
    Objects.requireNonNull(asked, "asked");
    taken = List.copyOf(taken);
    others = List.copyOf(others);
    forms = List.copyOf(forms);
  }

  /// One who may be meant.
  ///
  /// @param id across reports
  /// @param reports how many reports name it
  /// @param aliases the other forms of its name
  public record Bearer(
      String id, Entity.Type type, String name, int reports, List<String> aliases) {
    public Bearer {
      Objects.requireNonNull(id, "id");
      Objects.requireNonNull(type, "type");
      Objects.requireNonNull(name, "name");
      aliases = List.copyOf(aliases);
    }
  }

  /// Whether several bear the name and nothing tells which is meant.
  public boolean isAmbiguous() {
    return taken.isEmpty() && !others.isEmpty();
  }

  List<String> ids() {
    return taken.stream().map(Bearer::id).toList();
  }

  /// Every name by which those taken are known, and the name as it was asked.
  List<String> allForms() {
    Set<String> all = new LinkedHashSet<>(forms);
    for (Bearer bearer : taken) {
      all.add(bearer.name());
      all.addAll(bearer.aliases());
    }
    all.add(asked);
    return new ArrayList<>(all);
  }
}
