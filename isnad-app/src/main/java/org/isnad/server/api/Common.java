package org.isnad.server.api;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.isnad.archive.question.Order;
import org.isnad.archive.question.Paging;
import org.isnad.archive.question.Period;
import org.isnad.archive.question.Scope;
import org.isnad.relate.series.Series;
import org.isnad.server.http.Parameter;
import org.isnad.server.http.Request;
import org.jspecify.annotations.Nullable;

/// Parameters that many questions share: which reports, which time, which order.
final class Common {
  static final Parameter<String> OUTLET =
      Parameter.words("outlet", "Who published the report, by words of its name");
  static final Parameter<String> PLACE =
      Parameter.words("place", "Where it was said or happened: a name, or an id across reports");
  static final Parameter<String> STORY =
      Parameter.words("story", "The id of the story that the report tells");
  static final Parameter<Series.Clock> CLOCK =
      Parameter.word(
          "clock",
          "Which time from and to are of: when it was said, when the event is, when it was"
              + " published (which is the default)",
          Series.Clock.class);
  static final Parameter<LocalDate> FROM = Parameter.day("from", "The first day");
  static final Parameter<LocalDate> TO = Parameter.day("to", "The last day");
  static final Parameter<Order> ORDER =
      Parameter.word("order", "Which rows come first, by day; the newest by default", Order.class);
  static final Parameter<Boolean> VARIANTS =
      Parameter.flag("variants", "Whether other forms of names and words count; true by default");

  private Common() {}

  /// A route's own parameters and those of the scope.
  static List<Parameter<?>> scoped(Parameter<?>... own) {
    List<Parameter<?>> all = new ArrayList<>(List.of(own));
    all.addAll(List.of(OUTLET, PLACE, STORY, CLOCK, FROM, TO, ORDER, VARIANTS));
    return all;
  }

  static Scope scope(Request request) {
    Series.Clock clock = request.get(CLOCK, Series.Clock.PUBLISHED);
    return new Scope(
        request.get(OUTLET),
        request.get(PLACE),
        request.get(STORY),
        new Period(clock, request.get(FROM), request.get(TO)));
  }

  static Paging paging(Request request, @Nullable String cursor, int limit) {
    return new Paging(limit, cursor, request.get(ORDER, Order.NEWEST));
  }

  static boolean variants(Request request) {
    return request.get(VARIANTS, true);
  }
}
