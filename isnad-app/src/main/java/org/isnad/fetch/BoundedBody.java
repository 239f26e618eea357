package org.isnad.fetch;

import java.io.ByteArrayOutputStream;
import java.net.http.HttpResponse.BodySubscriber;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow.Subscription;
import org.jspecify.annotations.Nullable;

/// Takes a body up to a limit and breaks the connection off behind it. For one answer.
final class BoundedBody implements BodySubscriber<byte[]> {
  private final CompletableFuture<byte[]> body = new CompletableFuture<>();
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final int limit;
  private final boolean cut;
  private final @Nullable Refused refused;
  private @Nullable Subscription subscription;

  private BoundedBody(int limit, boolean cut, @Nullable Refused refused) {
    this.limit = limit;
    this.cut = cut;
    this.refused = refused;
  }

  /// Refuses what is longer.
  static BoundedBody upTo(int limit) {
    return new BoundedBody(limit, false, null);
  }

  /// Gives the beginning of what is longer.
  static BoundedBody beginning(int limit) {
    return new BoundedBody(limit, true, null);
  }

  /// Takes nothing.
  static BoundedBody none(Refused why) {
    return new BoundedBody(0, false, why);
  }

  @Override
  public CompletionStage<byte[]> getBody() {
    return body;
  }

  @Override
  public void onSubscribe(Subscription given) {
    subscription = given;
    if (refused == null) {
      given.request(Long.MAX_VALUE);
    } else {
      given.cancel();
      body.completeExceptionally(refused);
    }
  }

  @Override
  public void onNext(List<ByteBuffer> buffers) {
    for (ByteBuffer buffer : buffers) {
      int taken = Math.min(buffer.remaining(), limit - bytes.size());
      byte[] piece = new byte[taken];
      int more = buffer.remaining() - taken;
      buffer.get(piece);
      bytes.writeBytes(piece);
      if (more > 0) {
        end();
        return;
      }
    }
  }

  private void end() {
    if (subscription != null) {
      subscription.cancel();
    }
    if (cut) {
      body.complete(bytes.toByteArray());
    } else {
      body.completeExceptionally(tooLarge(limit));
    }
  }

  static Refused tooLarge(int limit) {
    return new Refused("too-large", "The answer is larger than the limit of " + limit + " bytes.");
  }

  @Override
  public void onError(Throwable broken) {
    body.completeExceptionally(broken);
  }

  @Override
  public void onComplete() {
    body.complete(bytes.toByteArray());
  }
}
