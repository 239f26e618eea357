package org.isnad.archive.question;

import java.util.List;
import java.util.Objects;
import org.isnad.analyze.name.Entity;
import org.isnad.analyze.statement.Act;

/// One person, body or place, and what the record holds of it.
///
/// @param id across reports
/// @param aliases every other form of its name
/// @param roles titles that reports give it, by the day on which they first do
/// @param met with whom it is told to have met, the most often first
public record Person(
    String id,
    Entity.Type type,
    String name,
    Counts counts,
    List<Alias> aliases,
    List<RoleTold> roles,
    Voice voice,
    List<Met> met) {
  public Person {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(type, "type");
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(counts, "counts");
    aliases = List.copyOf(aliases);
    roles = List.copyOf(roles);
    Objects.requireNonNull(voice, "voice");
    met = List.copyOf(met);
  }

  /// How much there is in all.
  ///
  /// @param reports that name it
  /// @param said statements that it makes
  /// @param about statements of others in which it is named
  /// @param encounters in which it takes part
  public record Counts(int reports, int said, int about, int encounters) {}

  /// Another form of the name.
  ///
  /// @param reason why it is taken for the same
  public record Alias(String form, String reason) {}

  /// A title, and by when to when reports give it.
  ///
  /// @param first the day of the first report that gives it; "" where none of them has a day
  /// @param last that of the last one
  /// @param told words of one report that gives it
  public record RoleTold(String title, String first, String last, int reports, Cited told) {}

  /// What it says, and what others say of it.
  ///
  /// @param acts by month: `2023-04`, or "" for reports without a day
  /// @param said its own words, the newest first
  /// @param about words of others in which it is named, the newest first
  public record Voice(List<ActCount> acts, List<StatementRow> said, List<StatementRow> about) {
    public Voice {
      acts = List.copyOf(acts);
      said = List.copyOf(said);
      about = List.copyOf(about);
    }
  }

  /// How often it did one thing by speaking in one month.
  public record ActCount(String month, Act act, int statements) {}

  /// One whom it met.
  ///
  /// @param encounters the newest first; of many, the first ones
  /// @param times how often in all
  public record Met(String name, int times, List<EncounterRow> encounters) {
    public Met {
      encounters = List.copyOf(encounters);
    }
  }
}
