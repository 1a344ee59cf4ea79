package jp.yorisoi.web.shell;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.yorisoi.policy.setting.Setting;

/**
 * Which partner a key belongs to. {@code YORISOI_PARTNERS} names a file with a line for each key:
 * the partner, the SHA-256 of the key, and the last day it is good. Keys are random numbers of 256
 * bits, so that a fast hash protects them and the file holds no secret. It is read again when it
 * was changed: who takes a line out shuts the door at once. A file with a line that is none opens
 * to nobody.
 */
@ApplicationScoped
class PartnerKeys {
  private static final System.Logger LOG = System.getLogger(PartnerKeys.class.getName());
  private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");
  private static final Duration LOOK_EACH = Duration.ofSeconds(1);
  private static final Pattern LINE =
      Pattern.compile("([a-z][a-z0-9-]{1,30});([0-9a-f]{64});(\\d{4}-\\d{2}-\\d{2})");

  private Path file;
  private Clock clock;
  private volatile Known known = new Known(null, Instant.MIN, Map.of());

  private record Holder(String partner, LocalDate lastDay) {}

  private record Known(FileTime changed, Instant looked, Map<String, Holder> holders) {}

  /** For the container. */
  PartnerKeys() {}

  @Inject
  PartnerKeys(Clock clock) {
    this(Setting.optional("YORISOI_PARTNERS").map(Path::of).orElse(null), clock);
  }

  PartnerKeys(Path file, Clock clock) {
    this.file = file;
    this.clock = clock;
  }

  /**
   * Whose key it is.
   *
   * @param key what a request brought
   * @return the partner, or empty when it is nobody's or good no longer
   */
  Optional<String> holder(String key) {
    if (file == null) {
      return Optional.empty();
    }
    Instant now = clock.instant();
    LocalDate today = LocalDate.ofInstant(now, JAPAN);
    return Optional.ofNullable(current(now).get(hash(key)))
        .filter(holder -> !today.isAfter(holder.lastDay()))
        .map(Holder::partner);
  }

  private Map<String, Holder> current(Instant now) {
    Known before = known;
    if (now.isBefore(before.looked().plus(LOOK_EACH))) {
      return before.holders();
    }
    try {
      FileTime changed = Files.getLastModifiedTime(file);
      Map<String, Holder> holders =
          changed.equals(before.changed()) ? before.holders() : read(Files.readString(file));
      known = new Known(changed, now, holders);
    } catch (IOException unreadable) {
      LOG.log(Level.ERROR, "the file of partners cannot be read; no partner can enter", unreadable);
      known = new Known(null, now, Map.of());
    }
    return known.holders();
  }

  private static Map<String, Holder> read(String text) throws IOException {
    Map<String, Holder> holders = new HashMap<>();
    for (String line : text.lines().map(String::strip).toList()) {
      if (line.isEmpty() || line.startsWith("#")) {
        continue;
      }
      Matcher parts = LINE.matcher(line);
      if (!parts.matches()) {
        throw new IOException("a line is not partner;sha256;last day");
      }
      holders.put(parts.group(2), new Holder(parts.group(1), day(parts.group(3))));
    }
    return Map.copyOf(holders);
  }

  private static LocalDate day(String written) throws IOException {
    try {
      return LocalDate.parse(written);
    } catch (java.time.DateTimeException noDay) {
      throw new IOException("a line has no last day", noDay);
    }
  }

  private static String hash(String key) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(key.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
