package org.isnad.gazetteer;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.isnad.gazetteer.Gazetteer.Type;
import org.jspecify.annotations.Nullable;

/// FollowTheMoney entities (https://followthemoney.tech), one a line: `{"id": …, "schema": …, "properties": {"name": […], …}}`. Takes name, alias,
/// previousName and abbreviation in whatever script of persons and organizations, name and city of addresses; of other schemata nothing.
record FollowTheMoneyLines() implements NameFormat {
  private static final Map<String, Type> SCHEMATA =
      Map.ofEntries(
          Map.entry("Person", Type.PERSON),
          Map.entry("Organization", Type.ORGANIZATION),
          Map.entry("PublicBody", Type.ORGANIZATION),
          Map.entry("Company", Type.ORGANIZATION),
          Map.entry("LegalEntity", Type.ORGANIZATION),
          Map.entry("Airline", Type.ORGANIZATION),
          Map.entry("Address", Type.PLACE),
          Map.entry("RealEstate", Type.PLACE));

  @Override
  public String code() {
    return "bad-json";
  }

  @Override
  public @Nullable String read(String line, GazetteerBuilder to) {
    try (JsonParser in = Json.parser(line)) {
      Entity entity = new Entity();
      entity.read(in);
      if (entity.id == null || entity.id.isBlank()) {
        return "The entity has no member \"id\".";
      }
      if (entity.schema == null) {
        return "The entity has no member \"schema\".";
      }
      Type type = SCHEMATA.get(entity.schema);
      if (type != null) {
        List<String> ids = new ArrayList<>();
        ids.add("ftm:" + entity.id);
        if (entity.wikidata != null && !entity.wikidata.isBlank()) {
          ids.add("wikidata:" + entity.wikidata);
        }
        to.add(type, ids, entity.names);
      }
      return null;
    } catch (JsonProcessingException e) {
      return Json.reason(e);
    } catch (IOException e) {
      throw new IllegalStateException("reading a string failed", e);
    }
  }

  /// What is read of one entity.
  private static final class Entity {
    private @Nullable String id;
    private @Nullable String schema;
    private @Nullable String wikidata;
    private final List<String> names = new ArrayList<>();

    void read(JsonParser in) throws IOException {
      Json.object(in);
      while (in.nextToken() != JsonToken.END_OBJECT) {
        String member = in.currentName();
        in.nextToken();
        switch (member) {
          case "id" -> id = in.getValueAsString();
          case "schema" -> schema = in.getValueAsString();
          case "properties" -> properties(in);
          default -> in.skipChildren();
        }
      }
      Json.end(in);
    }

    private void properties(JsonParser in) throws IOException {
      if (in.currentToken() != JsonToken.START_OBJECT) {
        in.skipChildren();
        return;
      }
      while (in.nextToken() != JsonToken.END_OBJECT) {
        String property = in.currentName();
        in.nextToken();
        for (String value : Json.strings(in)) {
          switch (property) {
            case "name", "alias", "previousName", "abbreviation", "city" -> names.add(value);
            case "wikidataId" -> wikidata = value;
            default -> {}
          }
        }
      }
    }
  }
}
