package jp.yorisoi.bench.booking;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.yorisoi.bench.load.Answer;
import jp.yorisoi.bench.load.Door;
import jp.yorisoi.bench.load.HttpConnection;
import jp.yorisoi.bench.load.Wish;

/** The door of partners' systems over HTTP: a key with each request, one connection a caller. */
final class HttpDoor implements Door, AutoCloseable {
  private static final String ROOT = "/partner/v1/";
  private static final Pattern BOOKED =
      Pattern.compile("\"number\":\"([^\"]+)\".*\"pin\":\"([0-9]+)\"");
  private static final Pattern CODE = Pattern.compile("urn:yorisoi:problem:([a-z_]+)");

  private final String key = UUID.randomUUID() + "-" + UUID.randomUUID();
  private final int port;
  private final Queue<HttpConnection> idle = new ConcurrentLinkedQueue<>();
  private final Queue<HttpConnection> all = new ConcurrentLinkedQueue<>();

  HttpDoor(int port) {
    this.port = port;
  }

  /** Writes the file of partners with the key of this door. */
  Path partners(Path file) throws IOException {
    try {
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(key.getBytes(UTF_8));
      Files.createDirectories(file.getParent());
      return Files.writeString(file, "bench;" + HexFormat.of().formatHex(hash) + ";2099-12-31\n");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  @Override
  public Answer book(Wish wish) throws IOException {
    String json =
        "{\"session\":\"%d\",\"bookedFor\":\"self\",\"kana\":\"ベンチ タロウ\",\"phone\":\"%011d\",\"reminder\":\"none\"}"
            .formatted(wish.session(), wish.person());
    HttpConnection.Reply reply = post("bookings", wish.key(), json);
    Matcher booked = BOOKED.matcher(reply.body());
    if (reply.status() == 201 && booked.find()) {
      return Answer.booked(booked.group(1), booked.group(2));
    }
    String code = code(reply);
    return switch (code) {
      case "full" -> Answer.FULL;
      case "key_reused_for_other_body" -> Answer.GIVEN_BACK; // the words are always the same
      default -> Answer.other(code);
    };
  }

  @Override
  public Answer cancel(String number, String pin) throws IOException {
    HttpConnection.Reply reply =
        post("cancellations", null, "{\"number\":\"%s\",\"pin\":\"%s\"}".formatted(number, pin));
    return reply.status() == 200 && reply.body().contains("\"cancelled\"")
        ? Answer.CANCELLED
        : Answer.other(code(reply));
  }

  private static String code(HttpConnection.Reply reply) {
    Matcher code = CODE.matcher(reply.body());
    return code.find() ? code.group(1) : "status " + reply.status();
  }

  private HttpConnection.Reply post(String resource, String wish, String json) throws IOException {
    HttpConnection mine = idle.poll();
    if (mine == null) {
      mine = new HttpConnection(port);
      all.add(mine);
    }
    try {
      List<String> fields = new ArrayList<>(List.of("Authorization: Bearer " + key));
      if (wish != null) {
        fields.add("Idempotency-Key: " + wish);
      }
      return mine.send("POST " + ROOT + resource, fields, json);
    } finally {
      idle.add(mine);
    }
  }

  @Override
  public void close() throws IOException {
    for (HttpConnection one : List.copyOf(all)) {
      one.close();
    }
  }
}
