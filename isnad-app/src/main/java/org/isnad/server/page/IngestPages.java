package org.isnad.server.page;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.isnad.server.api.Handed;
import org.isnad.server.http.Answers;
import org.isnad.server.http.Body;
import org.isnad.server.http.HttpProblem;
import org.isnad.server.http.HttpProblemException;
import org.isnad.server.http.Parameter;
import org.isnad.server.http.Reply;
import org.isnad.server.http.Request;
import org.isnad.server.http.Role;
import org.isnad.server.http.Route;
import org.isnad.server.http.Verb;
import org.isnad.server.ingest.IngestJob;
import org.isnad.server.ingest.IngestQueue;

/// Where reports are handed over as files, text or addresses, and how far each job is. Works without scripts: the form leads to the job's page, which
/// loads itself anew until the job has ended. Thread-safe.
final class IngestPages {
  private static final String PATH = "/ingest";
  private static final String PLACE = "ingest";
  private static final Parameter<String> JOB = Parameter.path("job", "part of the path");
  private static final int JOBS = 10;
  private static final long MEBIBYTE = 1L << 20;

  private final IngestQueue queue;
  private final Templates templates;

  IngestPages(IngestQueue queue, Templates templates) {
    this.queue = queue;
    this.templates = templates;
  }

  List<Route> routes(Pages pages) {
    List<Route> routes = new ArrayList<>(pages.view(PATH, PLACE, Role.EDITOR, this::form));
    routes.addAll(pages.view(PATH + "/{job}", PLACE, Role.EDITOR, this::job));
    for (Language language : Language.values()) {
      routes.add(
          new Route(
              Verb.POST,
              "/" + language.tag() + PATH,
              new Route.Told("hand-over-" + language.tag(), "Hands reports over", null),
              Role.EDITOR,
              new Route.Asked(
                  List.of(),
                  new Body(
                      "the form of this page",
                      Map.of("multipart/form-data", new Body.Entry(null)))),
              new Answers.OfNothing(303),
              request -> pages.shown(this::take, pages.frame(language, request, PLACE), request)));
    }
    return routes;
  }

  private Reply form(Frame frame, Request request) {
    return form(frame, request, false);
  }

  private Reply form(Frame frame, Request request, boolean empty) {
    List<IngestJob> jobs = queue.jobs();
    return templates.page(
        "ingest",
        frame,
        Map.of(
            "jobs",
            jobs.subList(0, Math.min(JOBS, jobs.size())),
            "megabytes",
            request.limits().uploadBytes() / MEBIBYTE,
            "empty",
            empty));
  }

  private Reply take(Frame frame, Request request) throws IOException {
    IngestJob job = Handed.form(request, queue);
    return job == null
        ? form(frame, request, true).withStatus(400)
        : Reply.seeOther(frame.to(PATH, job.id()));
  }

  private Reply job(Frame frame, Request request) {
    IngestJob job =
        queue
            .job(request.need(JOB))
            .orElseThrow(() -> new HttpProblemException(HttpProblem.notFound("no such job")));
    return templates.page("job", frame, Map.of("job", job));
  }
}
