package org.isnad.server.mcp;

import com.fasterxml.jackson.databind.JsonNode;
import io.modelcontextprotocol.spec.McpSchema;
import io.modelcontextprotocol.spec.McpSchema.CallToolRequest;
import io.modelcontextprotocol.spec.McpSchema.CallToolResult;
import java.util.List;
import org.isnad.archive.question.QuestionException;
import org.isnad.archive.record.ArchiveException;
import org.isnad.server.http.Json;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The tools as the SDK takes them, whatever the transport. Immutable and thread-safe.
final class Tools {
  private static final Logger LOG = LoggerFactory.getLogger(Tools.class);
  static final String NAME = "isnad";
  static final String INSTRUCTIONS =
      "An archive of Arabic news reports, read for who said what, when, where, according to whom."
          + " Cite what you take from an answer by its report id, start and end. Reports say what"
          + " was said, not what is true.";

  private final List<Tool> tools;

  Tools(List<Tool> tools) {
    this.tools = List.copyOf(tools);
  }

  List<Tool> all() {
    return tools;
  }

  static McpSchema.Tool described(Tool tool) {
    return McpSchema.Tool.builder(tool.name(), tool.input())
        .description(tool.description())
        .annotations(
            McpSchema.ToolAnnotations.builder()
                .readOnlyHint(true)
                .destructiveHint(false)
                .idempotentHint(true)
                .openWorldHint(false)
                .build())
        .build();
  }

  /// An answer, or what is wrong with the question: the program that asks reads both.
  static CallToolResult call(Tool tool, CallToolRequest request) {
    try {
      Tool.Told told =
          tool.call(
              new Arguments(
                  request.arguments() == null ? java.util.Map.of() : request.arguments()));
      JsonNode structured = Json.tree(told.value());
      return CallToolResult.builder()
          .addTextContent(told.text())
          .structuredContent(structured)
          .isError(false)
          .build();
    } catch (QuestionException e) {
      return failed(String.valueOf(e.getMessage()));
    } catch (ArchiveException e) {
      LOG.error("{} failed", tool.name(), e);
      return failed("The archive cannot be read now.");
    }
  }

  private static CallToolResult failed(String why) {
    return CallToolResult.builder().addTextContent(why).isError(true).build();
  }
}
