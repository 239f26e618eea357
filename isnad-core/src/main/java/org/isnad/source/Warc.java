package org.isnad.source;

import java.io.IOException;
import java.io.InputStream;

/// A web archive: WARC 1.0 and 1.1 and WET, compressed record by record or not. What is no page by its own word (requests, metadata, revisits,
/// pictures, redirects and errors) is passed over. Constant memory, whatever its size.
record Warc() implements SourceFormat {
  @Override
  public void read(Input input) throws IOException {
    SourceLimits limits = input.limits();
    WarcFrames frames = new WarcFrames(new Window(input.bytes(), WarcFrames.held(limits)), limits);
    WarcPages pages = new WarcPages(input);
    try {
      for (var frame = frames.next(); frame != null; frame = frames.next()) {
        pages.take(frame, frame.offset());
      }
    } catch (BrokenData e) {
      pages.refuse(null, e);
    }
    pages.end();
  }

  /// The same, compressed with gzip, as a rule a member a record.
  void readMembers(Input input) throws IOException {
    SourceLimits limits = input.limits();
    Window window = new Window(InputStream.nullInputStream(), WarcFrames.held(limits));
    WarcFrames frames = new WarcFrames(window, limits);
    WarcPages pages = new WarcPages(input);
    try (GzipMembers members = new GzipMembers(input.bytes(), limits)) {
      long inflated = 0;
      while (members.next()) {
        if (members.passedOver() > 0) {
          pages.refuse(
              members.offset(),
              new BrokenData(
                  "bad-gzip",
                  members.passedOver()
                      + " bytes are passed over that begin no compressed record."));
          continue;
        }
        try {
          window.reset(members.data());
          for (var frame = frames.next(); frame != null; frame = frames.next()) {
            // In the one member of a file that was compressed as a whole only decompressed places
            // tell records apart.
            pages.take(frame, frame.offset() == 0 ? members.offset() : inflated + frame.offset());
          }
          inflated += window.position();
        } catch (BrokenData e) {
          pages.refuse(members.offset(), e);
          members.recover();
        }
      }
    }
    pages.end();
  }
}
