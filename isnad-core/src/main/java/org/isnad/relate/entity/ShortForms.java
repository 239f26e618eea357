package org.isnad.relate.entity;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.isnad.relate.entity.DayNames.Named;
import org.isnad.text.Span;

/// The other forms by which a report calls an entity that it names in full, each with the reason. Static and thread-safe.
final class ShortForms {
  private static final String KNOWN = "known names of one bearer";
  private static final String ONE_FORM =
      "the same name when states, articles and nouns of kind are brought to one form";

  private ShortForms() {}

  static Map<String, String> of(Named named, Borne own, DayNames names) {
    String raw = named.entity().name();
    boolean written = raw.equals(own.form().name());
    String why = own.form().known() ? KNOWN : ONE_FORM;
    List<String> reasons = named.entity().reasons();
    if (reasons.isEmpty()) {
      return written ? Map.of() : Map.of(raw, why);
    }
    Map<String, String> forms = new TreeMap<>();
    if (!written) {
      forms.put(raw, why);
    }
    String text = names.report(named.report()).text();
    for (Span span : named.entity().mentions()) {
      String form = span.of(text);
      if (!form.equals(raw) && !forms.containsKey(form) && form.indexOf('\n') < 0) {
        forms.put(form, reason(form, reasons));
      }
    }
    return forms;
  }

  private static String reason(String form, List<String> reasons) {
    for (String reason : reasons) {
      if (reason.endsWith(form)) {
        return reason;
      }
    }
    return "in a report that gives the full name: " + reasons.getFirst();
  }
}
