package org.isnad.spark;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.isnad.text.DataTable;

/// Made-up reports, for tests and measurements: the same number always gives the same report. Reports come by events: those of one event are of one day, share speaker
/// and claims, and differ in outlet, title and order, so that there are stories, copies and utterances among them. Immutable and thread-safe.
///
/// @param words what each slot is filled with
/// @param first day of the first event
/// @param reportsADay how many reports each day has
/// @param told how many reports an event has
record MadeReports(Map<String, List<String>> words, LocalDate first, int reportsADay, int told) {
  private static final int FROM = 3;
  private static final int UP_TO = 95;

  static MadeReports of(LocalDate first, int reportsADay, int told) {
    Map<String, List<String>> words = new HashMap<>();
    for (DataTable.Row row : DataTable.read(MadeReports.class, "made.tsv").rows()) {
      words.computeIfAbsent(row.required(0), slot -> new ArrayList<>()).add(row.required(1));
    }
    return new MadeReports(words, first, reportsADay, told);
  }

  /// A line of JSON Lines.
  ///
  /// @param number from 0
  String line(long number) {
    return line(number, null);
  }

  /// The same, spoken by this one.
  ///
  /// @param speaker with title; null: whoever the event has
  String line(long number, @org.jspecify.annotations.Nullable String speaker) {
    long event = number / told;
    Random of = new Random(event * 31 + 7);
    Random own = new Random(number * 17 + 3);
    Map<String, String> scene = new HashMap<>();
    scene.put("subject", pick("subject", of));
    scene.put("place", pick("place", of));
    String says = speaker == null ? pick("speaker", of) : speaker;
    List<String> claims = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      claims.add(filled(pick("claim", of), scene, of));
    }
    String title = filled(pick("title", own), scene, of);
    StringBuilder text = new StringBuilder();
    text.append(pick("verb", own)).append(' ').append(says).append(" إن ").append(claims.get(0));
    text.append(". ").append(filled(pick("scene", own), scene, own)).append(' ');
    text.append("وأضافت: \\\"").append(claims.get(1)).append("\\\". ");
    text.append(filled(pick("scene", own), scene, own)).append(' ');
    text.append("وأكدت أن ").append(claims.get(2)).append('.');
    LocalDate day = first.plusDays(number / reportsADay);
    return "{\"id\":\"made-"
        + number
        + "\",\"outlet\":\""
        + pick("outlet", own)
        + "\",\"published\":\""
        + day
        + "\",\"title\":\""
        + title
        + "\",\"text\":\""
        + text
        + "\"}";
  }

  private String pick(String slot, Random random) {
    List<String> all = words.getOrDefault(slot, List.of());
    return all.get(random.nextInt(all.size()));
  }

  private static String filled(String words, Map<String, String> scene, Random random) {
    String out = words;
    for (Map.Entry<String, String> slot : scene.entrySet()) {
      out = out.replace("{" + slot.getKey() + "}", slot.getValue());
    }
    return out.replace("{number}", String.valueOf(FROM + random.nextInt(UP_TO)));
  }
}
