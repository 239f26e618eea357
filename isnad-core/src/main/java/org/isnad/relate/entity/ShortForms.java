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

  /// @param before short forms that are known, which are left out
  static Map<String, String> of(
      Named named, Borne own, DayNames names, Map<String, String> before) {
    String raw = named.entity().name();
    boolean written = raw.equals(own.form().name()) || before.containsKey(raw);
    List<String> reasons = named.entity().reasons();
    if (reasons.isEmpty()) {
      return written ? Map.of() : Map.of(raw, why(own));
    }
    Map<String, String> forms = written ? Map.of() : new TreeMap<>(Map.of(raw, why(own)));
    String text = names.report(named.report()).text();
    for (Span span : named.entity().mentions()) {
      if (span.length() != raw.length() || !text.startsWith(raw, span.start())) {
        String form = span.of(text);
        if (!before.containsKey(form) && !forms.containsKey(form) && form.indexOf('\n') < 0) {
          forms = forms.isEmpty() ? new TreeMap<>() : forms;
          forms.put(form, reason(form, reasons));
        }
      }
    }
    return forms;
  }

  private static String why(Borne own) {
    return own.form().known() ? KNOWN : ONE_FORM;
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
