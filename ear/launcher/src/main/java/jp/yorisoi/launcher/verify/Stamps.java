package jp.yorisoi.launcher.verify;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.yorisoi.launcher.setup.LaunchFailure;

/**
 * The time stamps of an outside authority over the heads of a chain. Each has to be whole, signed
 * by an authority under the trusted root, and about the very head that stands in the anchors.
 */
public final class Stamps {
  private static final Pattern LINE =
      Pattern.compile("(\\d{1,18}) ([0-9a-f]{64}) (\\S+Z) ([A-Za-z0-9+/=]+) \\.");
  private static final Pattern TORN =
      Pattern.compile("\\d{1,18}( [0-9a-f]{0,64}( \\S{0,40}( [A-Za-z0-9+/=]* ?)?)?)?");

  private final Anchors anchors;
  private final Path root;
  private final List<Finding> findings = new ArrayList<>();
  private StampRoot trusted;
  private String rootMissing;
  private long good;
  private long unchecked;
  private Instant last;

  private Stamps(Anchors anchors, Path root) {
    this.anchors = anchors;
    this.root = root;
  }

  /**
   * What came of it.
   *
   * @param good stamps that are right
   * @param last the time of the last of them as the authority certified it, or null
   * @param findings what is wrong, with the number of the seal whose hash was to be stamped
   * @param unchecked stamps nothing is known about, since the root cannot be read
   * @param rootMissing why it cannot and what to give instead, or null
   */
  public record Result(
      long good, Instant last, List<Finding> findings, long unchecked, String rootMissing) {}

  /**
   * Checks the stamps of one chain.
   *
   * @param schema {@code front} or {@code core}
   * @param folder where the chain was anchored
   * @param root PEM file with the certificates of the authority's root
   * @return the result; nothing wrong when there are no stamps. Without a readable root their
   *     signatures are not checked, all else is
   */
  public static Result verify(String schema, Path folder, Path root) {
    Path file = folder.resolve(schema + ".stamps");
    Stamps stamps = new Stamps(Anchors.read(folder.resolve(schema + ".anchor")), root);
    if (Files.exists(file)) {
      stamps.read(file);
    }
    return new Result(
        stamps.good,
        stamps.last,
        List.copyOf(stamps.findings),
        stamps.unchecked,
        stamps.rootMissing);
  }

  private void read(Path file) {
    try (BufferedReader lines = Files.newBufferedReader(file, StandardCharsets.ISO_8859_1)) {
      String line = lines.readLine();
      while (line != null) {
        line(line);
        line = lines.readLine();
      }
    } catch (IOException unreadable) {
      throw new LaunchFailure("タイムスタンプのファイル " + file + " を読めません。", unreadable);
    }
  }

  private void line(String text) {
    Matcher line = LINE.matcher(text);
    if (!line.matches()) {
      if (!TORN.matcher(text).matches()) {
        findings.add(new Finding(0, "タイムスタンプのファイルの行が正しくありません: " + start(text)));
      }
      return;
    }
    long seq = Long.parseLong(line.group(1));
    String hash = line.group(2);
    if (!hash.equals(anchors.at(seq))) {
      findings.add(new Finding(seq, "タイムスタンプを受けた値が、アンカー " + seq + " 番と合いません。"));
      return;
    }
    token(seq, HexFormat.of().parseHex(hash), line.group(4));
  }

  private void token(long seq, byte[] hash, String base64) {
    if (!hasRoot()) {
      unchecked++;
      return;
    }
    try {
      Instant at = trusted.check(Base64.getDecoder().decode(base64), hash);
      if (last != null && at.isBefore(last)) {
        findings.add(new Finding(seq, "タイムスタンプの時刻が、前のものより古くなっています。"));
      }
      last = at;
      good++;
    } catch (StampRoot.NotTrusted wrong) {
      findings.add(new Finding(seq, "アンカー " + seq + " 番のタイムスタンプが正しくありません: " + wrong.getMessage()));
    } catch (IllegalArgumentException noBase64) {
      findings.add(new Finding(seq, "アンカー " + seq + " 番のタイムスタンプが読めません。"));
    }
  }

  /** Read when the first stamp needs it: without stamps nobody has to have one. */
  private boolean hasRoot() {
    if (trusted == null && rootMissing == null) {
      try {
        trusted = StampRoot.read(root);
      } catch (LaunchFailure unreadable) {
        rootMissing = unreadable.getMessage();
      }
    }
    return trusted != null;
  }

  private static String start(String text) {
    return text.substring(0, Math.min(40, text.length()));
  }
}
