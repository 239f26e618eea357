package org.isnad.clean;

import java.util.ArrayList;
import java.util.List;
import org.isnad.text.Span;
import org.isnad.text.Tokens;
import org.jspecify.annotations.Nullable;

/// What stands between the title and the first sentence, and the signatures below the last one.
record Opening(
    @Nullable String outlet,
    @Nullable Span byline,
    @Nullable Span dateline,
    List<SourceLine> sources) {
  private static final int LINES = 5;

  Opening {
    sources = List.copyOf(sources);
  }

  static Opening read(
      Lexicons lexicons, Tokens tokens, List<PageLine> lines, @Nullable PageLine title) {
    String outlet = null;
    Span byline = null;
    Span dateline = null;
    List<SourceLine> sources = new ArrayList<>();
    int seen = 0;
    for (int i = title == null ? 0 : lines.indexOf(title) + 1;
        i < lines.size() && seen < LINES;
        i++) {
      PageLine line = lines.get(i);
      if (line.isDropped()) {
        continue;
      }
      seen++;
      Datelines.Found found = lexicons.datelines().read(tokens, line);
      if (found != null && dateline == null) {
        dateline = found.span(tokens);
        byline = found.reporter();
        sources.addAll(found.sources());
        for (SourceLine source : found.sources()) {
          outlet =
              outlet == null && source.kind() == SourceLine.Kind.OUTLET ? source.name() : outlet;
        }
      }
      if (line.isProse()) {
        break;
      }
    }
    for (SourceLine source : lexicons.signatures().read(tokens, lines)) {
      if (sources.stream().noneMatch(known -> known.span().equals(source.span()))) {
        sources.add(source);
      }
    }
    return new Opening(outlet, byline, dateline, sources);
  }
}
