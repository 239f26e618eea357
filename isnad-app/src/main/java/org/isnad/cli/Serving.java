package org.isnad.cli;

import java.io.IOException;
import java.util.concurrent.CountDownLatch;
import org.isnad.server.ArchiveServer;
import org.isnad.server.user.UserException;

/// Serves an archive until the process, or the thread that does it, is told to end. Static.
final class Serving {
  private Serving() {}

  /// Opens what is served.
  interface Opener {
    ArchiveServer open() throws IOException;
  }

  /// Tells the address and returns at the end, with the server closed.
  ///
  /// @param more what a person is told besides, a line each
  /// @param after done when the server is closed, whatever has ended it
  /// @throws IOException where it cannot be served
  static void untilTheEnd(Opener opener, String more, Runnable after, Output out)
      throws IOException {
    CountDownLatch end = new CountDownLatch(1);
    CountDownLatch ended = new CountDownLatch(1);
    Thread hook = new Thread(() -> await(end, ended), "isnad-end");
    try (ArchiveServer server = opener.open()) {
      out.write("Isnad answers at " + server.address() + "\n" + more);
      out.flush();
      Runtime.getRuntime().addShutdownHook(hook);
      end.await();
    } catch (InterruptedException e) {
      // Told to end, by whoever runs this in a thread.
      Thread.currentThread().interrupt();
    } catch (UserException e) {
      throw new UsageException(String.valueOf(e.getMessage()));
    } finally {
      after.run();
      ended.countDown();
    }
  }

  /// Runs when the process is told to end: has the server close and waits for it.
  private static void await(CountDownLatch end, CountDownLatch ended) {
    end.countDown();
    try {
      ended.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
