package org.isnad.fetch;

import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// One run: what it was given, and what feeds and sitemaps lead to.
final class FetchRun {
  /// Of indexes of sitemaps in one another; the protocol knows one.
  private static final int DEEPEST = 2;

  private final Visits visits;
  private final FetchOptions options;
  private final Consumer<FetchEvent> to;
  private final Frontier<Task> frontier;

  FetchRun(Visits visits, FetchOptions options, Consumer<FetchEvent> to) {
    this.visits = visits;
    this.options = options;
    this.to = to;
    this.frontier = new Frontier<>(options.hosts(), this::process);
  }

  /// @param asked as it was written
  /// @param role what it is expected to be
  /// @param depth how many listings led to it
  private record Task(Address address, String asked, Role role, int depth) {}

  private enum Role {
    /// What its content says.
    ANY,
    /// A feed, or a page that names its feed.
    FEED,
    /// A page that a listing leads to; it leads no further.
    PAGE
  }

  void all(List<Fetcher.Wanted> wanted) throws IOException, InterruptedException {
    for (Fetcher.Wanted one : wanted) {
      add(null, one.address(), one.feed() ? Role.FEED : Role.ANY, 0);
    }
    frontier.run();
  }

  private void add(@Nullable Address base, String written, Role role, int depth) {
    try {
      Address address = base == null ? Address.of(written) : base.resolve(written);
      String asked = base == null ? written : address.toString();
      frontier.add(address.host(), new Task(address, asked, role, depth));
    } catch (Refused e) {
      tell(new FetchEvent.NotFetched(e.of(written)));
    }
  }

  private void process(Task task) throws IOException, InterruptedException {
    try {
      Visits.End end = visits.go(task.address());
      if (end.listing() != null) {
        listing(task, end, end.listing());
      } else if (task.role() == Role.FEED && !end.again()) {
        feedOf(task, end);
      } else {
        page(task, end);
      }
    } catch (Refused e) {
      tell(new FetchEvent.NotFetched(e.of(task.asked())));
    }
  }

  private void page(Task task, Visits.End end) {
    String url = end.address().toString();
    tell(
        end.changed()
            ? new FetchEvent.Kept(task.asked(), url, end.bytes())
            : new FetchEvent.Unchanged(task.asked(), url));
  }

  private void feedOf(Task task, Visits.End end) throws Refused {
    String feed = FeedOfPage.find(end.body(), end.charset());
    if (feed == null || task.depth() > 0) {
      throw new Refused("no-feed", "It is neither a feed nor a sitemap, and names none.");
    }
    page(task, end);
    add(end.address(), feed, Role.FEED, task.depth() + 1);
  }

  private void listing(Task task, Visits.End end, Listing listing) {
    String url = end.address().toString();
    tell(new FetchEvent.Listed(task.asked(), url, listing.links().size(), end.changed()));
    boolean index = listing.kind() == Listing.Kind.SITEMAP_INDEX;
    if (task.role() == Role.PAGE || (index && task.depth() >= DEEPEST)) {
      return;
    }
    int most = options.limits().entries();
    for (String link : listing.links().subList(0, Math.min(most, listing.links().size()))) {
      add(end.address(), link, index ? Role.ANY : Role.PAGE, task.depth() + 1);
    }
    if (listing.links().size() > most) {
      tell(
          new FetchEvent.NotFetched(
              new Refused(
                      "too-many",
                      "It leads to "
                          + listing.links().size()
                          + " pages, more than the limit of "
                          + most
                          + ": the others are left out.")
                  .of(task.asked())));
    }
  }

  private synchronized void tell(FetchEvent event) {
    to.accept(event);
  }
}
