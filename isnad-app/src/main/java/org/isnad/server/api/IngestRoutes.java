package org.isnad.server.api;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.isnad.server.http.Answers;
import org.isnad.server.http.Body;
import org.isnad.server.http.HttpProblem;
import org.isnad.server.http.HttpProblemException;
import org.isnad.server.http.Json;
import org.isnad.server.http.Parameter;
import org.isnad.server.http.Reply;
import org.isnad.server.http.Request;
import org.isnad.server.http.Role;
import org.isnad.server.http.Route;
import org.isnad.server.http.Slice;
import org.isnad.server.http.Verb;
import org.isnad.server.ingest.IngestJob;
import org.isnad.server.ingest.IngestQueue;

/// Reports into the archive: handed over in one request, which is answered with a job; how far the job is.
public final class IngestRoutes {
  private static final String PATH = "/api/v1/ingest";
  private static final String FORM = "multipart/form-data";
  private static final String JSON = "application/json";
  private static final Parameter<String> JOB = Parameter.path("job", "The id of the job");

  private final IngestQueue queue;

  private IngestRoutes(IngestQueue queue) {
    this.queue = queue;
  }

  /// The routes.
  public static List<Route> of(IngestQueue queue) {
    IngestRoutes routes = new IngestRoutes(queue);
    Body body =
        new Body(
            "As a form: file, any number of times, each known by its bytes; text with id, title,"
                + " outlet, url and published; fetch, addresses of pages or feeds, one a line. As"
                + " JSON: text or html with what is known of it, or a url alone, which is fetched.",
            Map.of(FORM, new Body.Entry(null), JSON, new Body.Entry(Given.class)));
    return List.of(
        new Route(
            Verb.POST,
            PATH,
            new Route.Told(
                "ingest", "Hands reports over to be taken into the archive; a job", Tags.INGEST),
            Role.EDITOR,
            new Route.Asked(List.of(), body),
            Answers.accepted(IngestJob.class),
            routes::take),
        Route.get(
            PATH,
            new Route.Told("ingestJobs", "The jobs of this server, the last first", Tags.INGEST),
            Role.EDITOR,
            List.of(),
            Answers.listing(IngestJob.class),
            request ->
                Reply.listing(
                    (cursor, limit) -> new Slice<>(routes.some(limit), null, null, null))),
        Route.get(
            PATH + "/{job}",
            new Route.Told("ingestJob", "How far a job is, and what it refused", Tags.INGEST),
            Role.EDITOR,
            List.of(JOB),
            Answers.record(IngestJob.class),
            request -> Reply.of(routes.job(request)).with("Cache-Control", "no-store")));
  }

  private List<IngestJob> some(int limit) {
    List<IngestJob> jobs = queue.jobs();
    return jobs.subList(0, Math.min(limit, jobs.size()));
  }

  private Reply take(Request request) throws IOException {
    IngestJob job =
        switch (request.bodyType()) {
          case FORM -> Handed.form(request, queue);
          case JSON -> Handed.json(Json.read(request.body(), Given.class), request, queue);
          default ->
              throw new HttpProblemException(
                  HttpProblem.wrongMediaType("there are " + FORM + " and " + JSON));
        };
    if (job == null) {
      throw new HttpProblemException(HttpProblem.badBody("there is no file, text or fetch in it"));
    }
    return Reply.of(job).withStatus(202).with("Location", PATH + "/" + job.id());
  }

  private IngestJob job(Request request) {
    String id = request.need(JOB);
    return queue
        .job(id)
        .orElseThrow(() -> new HttpProblemException(HttpProblem.notFound("there is no job " + id)));
  }
}
