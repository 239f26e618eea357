package org.isnad.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.isnad.wire.Wire;
import picocli.CommandLine.Command;

@Command(
    name = "schema",
    description = "Prints the JSON Schema (2020-12) of the wire format isnad/1.",
    footerHeading = "%nExample:%n",
    footer = "  isnad schema >isnad-1.schema.json")
final class SchemaCommand implements Callable<Integer> {
  private final Output out;

  SchemaCommand(Output out) {
    this.out = out;
  }

  @Override
  public Integer call() throws IOException {
    out.write(Wire.jsonSchema());
    return 0;
  }
}
