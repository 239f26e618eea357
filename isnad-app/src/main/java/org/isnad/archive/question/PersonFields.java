package org.isnad.archive.question;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A person, body or place as names and values, for formats that programs read; what it holds many of are lists of the same. Static and thread-safe.
public final class PersonFields {
  private PersonFields() {}

  public static Map<String, @Nullable Object> of(Person person) {
    Map<String, @Nullable Object> fields = new LinkedHashMap<>();
    fields.put("kind", "person");
    fields.put("id", person.id());
    fields.put("type", person.type().name());
    fields.put("name", person.name());
    fields.put("reports", person.counts().reports());
    fields.put("said", person.counts().said());
    fields.put("about", person.counts().about());
    fields.put("encounters", person.counts().encounters());
    fields.put("aliases", person.aliases().stream().map(PersonFields::alias).toList());
    fields.put("roles", person.roles().stream().map(PersonFields::role).toList());
    fields.put("acts", person.voice().acts().stream().map(PersonFields::act).toList());
    fields.put("met", person.met().stream().map(PersonFields::met).toList());
    fields.put("statements", person.voice().said().stream().map(RowFields::of).toList());
    fields.put("statements_about", person.voice().about().stream().map(RowFields::of).toList());
    return fields;
  }

  private static Map<String, @Nullable Object> alias(Person.Alias alias) {
    Map<String, @Nullable Object> fields = new LinkedHashMap<>();
    fields.put("form", alias.form());
    fields.put("reason", alias.reason());
    return fields;
  }

  private static Map<String, @Nullable Object> role(Person.RoleTold role) {
    Map<String, @Nullable Object> fields = new LinkedHashMap<>();
    fields.put("title", role.title());
    fields.put("first", role.first().isEmpty() ? null : role.first());
    fields.put("last", role.last().isEmpty() ? null : role.last());
    fields.put("reports", role.reports());
    fields.put("report", role.told().report().id());
    fields.put("start", role.told().span().start());
    fields.put("end", role.told().span().end());
    fields.put("words", role.told().words());
    return fields;
  }

  private static Map<String, @Nullable Object> act(Person.ActCount act) {
    Map<String, @Nullable Object> fields = new LinkedHashMap<>();
    fields.put("month", act.month().isEmpty() ? null : act.month());
    fields.put("act", act.act().name().toLowerCase(Locale.ROOT));
    fields.put("statements", act.statements());
    return fields;
  }

  private static Map<String, @Nullable Object> met(Person.Met met) {
    Map<String, @Nullable Object> fields = new LinkedHashMap<>();
    fields.put("name", met.name());
    fields.put("times", met.times());
    fields.put("encounters", List.copyOf(met.encounters().stream().map(RowFields::of).toList()));
    return fields;
  }
}
