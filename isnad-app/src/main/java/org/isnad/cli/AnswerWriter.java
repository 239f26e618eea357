package org.isnad.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.isnad.archive.question.Answer;
import org.isnad.archive.question.NameRead;
import org.isnad.archive.question.RowFields;
import org.jspecify.annotations.Nullable;

/// Writes answers in the form that was asked for. JSON lines end with one of kind `answer`, which tells for whom names were taken and the cursor of what
/// follows; CSV, which has no place for them, tells both on standard error.
final class AnswerWriter {
  private final Surroundings surroundings;
  private final Output out;
  private final JsonFactory json = new JsonFactory();

  AnswerWriter(Surroundings surroundings, Output out) {
    this.surroundings = surroundings;
    this.out = out;
  }

  /// Writes one row for a person.
  interface Pretty<T> {
    void write(T row, StringBuilder to) throws IOException;
  }

  /// @param fields what a program reads of a row
  /// @param pretty what a person reads of it
  <T> void write(
      Answer<T> answer,
      AnswerOptions options,
      Function<T, List<Map<String, @Nullable Object>>> fields,
      Function<Look, Pretty<T>> pretty)
      throws IOException {
    switch (options.format()) {
      case PRETTY -> {
        Look look = options.look(surroundings);
        StringBuilder text = new StringBuilder();
        PrettyNames.names(answer.names(), answer.also(), look, text);
        Pretty<T> writer = pretty.apply(look);
        for (T row : answer.rows()) {
          writer.write(row, text);
        }
        if (answer.rows().isEmpty()) {
          new Flow().add(Style.FAINT, look.labels().of("answer.none")).print(look, 0, 0, text);
        }
        PrettyNames.next(answer.next(), look, text);
        out.write(text.toString());
      }
      case JSONL, CSV -> rows(answer, options.format(), fields);
    }
    out.flush();
  }

  /// Writes rows for a program.
  <T> void rows(
      Answer<T> answer,
      AnswerFormat format,
      Function<T, List<Map<String, @Nullable Object>>> fields)
      throws IOException {
    switch (format) {
      case PRETTY -> throw new IllegalArgumentException("for a person");
      case JSONL -> {
        for (T row : answer.rows()) {
          for (Map<String, @Nullable Object> one : fields.apply(row)) {
            line(one);
          }
        }
        end(answer);
      }
      case CSV -> {
        boolean first = true;
        for (T row : answer.rows()) {
          for (Map<String, @Nullable Object> one : fields.apply(row)) {
            if (first) {
              csv(List.copyOf(one.keySet()));
              first = false;
            }
            csv(one.values().stream().map(AnswerWriter::cell).toList());
          }
        }
        told(answer);
      }
    }
    out.flush();
  }

  private void end(Answer<?> answer) throws IOException {
    Map<String, @Nullable Object> end = new LinkedHashMap<>();
    end.put("kind", "answer");
    end.put("names", answer.names().stream().map(RowFields::of).toList());
    end.put("also", answer.also().stream().map(RowFields::of).toList());
    end.put("next", answer.next());
    line(end);
  }

  private void told(Answer<?> answer) throws IOException {
    OutputStream err = surroundings.err();
    StringBuilder text = new StringBuilder();
    for (NameRead name : answer.names()) {
      text.append("isnad: ")
          .append(name.asked())
          .append(": ")
          .append(name.taken().isEmpty() ? "?" : String.join(", ", ids(name.taken())))
          .append(name.isAmbiguous() ? " " + String.join(", ", ids(name.others())) : "")
          .append('\n');
    }
    if (answer.next() != null) {
      text.append("isnad: --after ").append(answer.next()).append('\n');
    }
    err.write(text.toString().getBytes(StandardCharsets.UTF_8));
    err.flush();
  }

  private static List<String> ids(List<NameRead.Bearer> bearers) {
    return bearers.stream().map(NameRead.Bearer::id).toList();
  }

  /// One object, on a line of its own.
  void line(Map<String, @Nullable Object> fields) throws IOException {
    StringWriter text = new StringWriter();
    try (JsonGenerator generator = json.createGenerator(text)) {
      value(fields, generator);
    }
    out.write(text.append('\n').toString());
  }

  private static void value(@Nullable Object value, JsonGenerator to) throws IOException {
    switch (value) {
      case null -> to.writeNull();
      case String words -> to.writeString(words);
      case BigDecimal number -> to.writeNumber(Numbers.plain(number));
      case Number number -> to.writeNumber(Numbers.plain(new BigDecimal(number.toString())));
      case Boolean truth -> to.writeBoolean(truth);
      case List<?> all -> {
        to.writeStartArray();
        for (Object one : all) {
          value(one, to);
        }
        to.writeEndArray();
      }
      case Map<?, ?> members -> {
        to.writeStartObject();
        for (Map.Entry<?, ?> member : members.entrySet()) {
          to.writeFieldName(String.valueOf(member.getKey()));
          value(member.getValue(), to);
        }
        to.writeEndObject();
      }
      default -> throw new IllegalStateException("no JSON of " + value.getClass());
    }
  }

  private void csv(List<String> cells) throws IOException {
    StringBuilder line = new StringBuilder();
    String separator = "";
    for (String cell : cells) {
      line.append(separator).append(quoted(cell));
      separator = ",";
    }
    out.write(line.append("\r\n").toString());
  }

  private static String cell(@Nullable Object value) {
    return switch (value) {
      case null -> "";
      case BigDecimal number -> Numbers.plain(number);
      case List<?> all -> String.join("; ", all.stream().map(String::valueOf).toList());
      default -> value.toString();
    };
  }

  private static String quoted(String cell) {
    boolean plain = cell.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
    return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
  }
}
