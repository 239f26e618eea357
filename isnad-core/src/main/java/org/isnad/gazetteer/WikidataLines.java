package org.isnad.gazetteer;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.StringTokenizer;
import org.isnad.gazetteer.Gazetteer.Type;
import org.isnad.text.DataTable;
import org.jspecify.annotations.Nullable;

/// Wikidata's JSON dump (https://www.mediawiki.org/wiki/Wikibase/DataModel/JSON): an entity a line, a comma after each but the last, `[` and `]`
/// around them, or without these. Takes the Arabic label and aliases of what is an instance (P31) of a class in wikidata-classes.tsv.
record WikidataLines(Map<String, Type> classes) implements NameFormat {
  private static final String INSTANCE_OF = "P31";

  WikidataLines() {
    this(readClasses());
  }

  private static Map<String, Type> readClasses() {
    Map<String, Type> classes = new HashMap<>();
    for (DataTable.Row row : DataTable.read(WikidataLines.class, "wikidata-classes.tsv").rows()) {
      Type type = Type.valueOf(row.required(0).toUpperCase(Locale.ROOT));
      StringTokenizer all = new StringTokenizer(row.required(1));
      while (all.hasMoreTokens()) {
        classes.put(all.nextToken(), type);
      }
    }
    return Map.copyOf(classes);
  }

  @Override
  public String code() {
    return "bad-json";
  }

  @Override
  public @Nullable String read(String line, GazetteerBuilder to) {
    String entity = line.strip();
    if (entity.equals("[") || entity.equals("]")) {
      return null;
    }
    if (entity.endsWith(",")) {
      entity = entity.substring(0, entity.length() - 1);
    }
    try (JsonParser in = Json.parser(entity)) {
      Item item = new Item();
      item.read(in);
      if (item.id == null) {
        return "The entity has no member \"id\".";
      }
      if (item.type != null && !item.names.isEmpty()) {
        to.add(item.type, "wikidata:" + item.id, item.names);
      }
      return null;
    } catch (JsonProcessingException e) {
      return Json.reason(e);
    } catch (IOException e) {
      throw new IllegalStateException("reading a string failed", e);
    }
  }

  /// What is read of one entity.
  private final class Item {
    private @Nullable String id;
    private @Nullable Type type;
    private final List<String> names = new ArrayList<>();

    void read(JsonParser in) throws IOException {
      Json.object(in);
      while (in.nextToken() != JsonToken.END_OBJECT) {
        String member = in.currentName();
        in.nextToken();
        switch (member) {
          case "id" -> id = in.getValueAsString();
          case "labels" -> arabic(in, true);
          case "aliases" -> arabic(in, false);
          case "claims" -> claims(in);
          default -> in.skipChildren();
        }
      }
      Json.end(in);
    }

    /// `{"ar": {"language": "ar", "value": …}}`, of aliases an array of such; empty ones are `[]`.
    private void arabic(JsonParser in, boolean label) throws IOException {
      if (in.currentToken() != JsonToken.START_OBJECT) {
        in.skipChildren();
        return;
      }
      while (in.nextToken() != JsonToken.END_OBJECT) {
        boolean wanted = in.currentName().equals("ar");
        in.nextToken();
        if (!wanted) {
          in.skipChildren();
        } else if (in.currentToken() == JsonToken.START_ARRAY) {
          while (in.nextToken() != JsonToken.END_ARRAY) {
            value(in, false);
          }
        } else {
          value(in, label);
        }
      }
    }

    private void value(JsonParser in, boolean label) throws IOException {
      if (in.currentToken() != JsonToken.START_OBJECT) {
        in.skipChildren();
        return;
      }
      while (in.nextToken() != JsonToken.END_OBJECT) {
        boolean wanted = in.currentName().equals("value");
        in.nextToken();
        String value = wanted ? in.getValueAsString() : null;
        if (value != null && Cells.isArabic(value)) {
          names.add(label ? 0 : names.size(), value);
        }
        in.skipChildren();
      }
    }

    private void claims(JsonParser in) throws IOException {
      if (in.currentToken() != JsonToken.START_OBJECT) {
        in.skipChildren();
        return;
      }
      while (in.nextToken() != JsonToken.END_OBJECT) {
        boolean wanted = in.currentName().equals(INSTANCE_OF);
        in.nextToken();
        if (!wanted) {
          in.skipChildren();
          continue;
        }
        int depth = 0;
        boolean inValue = false;
        do {
          JsonToken token = in.currentToken();
          if (token.isStructStart()) {
            depth++;
          } else if (token.isStructEnd()) {
            depth--;
          } else if (token == JsonToken.FIELD_NAME) {
            inValue |= in.currentName().equals("mainsnak");
            inValue &=
                !in.currentName().equals("qualifiers") && !in.currentName().equals("references");
          } else if (token == JsonToken.VALUE_STRING && inValue && "id".equals(in.currentName())) {
            Type known = classes.get(in.getText());
            type = type == null ? known : type;
          }
        } while (depth > 0 && in.nextToken() != null);
      }
    }
  }
}
