package org.isnad.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// One input of a recognizer's specification, and what it is expected to give.
///
/// @param model the file's name without its ending
/// @param reference the day that relative words are resolved against
record RecognizerSpec(String model, String input, LocalDate reference, List<Expected> expected) {
  private static final LocalDate NO_REFERENCE = LocalDate.of(2016, 11, 7);
  private static final String REFERENCE_PLATFORM = "dotnet";

  RecognizerSpec {
    expected = List.copyOf(expected);
  }

  /// One expected result.
  ///
  /// @param values every value that counts as right: the expression's own, and its resolutions before and after the reference
  record Expected(String text, String type, List<String> values) {
    Expected {
      values = List.copyOf(values);
    }
  }

  /// The specifications of one file that the reference implementation is said to support.
  static List<RecognizerSpec> read(Path file) throws IOException {
    String name = file.getFileName().toString();
    String text = Files.readString(file);
    JsonNode specs =
        new ObjectMapper().readTree(text.startsWith("\ufeff") ? text.substring(1) : text);
    List<RecognizerSpec> out = new ArrayList<>();
    for (JsonNode spec : specs) {
      if (spec.path("NotSupported").asText("").contains(REFERENCE_PLATFORM)) {
        continue;
      }
      String reference = spec.path("Context").path("ReferenceDateTime").asText("");
      List<Expected> expected = new ArrayList<>();
      for (JsonNode result : spec.path("Results")) {
        expected.add(expected(result));
      }
      out.add(
          new RecognizerSpec(
              name.substring(0, name.lastIndexOf('.')),
              spec.path("Input").asText(),
              reference.isEmpty() ? NO_REFERENCE : LocalDate.parse(reference.substring(0, 10)),
              expected));
    }
    return out;
  }

  private static Expected expected(JsonNode result) {
    List<String> values = new ArrayList<>();
    JsonNode resolution = result.path("Resolution");
    if (!resolution.isMissingNode()) {
      values.add(resolution.path("value").asText(""));
    }
    JsonNode value = result.path("Value");
    if (!value.isMissingNode()) {
      values.add(value.path("Timex").asText(""));
      for (String side : List.of("FutureResolution", "PastResolution")) {
        JsonNode told = value.path(side);
        told.properties().forEach(part -> values.add(part.getValue().asText("")));
        String start = told.path("startDate").asText("");
        String end = told.path("endDate").asText("");
        if (!start.isEmpty() && !end.isEmpty()) {
          values.add(start + "/" + end);
          values.add(start + "/" + LocalDate.parse(end).minusDays(1));
        }
      }
    }
    String type =
        result.has("TypeName") ? result.path("TypeName").asText() : result.path("Type").asText();
    return new Expected(result.path("Text").asText().strip(), type, values);
  }
}
