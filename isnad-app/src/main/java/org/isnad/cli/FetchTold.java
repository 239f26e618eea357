package org.isnad.cli;

import java.io.IOException;
import java.nio.file.Path;
import org.isnad.fetch.FetchEvent;
import org.isnad.fetch.Fetcher;

/// Tells what became of every address, and in the end of all. Not thread-safe.
final class FetchTold {
  private final Output out;
  private final Refusals refusals;
  private int kept;
  private int unchanged;
  private int refused;

  FetchTold(Output out, Refusals refusals) {
    this.out = out;
    this.refusals = refusals;
  }

  void tell(FetchEvent event) throws IOException {
    switch (event) {
      case FetchEvent.Kept(String asked, String url, int bytes) -> {
        kept++;
        line("kept", asked, url, bytes + " bytes");
      }
      case FetchEvent.Unchanged(String asked, String url) -> {
        unchanged++;
        line("unchanged", asked, url, "");
      }
      case FetchEvent.Listed(String asked, String url, int links, boolean changed) ->
          line(changed ? "feed" : "same feed", asked, url, links + " links");
      case FetchEvent.NotFetched(var refusal) -> {
        refused++;
        refusals.tellNotFetched(refusal);
      }
    }
  }

  private void line(String what, String asked, String url, String more) throws IOException {
    StringBuilder line = new StringBuilder(what).append('\t').append(url).append('\t').append(more);
    if (!asked.equals(url)) {
      line.append(more.isEmpty() ? "" : ", ").append("asked for as ").append(asked);
    }
    out.write(line.toString().stripTrailing() + "\n");
    // Who looks on is to see that it goes on.
    out.flush();
  }

  boolean refused() {
    return refused > 0;
  }

  /// The last line.
  String end(Path archive, Fetcher.Result result) {
    String mended =
        result.repaired() == 0
            ? ""
            : "isnad: "
                + archive
                + " ended with "
                + result.repaired()
                + " bytes of a record that was never finished; they are cut away.\n";
    return mended
        + "isnad: "
        + kept
        + " kept, "
        + unchanged
        + " unchanged, "
        + refused
        + " not fetched: "
        + archive
        + "\n";
  }
}
