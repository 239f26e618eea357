package org.isnad.server.http;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// All that the server can be asked, in the order in which it is documented.
public record RouteTable(List<Route> routes) {
  public RouteTable {
    routes = List.copyOf(routes);
    Set<String> places = new HashSet<>();
    Set<String> names = new HashSet<>();
    for (Route route : routes) {
      if (!places.add(route.verb() + " " + route.path())) {
        throw new IllegalArgumentException("twice: " + route.verb() + " " + route.path());
      }
      if (route.documented() && !names.add(route.told().name())) {
        throw new IllegalArgumentException("two operations of the name " + route.told().name());
      }
    }
  }

  /// The same and more.
  public RouteTable and(List<Route> more) {
    return new RouteTable(Stream.concat(routes.stream(), more.stream()).toList());
  }
}
