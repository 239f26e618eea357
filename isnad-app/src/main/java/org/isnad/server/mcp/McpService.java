package org.isnad.server.mcp;

import io.modelcontextprotocol.json.McpJsonDefaults;
import io.modelcontextprotocol.server.McpServer;
import io.modelcontextprotocol.server.McpServerFeatures;
import io.modelcontextprotocol.server.McpStatelessServerFeatures;
import io.modelcontextprotocol.server.McpStatelessSyncServer;
import io.modelcontextprotocol.server.McpSyncServer;
import io.modelcontextprotocol.server.transport.HttpServletStatelessServerTransport;
import io.modelcontextprotocol.server.transport.StdioServerTransportProvider;
import io.modelcontextprotocol.spec.McpSchema.ServerCapabilities;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import org.isnad.archive.question.Questions;
import org.isnad.server.http.Answers;
import org.isnad.server.http.Body;
import org.isnad.server.http.Reply;
import org.isnad.server.http.Role;
import org.isnad.server.http.Route;
import org.isnad.server.http.Verb;

/// The archive's MCP server, over either transport. Thread-safe.
public final class McpService {
  private static final String JSON = "application/json";
  private static final String PATH = "/mcp";
  private static final String TAG = "mcp";

  private final Tools tools;
  private final String version;

  /// @param version of the program
  public McpService(Questions questions, String version) {
    this.tools =
        new Tools(
            List.of(
                new SearchTool(questions),
                new StatementsTool(questions),
                new CompareTool(questions),
                new ShowTool(questions)));
    this.version = version;
  }

  /// A server that runs.
  public interface Serving extends AutoCloseable {
    @Override
    void close();
  }

  private static ServerCapabilities capabilities() {
    return ServerCapabilities.builder().tools(false).build();
  }

  /// Serves over a pair of streams until it is closed; nothing but the protocol is written to `out`.
  public Serving serve(InputStream in, OutputStream out) {
    McpSyncServer server =
        McpServer.sync(new StdioServerTransportProvider(McpJsonDefaults.getMapper(), in, out))
            .serverInfo(Tools.NAME, version)
            .instructions(Tools.INSTRUCTIONS)
            .capabilities(capabilities())
            .tools(
                tools.all().stream()
                    .map(tool ->
                        new McpServerFeatures.SyncToolSpecification(
                            Tools.described(tool), (ignored, request) -> Tools.call(tool, request)))
                    .toList())
            .build();
    return server::closeGracefully;
  }

  /// The route of the HTTP transport (Streamable HTTP): every request stands for itself, so there are no sessions to keep, and the limits and users
  /// of the server hold for it as for every other route.
  ///
  /// @param largestBody in bytes
  public List<Route> routes(int largestBody) {
    HttpServletStatelessServerTransport transport =
        HttpServletStatelessServerTransport.builder()
            .messageEndpoint(PATH)
            .maxRequestSize(largestBody)
            .build();
    McpStatelessSyncServer server =
        McpServer.sync(transport)
            .serverInfo(Tools.NAME, version)
            .instructions(Tools.INSTRUCTIONS)
            .capabilities(capabilities())
            .tools(
                tools.all().stream()
                    .map(tool ->
                        new McpStatelessServerFeatures.SyncToolSpecification(
                            Tools.described(tool), (ignored, request) -> Tools.call(tool, request)))
                    .toList())
            .immediateExecution(true)
            .build();
    Body body =
        new Body(
            "A message of JSON-RPC 2.0 as the Model Context Protocol has it",
            java.util.Map.of(JSON, new Body.Entry(null)));
    return List.of(
        new Route(
            Verb.POST,
            PATH,
            new Route.Told("mcp", "The Model Context Protocol: the archive as tools", TAG),
            Role.READER,
            new Route.Asked(List.of(), body),
            Answers.bytes(JSON, "A message of JSON-RPC 2.0"),
            request -> {
              request.checkLength();
              transport.service(request.context().req(), request.context().res());
              return Reply.written();
            }));
  }
}
