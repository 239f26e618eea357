package org.isnad.server.http;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationConfig;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.BeanPropertyWriter;
import com.fasterxml.jackson.databind.ser.BeanSerializerModifier;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.isnad.analyze.name.Entity;

/// Records as JSON and back: a member for every component and no other, in their order; null where there is none; enums in lower
/// case; numbers as plain decimals. [Schemas] says the same as a schema. Static and thread-safe.
public final class Json {
  private static final ObjectMapper MAPPER =
      JsonMapper.builder()
          .addModule(ours())
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
          .build();

  private Json() {}

  private static SimpleModule ours() {
    SimpleModule module = new SimpleModule("isnad");
    module.addSerializer(Enum.class, writing((value, to) -> to.writeString(spell(value))));
    module.addSerializer(LocalDate.class, writing((day, to) -> to.writeString(day.toString())));
    module.addSerializer(Instant.class, writing((time, to) -> to.writeString(time.toString())));
    module.addSerializer(
        Float.class,
        writing((number, to) -> to.writeNumber(plain(new BigDecimal(number.toString())))));
    module.addSerializer(
        float.class,
        writing((number, to) -> to.writeNumber(plain(new BigDecimal(number.toString())))));
    module.addSerializer(Double.class, writing((number, to) -> to.writeNumber(plain(number))));
    module.addSerializer(BigDecimal.class, writing((number, to) -> to.writeNumber(plain(number))));
    module.addSerializer(double.class, writing((number, to) -> to.writeNumber(plain(number))));
    module.addSerializer(
        WireJson.class,
        writing((raw, to) -> to.writeRawValue(new String(raw.bytes(), StandardCharsets.UTF_8))));
    for (WireTypes.Wired<?> wired : WireTypes.each()) {
      add(module, wired);
    }
    module.setSerializerModifier(new ComponentsOnly());
    return module;
  }

  private static <T> void add(SimpleModule module, WireTypes.Wired<T> wired) {
    module.addSerializer(
        wired.type(),
        writing((value, to) ->
            to.writeRawValue(new String(wired.bytes().apply(value), StandardCharsets.UTF_8))));
  }

  /// In lower case, but types of entities as in `isnad/1`.
  static String spell(Enum<?> constant) {
    return constant instanceof Entity.Type ? constant.name() : ParameterType.Word.spell(constant);
  }

  private static String plain(double number) {
    if (!Double.isFinite(number)) {
      throw new IllegalArgumentException("no number of JSON: " + number);
    }
    return plain(new BigDecimal(Double.toString(number)));
  }

  private static String plain(BigDecimal number) {
    return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
  }

  /// The value's JSON.
  public static byte[] bytes(Object value) {
    if (value instanceof WireJson(byte[] bytes)) {
      return bytes;
    }
    try {
      return MAPPER.writeValueAsBytes(value);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The value's JSON as a tree.
  public static JsonNode tree(Object value) {
    try {
      return MAPPER.readTree(bytes(value));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Reads JSON as a record.
  ///
  /// @throws HttpProblemException where it is none, or not that record's
  public static <T> T read(byte[] bytes, Class<T> type) {
    try {
      T value = MAPPER.readValue(bytes, type);
      if (value == null) {
        throw new HttpProblemException(HttpProblem.badBody("null is no answer"));
      }
      return value;
    } catch (UnrecognizedPropertyException e) {
      throw new HttpProblemException(
          HttpProblem.badBody("«" + e.getPropertyName() + "» is no member of it"));
    } catch (JsonMappingException e) {
      throw new HttpProblemException(
          HttpProblem.badBody("the JSON has another shape than it should" + place(e)));
    } catch (JsonProcessingException e) {
      throw new HttpProblemException(HttpProblem.badBody(e.getOriginalMessage()));
    } catch (IOException e) {
      throw new HttpProblemException(HttpProblem.badBody("it is not UTF-8"));
    }
  }

  private static String place(JsonMappingException e) {
    return e.getPath().isEmpty() || e.getPath().getLast().getFieldName() == null
        ? ""
        : ", at «" + e.getPath().getLast().getFieldName() + "»";
  }

  /// A generator that leaves its stream open, for what is written piece by piece.
  static JsonGenerator generator(OutputStream out) throws IOException {
    return MAPPER
        .getFactory()
        .createGenerator(out)
        .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
  }

  /// Writes one value of a document of JSON that is written piece by piece.
  static void write(JsonGenerator to, Object value) throws IOException {
    if (value instanceof WireJson(byte[] bytes)) {
      to.writeRawValue(new String(bytes, StandardCharsets.UTF_8));
    } else {
      MAPPER.writeValue(to, value);
    }
  }

  private interface Writing<T> {
    void write(T value, JsonGenerator to) throws IOException;
  }

  private static <T> JsonSerializer<T> writing(Writing<T> writing) {
    return new JsonSerializer<>() {
      @Override
      public void serialize(T value, JsonGenerator to, SerializerProvider ignored)
          throws IOException {
        writing.write(value, to);
      }
    };
  }

  /// Jackson would also write what methods named get… and is… give.
  private static final class ComponentsOnly extends BeanSerializerModifier {
    private static final long serialVersionUID = 1L;

    @Override
    public List<BeanPropertyWriter> changeProperties(
        SerializationConfig config, BeanDescription bean, List<BeanPropertyWriter> properties) {
      RecordComponent[] components = bean.getBeanClass().getRecordComponents();
      if (components == null) {
        return properties;
      }
      Set<String> names =
          Arrays.stream(components).map(RecordComponent::getName).collect(Collectors.toSet());
      return properties.stream().filter(property -> names.contains(property.getName())).toList();
    }
  }
}
