package jp.yorisoi.integration.line;

import static jp.yorisoi.ejb.platform.json.JsonText.JSON;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import jp.yorisoi.ejb.support.NoticeMessage;
import jp.yorisoi.integration.outgoing.Destination;
import jp.yorisoi.integration.outgoing.HttpFailure;
import jp.yorisoi.integration.outgoing.TokenApi;
import jp.yorisoi.integration.sync.DeliveryFailure;
import jp.yorisoi.policy.number.IndividualNumber;
import jp.yorisoi.policy.setting.Setting;

/**
 * Sends LINE通知メッセージ (flexible): a push to whoever's account belongs to a telephone number, which
 * goes there as a hash only. Nobody has to become a friend of the city's account before, and no
 * account of LINE is kept here.
 */
@ApplicationScoped
public class LineSender {
  private static final int BAD_REQUEST = 400;
  private static final int ALREADY_TAKEN = 409;
  private static final int NOT_REACHED = 422;
  private volatile TokenApi line;

  /** For the container. */
  public LineSender() {}

  LineSender(TokenApi line) {
    this.line = line;
  }

  /**
   * Sends one message.
   *
   * @param messageId id of the message, a UUID; goes along as retry key and delivery tag
   * @param notice what to send
   * @throws DeliveryFailure for good, when no account belongs to the number or the message is
   *     refused; later, when LINE is not there or does not know us
   */
  public void send(String messageId, NoticeMessage notice) throws DeliveryFailure {
    JsonObject text =
        JSON.createObjectBuilder()
            .add("type", "text")
            .add("text", IndividualNumber.masked(notice.body()))
            .build();
    JsonObject body =
        JSON.createObjectBuilder()
            .add("to", hashed(notice.to()))
            .add("messages", JSON.createArrayBuilder().add(text))
            .build();
    try {
      check(
          line()
              .post(
                  "/bot/pnp/push",
                  body,
                  Map.of("X-Line-Retry-Key", messageId, "X-Line-Delivery-Tag", messageId)));
    } catch (HttpFailure failure) {
      throw DeliveryFailure.later("line_" + failure.getMessage(), failure);
    }
  }

  private static void check(int status) throws DeliveryFailure {
    if (status == BAD_REQUEST || status == NOT_REACHED) {
      throw DeliveryFailure.forGood("line_refused_" + status, null);
    }
    boolean taken = status >= 200 && status < 300 || status == ALREADY_TAKEN;
    if (!taken) {
      throw DeliveryFailure.later("line_http_" + status, null);
    }
  }

  /** The number as E.164 with Japan's country code, hashed as LINE asks for. */
  static String hashed(String number) {
    String international = "+81" + number.substring(1);
    try {
      return HexFormat.of()
          .formatHex(
              MessageDigest.getInstance("SHA-256")
                  .digest(international.getBytes(StandardCharsets.US_ASCII)));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private TokenApi line() {
    if (line == null) {
      line =
          new TokenApi(
              Destination.ofSetting("YORISOI_LINE_URL"), Setting.required("YORISOI_LINE_TOKEN"));
    }
    return line;
  }
}
