package org.isnad.wire;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;

/// Parses one document of the wire format, numbers to the digit. Immutable and thread-safe.
final class JsonParser {
  private final ObjectReader json;

  private JsonParser(ObjectReader json) {
    this.json = json;
  }

  static JsonParser create() {
    // The text of a report is one string, of whatever length the input's limits let through.
    StreamReadConstraints constraints =
        StreamReadConstraints.builder().maxStringLength(Integer.MAX_VALUE).build();
    JsonMapper mapper =
        JsonMapper.builder(JsonFactory.builder().streamReadConstraints(constraints).build())
            .nodeFactory(new SharedStrings())
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();
    return new JsonParser(mapper.reader());
  }

  JsonIn parse(byte[] document) throws WireException {
    try {
      JsonNode node = json.readTree(document);
      return JsonIn.document(node, "");
    } catch (JsonProcessingException e) {
      throw new WireException(
          "no JSON: " + e.getOriginalMessage() + " at byte " + e.getLocation().getByteOffset(), e);
    } catch (IOException e) {
      throw new WireException("no JSON: " + e.getMessage(), e);
    }
  }
}
