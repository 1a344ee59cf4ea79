package jp.yorisoi.integration.onlinerequest;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.yorisoi.ejb.intake.IntakeOutcome;
import jp.yorisoi.ejb.intake.OnlineRequestFailure;
import jp.yorisoi.ejb.intake.OnlineRequestPort;
import jp.yorisoi.ejb.intake.StatusReport;
import jp.yorisoi.ejb.intake.WaitingPage;
import jp.yorisoi.ejb.intake.archive.PackageLimits;
import jp.yorisoi.ejb.kernel.Sha256;

/** The calls of the service in terms of intake's port, without a container. */
final class OnlineRequestGateway implements OnlineRequestPort {
  private static final Pattern NUMBER = Pattern.compile("\\d{16}");
  private static final Pattern SHA256_TAG = Pattern.compile("\"([0-9a-f]{64})\"");

  private final OnlineRequestClient client;

  OnlineRequestGateway(OnlineRequestClient client) {
    this.client = client;
  }

  @Override
  public WaitingPage list(String municipalityCode, Optional<String> after, int limit)
      throws OnlineRequestFailure {
    String cursor = after.map(text -> "&after=" + encoded(text)).orElse("");
    String query = "?municipality=" + encoded(municipalityCode) + cursor + "&limit=" + limit;
    return OnlineRequestMapping.page(client.get("/applications" + query));
  }

  @Override
  public byte[] fetch(String number) throws OnlineRequestFailure {
    HttpResponse<byte[]> response =
        client.download("/applications/" + checked(number), PackageLimits.ARCHIVE_BYTES);
    byte[] archive = response.body();
    Optional<String> tag = response.headers().firstValue("ETag");
    if (tag.isPresent()) {
      Matcher stated = SHA256_TAG.matcher(tag.get());
      if (stated.matches() && !stated.group(1).equals(Sha256.hex(archive))) {
        throw new OnlineRequestFailure(
            OnlineRequestFailure.Kind.UNAVAILABLE, "online_request_changed_on_the_way");
      }
    }
    return archive;
  }

  @Override
  public void acknowledge(String number, IntakeOutcome outcome) throws OnlineRequestFailure {
    client.send(
        "POST",
        "/applications/" + checked(number) + "/receipt",
        OnlineRequestMapping.receipt(outcome));
  }

  @Override
  public void publish(StatusReport status) throws OnlineRequestFailure {
    client.send(
        "PUT",
        "/applications/" + checked(status.number()) + "/status",
        OnlineRequestMapping.status(status));
  }

  /** Only a number of the service ever becomes part of an address. */
  private static String checked(String number) {
    if (!NUMBER.matcher(number).matches()) {
      throw new IllegalArgumentException("not a number of the service");
    }
    return number;
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
