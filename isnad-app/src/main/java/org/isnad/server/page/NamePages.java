package org.isnad.server.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.isnad.analyze.statement.Act;
import org.isnad.archive.question.EncounterRow;
import org.isnad.archive.question.Person;
import org.isnad.archive.question.Questions;
import org.isnad.archive.question.SearchQuestion;
import org.isnad.archive.question.WhoAnswer;
import org.isnad.archive.search.Breakdown;
import org.isnad.archive.search.Dimension;
import org.isnad.archive.search.Facet;
import org.isnad.archive.search.Ordering;
import org.isnad.archive.search.Scope;
import org.isnad.server.api.Opened;
import org.isnad.server.http.Parameter;
import org.isnad.server.http.Reply;
import org.isnad.server.http.Request;
import org.isnad.server.http.Role;
import org.isnad.server.http.Route;

/// Persons, bodies and places: looked up by name, and each in full. Immutable and thread-safe.
final class NamePages {
  private static final Parameter<String> ID = Parameter.path("id", "part of the path");
  private static final int STATEMENTS = 20;
  private static final int OFTEN = 25;

  private final Questions questions;
  private final Templates templates;
  private final Places places;

  NamePages(Questions questions, Templates templates) {
    this.questions = questions;
    this.templates = templates;
    this.places = Places.load();
  }

  List<Route> routes(Pages pages) {
    List<Route> routes = new ArrayList<>(pages.view("/people", "people", Role.READER, this::asked));
    routes.addAll(pages.view("/people/{id}", "people", Role.READER, this::one));
    return routes;
  }

  private Reply asked(Frame frame, Request request) {
    Query query = new Query(request);
    String name = query.words("name");
    if (name == null) {
      return templates.page(
          "people", frame, Map.of("name", "", "bearers", List.of(), "often", often()));
    }
    WhoAnswer answer = Opened.asked(() -> questions.who(name, STATEMENTS, !query.flag("exact")));
    if (answer.persons().size() == 1) {
      return person(frame, answer.persons().getFirst(), name);
    }
    List<Object> bearers = new ArrayList<>(answer.name().taken());
    bearers.addAll(answer.name().others());
    return templates.page(
        "people", frame, Map.of("name", name, "bearers", bearers, "often", List.of()));
  }

  /// Who speaks and what is named most, for whoever has no name in mind.
  private List<Facet> often() {
    return questions
        .search(
            new SearchQuestion(
                "",
                Scope.STATEMENTS,
                SearchQuestion.Narrow.NONE,
                Ordering.NEWEST,
                new Breakdown(
                    List.of(Dimension.SPEAKER, Dimension.ENTITY, Dimension.PLACE), OFTEN, null),
                1,
                null,
                true))
        .counts();
  }

  private Reply one(Frame frame, Request request) {
    WhoAnswer answer = Opened.found(() -> questions.who(request.need(ID), STATEMENTS, false));
    if (answer.persons().isEmpty()) {
      throw new org.isnad.server.http.HttpProblemException(
          org.isnad.server.http.HttpProblem.notFound("nobody of the id " + request.need(ID)));
    }
    return person(frame, answer.persons().getFirst(), answer.persons().getFirst().name());
  }

  private Reply person(Frame frame, Person person, String asked) {
    return templates.page(
        "person",
        frame,
        Map.of(
            "person",
            person,
            "asked",
            asked,
            "acts",
            acts(frame, person),
            "map",
            map(frame, person)));
  }

  private static Chart acts(Frame frame, Person person) {
    TreeSet<String> months = new TreeSet<>();
    Map<Act, Map<String, Integer>> byAct = new TreeMap<>();
    for (Person.ActCount count : person.voice().acts()) {
      if (!count.month().isEmpty()) {
        months.add(count.month());
        byAct
            .computeIfAbsent(count.act(), act -> new LinkedHashMap<>())
            .merge(count.month(), count.statements(), Integer::sum);
      }
    }
    List<Map<String, Object>> bars = new ArrayList<>();
    byAct.forEach((act, counts) ->
        bars.add(
            Map.of(
                "name", frame.words().of("act", act),
                "values", months.stream().map(month -> counts.getOrDefault(month, 0)).toList())));
    return Chart.of(
        "bars",
        frame.say("person.acts"),
        Map.of("steps", months.stream().map(frame::day).toList(), "bars", bars));
  }

  private Chart map(Frame frame, Person person) {
    Map<String, Integer> times = new LinkedHashMap<>();
    for (Person.Met met : person.met()) {
      for (EncounterRow row : met.encounters()) {
        if (row.encounter().place() != null) {
          times.merge(row.encounter().place().value(), 1, Integer::sum);
        }
      }
    }
    List<Map<String, Object>> points = new ArrayList<>();
    times.forEach((place, count) ->
        places
            .at(place)
            .ifPresent(at ->
                points.add(
                    Map.of(
                        "name",
                        place,
                        "longitude",
                        at.longitude(),
                        "latitude",
                        at.latitude(),
                        "times",
                        count))));
    return Chart.of(
        "map",
        frame.say("person.map"),
        Map.of("points", points, "base", frame.assets().at("vendor/countries-110m.json")));
  }
}
