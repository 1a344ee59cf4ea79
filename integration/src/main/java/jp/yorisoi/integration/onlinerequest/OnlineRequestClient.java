package jp.yorisoi.integration.onlinerequest;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Instant;
import jp.yorisoi.ejb.intake.OnlineRequestFailure;
import jp.yorisoi.ejb.intake.OnlineRequestFailure.Kind;
import jp.yorisoi.integration.outgoing.BoundedHttp;
import jp.yorisoi.integration.outgoing.HttpFailure;
import jp.yorisoi.policy.trace.CurrentRequest;
import jp.yorisoi.policy.trace.RequestId;

/**
 * Speaks HTTP with the online-request service: signs in when needed, once more when the token is no
 * longer taken, follows no redirect, waits and reads within bounds. Every failure has a kind and a
 * stable code. Shared by threads.
 */
final class OnlineRequestClient {
  private static final int LARGEST_JSON = 256 * 1024;
  private static final int UNAUTHORIZED = 401;
  private static final int TOO_MANY = 429;
  private static final int SERVER_ERROR = 500;

  private final OnlineRequestSettings settings;
  private final BoundedHttp http;
  private final Clock clock;
  private Token token;

  OnlineRequestClient(OnlineRequestSettings settings, Clock clock) {
    this.settings = settings;
    this.http =
        new BoundedHttp(settings.base(), settings.connectTimeout(), settings.totalTimeout());
    this.clock = clock;
  }

  /** Reads JSON. */
  byte[] get(String path) throws OnlineRequestFailure {
    return authorized(request(path).GET(), LARGEST_JSON).body();
  }

  /** Reads a file of up to so many bytes. */
  HttpResponse<byte[]> download(String path, int maxBytes) throws OnlineRequestFailure {
    return authorized(request(path).GET(), maxBytes);
  }

  /** Sends JSON; the answer has no body. */
  void send(String method, String path, byte[] json) throws OnlineRequestFailure {
    authorized(
        request(path)
            .header("Content-Type", "application/json")
            .method(method, BodyPublishers.ofByteArray(json)),
        LARGEST_JSON);
  }

  private HttpRequest.Builder request(String path) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(settings.base().at(path))
            .header("Accept", "application/json, application/zip, application/problem+json");
    CurrentRequest.id().ifPresent(id -> request.header(RequestId.HEADER, id));
    return request;
  }

  private HttpResponse<byte[]> authorized(HttpRequest.Builder request, int maxBytes)
      throws OnlineRequestFailure {
    HttpResponse<byte[]> response = exchange(request, validToken(), maxBytes);
    if (response.statusCode() == UNAUTHORIZED) {
      // it ended early, or the service was restarted
      response = exchange(request, renewedToken(), maxBytes);
    }
    return accepted(response);
  }

  private HttpResponse<byte[]> exchange(HttpRequest.Builder request, String bearer, int maxBytes)
      throws OnlineRequestFailure {
    try {
      return http.send(request.setHeader("Authorization", "Bearer " + bearer).build(), maxBytes);
    } catch (HttpFailure failure) {
      throw failure(failure);
    }
  }

  private synchronized String validToken() throws OnlineRequestFailure {
    return token == null || !clock.instant().isBefore(token.until())
        ? renewedToken()
        : token.text();
  }

  private synchronized String renewedToken() throws OnlineRequestFailure {
    token = null;
    HttpRequest login =
        request("/login")
            .header("Content-Type", "application/json")
            .POST(
                BodyPublishers.ofByteArray(
                    OnlineRequestMapping.login(settings.user(), settings.password())))
            .build();
    Instant now = clock.instant();
    try {
      HttpResponse<byte[]> response = http.send(login, LARGEST_JSON);
      if (response.statusCode() == UNAUTHORIZED) {
        throw new OnlineRequestFailure(Kind.UNAVAILABLE, "online_request_credentials");
      }
      token = OnlineRequestMapping.token(accepted(response).body(), now);
      return token.text();
    } catch (HttpFailure failure) {
      throw failure(failure);
    }
  }

  private static HttpResponse<byte[]> accepted(HttpResponse<byte[]> response)
      throws OnlineRequestFailure {
    int status = response.statusCode();
    if (status >= 200 && status < 300) {
      return response;
    }
    boolean later = status >= SERVER_ERROR || status == TOO_MANY || status == UNAUTHORIZED;
    Kind kind = later ? Kind.UNAVAILABLE : status < 400 ? Kind.CONFUSED : Kind.REFUSED;
    throw new OnlineRequestFailure(kind, "online_request_http_" + status);
  }

  private static OnlineRequestFailure failure(HttpFailure failure) {
    Kind kind =
        switch (failure.kind()) {
          case TOO_LARGE -> Kind.TOO_LARGE;
          case BROKEN -> Kind.CONFUSED;
          case UNREACHABLE, TIMEOUT, INTERRUPTED -> Kind.UNAVAILABLE;
        };
    return new OnlineRequestFailure(kind, "online_request_" + failure.getMessage(), failure);
  }
}
