package jp.yorisoi.integration.outgoing;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * An HTTP client that always comes back: time to connect, time in all (including the body, however
 * slowly it drips) and size of the answer are bounded. It talks to one destination and follows no
 * redirect. One per outside system, made once and shared by threads.
 */
public final class BoundedHttp {
  private final Destination destination;
  private final HttpClient client;
  private final Duration total;

  /**
   * Makes a client.
   *
   * @param destination the only address it talks to
   * @param connect longest time to connect
   * @param total longest time for one exchange, from the first byte sent to the last received
   */
  public BoundedHttp(Destination destination, Duration connect, Duration total) {
    this.destination = destination;
    this.client =
        HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(connect)
            .build();
    this.total = total;
  }

  /**
   * Sends a request and reads the whole answer.
   *
   * @param request what to send
   * @param maxBytes largest body accepted
   * @return the answer, whatever its status
   * @throws AddressNotAllowed when it is to go elsewhere
   * @throws HttpFailure when there is no answer within the bounds
   */
  public HttpResponse<byte[]> send(HttpRequest request, int maxBytes) throws HttpFailure {
    destination.requireAllowed(request.uri());
    CompletableFuture<HttpResponse<byte[]>> exchange =
        client.sendAsync(request, info -> new LimitedBody(maxBytes));
    try {
      return exchange.get(total.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException late) {
      exchange.cancel(true);
      throw new HttpFailure(HttpFailure.Kind.TIMEOUT, late);
    } catch (InterruptedException stopped) {
      exchange.cancel(true);
      Thread.currentThread().interrupt();
      throw new HttpFailure(HttpFailure.Kind.INTERRUPTED, stopped);
    } catch (ExecutionException failed) {
      throw new HttpFailure(kind(failed.getCause()), failed.getCause());
    }
  }

  private static HttpFailure.Kind kind(Throwable cause) {
    for (Throwable t = cause; t != null; t = t.getCause()) {
      if (t instanceof LimitedBody.TooLarge) {
        return HttpFailure.Kind.TOO_LARGE;
      }
      if (t instanceof java.net.http.HttpTimeoutException) {
        return HttpFailure.Kind.TIMEOUT;
      }
    }
    return cause instanceof IOException ? HttpFailure.Kind.UNREACHABLE : HttpFailure.Kind.BROKEN;
  }
}
