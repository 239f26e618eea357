package org.isnad.archive.question;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/// Goes through findings by their reports' days, block after block, from where the part before ended. The dated come first, along the index of the
/// days; then the undated, by their reports' ids.
///
/// @param from what the findings are selected from, `report r` among it, with the finding's number as `item` and its place as `start_at`
/// @param conditions what they must fulfil
record Walk(String from, String item, String start, Conditions conditions, Order order) {
  private static final int BLOCK = 500;

  /// What was found, and whether there is more.
  record Part(List<Hit> hits, boolean more) {}

  /// @param accept leaves out of a block what is looked at more closely and does not answer
  Part part(Handle record, int limit, @Nullable Hit after, UnaryOperator<List<Hit>> accept) {
    List<Hit> hits = new ArrayList<>();
    @Nullable Hit last = after;
    boolean dated = after == null || after.day() != null;
    while (true) {
      List<Hit> block = block(record, dated, last);
      for (Hit hit : accept.apply(block)) {
        if (hits.size() == limit) {
          return new Part(hits, true);
        }
        hits.add(hit);
      }
      last = block.isEmpty() ? last : block.getLast();
      if (block.size() < BLOCK) {
        if (!dated) {
          return new Part(hits, false);
        }
        dated = false;
        last = null;
      }
    }
  }

  private List<Hit> block(Handle record, boolean dated, @Nullable Hit after) {
    Conditions all = conditions.copy().and(dated ? "r.day is not null" : "r.day is null");
    if (after != null) {
      behind(after, dated, all);
    }
    String direction =
        switch (order) {
          case NEWEST -> " desc";
          case OLDEST -> "";
        };
    String sql =
        "select r.number, r.id, r.day, "
            + start
            + " as start_at, "
            + item
            + " as item from "
            + from
            + " where "
            + all.sql()
            + " order by "
            + (dated ? "r.day" + direction + ", " : "")
            + "r.id"
            + direction
            + ", "
            + start
            + ", "
            + item
            + " limit "
            + BLOCK;
    return all.bind(record.createQuery(sql))
        .map((row, context) ->
            new Hit(
                row.getLong("number"),
                row.getString("id"),
                row.getString("day"),
                row.getInt("start_at"),
                row.getInt("item")))
        .list();
  }

  private void behind(Hit after, boolean dated, Conditions to) {
    String beyond =
        switch (order) {
          case NEWEST -> "<";
          case OLDEST -> ">";
        };
    String id = to.value(after.id());
    String at = to.value(after.start());
    String place =
        "r.id "
            + beyond
            + " "
            + id
            + " or r.id = "
            + id
            + " and ("
            + start
            + " > "
            + at
            + " or "
            + start
            + " = "
            + at
            + " and "
            + item
            + " > "
            + to.value(after.item())
            + ")";
    String day = after.day();
    if (dated && day != null) {
      String on = to.value(day);
      // The first of the two is for the index.
      to.and("r.day " + beyond + "= " + on);
      to.and("r.day " + beyond + " " + on + " or (" + place + ")");
    } else {
      to.and(place);
    }
  }
}
