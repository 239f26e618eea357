package org.isnad.server.ingest;

/// So many jobs wait already that no more are taken now.
public final class QueueFullException extends Exception {
  private static final long serialVersionUID = 1;

  QueueFullException(int waiting) {
    super(waiting + " jobs are waiting already");
  }
}
