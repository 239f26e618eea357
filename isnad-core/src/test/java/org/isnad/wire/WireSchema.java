package org.isnad.wire;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;

/// The published schema, as another program would use it.
final class WireSchema {
  private static final Schema SCHEMA =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(Wire.jsonSchema(), InputFormat.JSON);

  private WireSchema() {}

  /// What is wrong with the document; empty where nothing is.
  static List<String> complaints(String document) {
    return SCHEMA.validate(document, InputFormat.JSON).stream().map(Object::toString).toList();
  }
}
