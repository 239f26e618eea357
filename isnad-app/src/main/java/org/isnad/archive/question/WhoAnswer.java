package org.isnad.archive.question;

import java.util.List;
import java.util.Objects;

/// Who somebody is.
///
/// @param name for whom the name was taken, and who else it may be
/// @param persons one for each for whom it was taken
public record WhoAnswer(NameRead name, List<Person> persons) {
  public WhoAnswer {
    Objects.requireNonNull(name, "name");
    persons = List.copyOf(persons);
  }
}
