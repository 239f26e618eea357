package org.isnad.fetch;

import java.util.Objects;
import org.isnad.source.Refusal;

/// What became of one address.
public sealed interface FetchEvent {
  /// What was asked for, before redirections.
  String asked();

  /// Its page is new, or another than before.
  ///
  /// @param url of the page, after redirections
  /// @param bytes of its payload
  record Kept(String asked, String url, int bytes) implements FetchEvent {
    public Kept {
      Objects.requireNonNull(asked, "asked");
      Objects.requireNonNull(url, "url");
    }
  }

  /// Its page is what it was when it was last kept, or the same bytes are kept for another address.
  record Unchanged(String asked, String url) implements FetchEvent {
    public Unchanged {
      Objects.requireNonNull(asked, "asked");
      Objects.requireNonNull(url, "url");
    }
  }

  /// It is a feed or a sitemap, and leads to so many pages.
  ///
  /// @param changed whether it is new or another than before
  record Listed(String asked, String url, int links, boolean changed) implements FetchEvent {
    public Listed {
      Objects.requireNonNull(asked, "asked");
      Objects.requireNonNull(url, "url");
    }
  }

  /// It is not fetched, or not all that it leads to.
  record NotFetched(Refusal refusal) implements FetchEvent {
    public NotFetched {
      Objects.requireNonNull(refusal, "refusal");
    }

    @Override
    public String asked() {
      return refusal.file();
    }
  }
}
