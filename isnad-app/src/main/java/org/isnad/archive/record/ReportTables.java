package org.isnad.archive.record;

import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.isnad.archive.record.Addition.Outcome;
import org.isnad.archive.record.Identities.Place;
import org.isnad.clean.Article;
import org.jdbi.v3.core.Handle;

/// Reports into the record, and out of it. Static and thread-safe; the methods that write belong into [RecordStore#write].
public final class ReportTables {
  private static final int ASKED = 500;

  /// Every table with rows of reports, beside `report` itself.
  static final List<String> FINDINGS =
      List.of(
          "document",
          "content",
          "source_line",
          "problem",
          "entity",
          "mention",
          "entity_role",
          "entity_external",
          "timex",
          "figure",
          "statement",
          "speaker",
          "chain_link",
          "encounter",
          "encounter_party");

  private ReportTables() {}

  /// Whether no report was ever in the record.
  public static boolean isUntouched(Handle record) {
    return Settings.number(record, Settings.LAST_REPORT) == 0;
  }

  /// Those that need not be read again: they are in the record (`KNOWN`), or were taken down (`FORGOTTEN`). Ids are as the input gives them.
  public static Map<Identity, Outcome> settled(Handle record, Collection<Identity> identities) {
    Identities ids = new Identities(record);
    ids.load(identities.stream().map(one -> Storable.key(one.id())).toList());
    Map<Identity, Outcome> settled = new HashMap<>();
    for (Identity identity : identities) {
      Place place = ids.place(new Identity(Storable.key(identity.id()), identity.sha256()));
      if (!place.isNew()) {
        settled.put(identity, place.id() == null ? Outcome.FORGOTTEN : Outcome.KNOWN);
      }
    }
    return settled;
  }

  /// Adds reports in their order. What is there already, or was taken down, is left alone.
  ///
  /// @return one for each, in the same order
  public static List<Addition> add(Handle record, List<Arrival> arrivals) {
    Identities ids = new Identities(record);
    ids.load(arrivals.stream().map(one -> one.identity().id()).toList());
    Map<String, Integer> versions = versions(record, arrivals);
    long first = Settings.number(record, Settings.LAST_REPORT);
    long last = first;
    List<Addition> additions = new ArrayList<>(arrivals.size());
    List<Long> added = new ArrayList<>(arrivals.size());
    try (Tables tables = new Tables(record.getConnection())) {
      ReportRows rows = new ReportRows(tables);
      for (Arrival arrival : arrivals) {
        Identity identity = arrival.identity();
        Place place = ids.place(identity);
        String id = place.id();
        if (id == null || !place.isNew()) {
          additions.add(
              new Addition(
                  id == null ? arrival : arrival.under(id),
                  place.number(),
                  id == null ? Outcome.FORGOTTEN : Outcome.KNOWN));
          continue;
        }
        last++;
        String address = address(arrival);
        int version = versions.merge(address, 1, Integer::sum);
        Arrival stored = arrival.under(id);
        rows.add(last, stored, new Edition(address, version, arrival.analyzer()));
        ids.take(id, identity.sha256(), last);
        added.add(last);
        additions.add(
            new Addition(stored, last, id.equals(identity.id()) ? Outcome.NEW : Outcome.VERSION));
      }
      tables.send();
    } catch (SQLException e) {
      throw new SqlFailure(e);
    }
    if (last > first) {
      Settings.set(record, Settings.LAST_REPORT, last);
      ChangeLog.add(record, added, Change.What.ADDED);
    }
    return additions;
  }

  private static String address(Arrival arrival) {
    Article article = arrival.analysis().article();
    String url = article.origin().url();
    return Storable.key(url == null ? article.id() : url);
  }

  private static Map<String, Integer> versions(Handle record, List<Arrival> arrivals) {
    List<String> addresses = arrivals.stream().map(ReportTables::address).distinct().toList();
    Map<String, Integer> versions = new HashMap<>();
    for (int from = 0; from < addresses.size(); from += ASKED) {
      record
          .createQuery(
              "select address, max(version) from report where address in (<addresses>)"
                  + " group by address")
          .bindList("addresses", addresses.subList(from, Math.min(from + ASKED, addresses.size())))
          .map((row, _) -> versions.put(row.getString(1), row.getInt(2)))
          .list();
    }
    return versions;
  }

  /// Puts a new analysis of a report in the place of the one that is there; number, id, address and version stay.
  ///
  /// @param arrival with any id: the report keeps its own
  /// @throws IllegalArgumentException where no report has the number
  public static void replace(Handle record, long number, Arrival arrival) {
    StoredReport before = StoredReports.byNumber(record, number);
    if (before == null) {
      throw new IllegalArgumentException("no report has the number " + number);
    }
    delete(record, List.of(number));
    Edition edition =
        new Edition(before.edition().address(), before.edition().version(), arrival.analyzer());
    try (Tables tables = new Tables(record.getConnection())) {
      ReportRows rows = new ReportRows(tables);
      rows.add(number, arrival.under(before.id()), edition);
      tables.send();
    } catch (SQLException e) {
      throw new SqlFailure(e);
    }
    ChangeLog.add(record, List.of(number), Change.What.ANALYZED);
  }

  /// Takes reports down: nothing of them is left in any table but their ids and hashes, by which they stay away. The relations go with them, all of
  /// them: relate the record anew, in the same transaction where nobody is to see it without.
  ///
  /// @param reason for whoever looks for the report
  /// @return how many there were to take down
  public static int remove(Handle record, Collection<Long> numbers, String reason, Clock clock) {
    List<Long> there = new ArrayList<>();
    for (StoredReport report : StoredReports.byNumbers(record, numbers).values()) {
      Tombstones.add(record, report, reason, clock);
      there.add(report.number());
    }
    if (!there.isEmpty()) {
      Collections.sort(there);
      RelationTables.clear(record);
      delete(record, there);
      ChangeLog.add(record, there, Change.What.FORGOTTEN);
    }
    return there.size();
  }

  private static void delete(Handle record, List<Long> numbers) {
    for (int from = 0; from < numbers.size(); from += ASKED) {
      List<Long> some = numbers.subList(from, Math.min(from + ASKED, numbers.size()));
      for (String table : FINDINGS) {
        record
            .createUpdate("delete from " + table + " where report in (<numbers>)")
            .bindList("numbers", some)
            .execute();
      }
      record
          .createUpdate("delete from report where number in (<numbers>)")
          .bindList("numbers", some)
          .execute();
    }
  }
}
