package jp.yorisoi.simulator.ca;

import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.text.Normalizer;
import java.util.List;
import java.util.Map;

/**
 * A name or address as a card can carry it: characters outside JIS levels 1 and 2 and 補助漢字 are
 * replaced, and a flag per character says so (japan-specs §3.1: 代替文字の使用位置).
 *
 * @param text the text with replacements
 * @param flags one digit per character of {@code text}: 0 as it is, 1 replaced
 */
record CardText(String text, String flags) {

  private static final Map<String, String> REPLACEMENT = Map.of("𠮷", "吉", "髙", "高", "﨑", "崎");
  private static final List<Charset> KNOWN =
      List.of(Charset.forName("x-JIS0208"), Charset.forName("JIS_X0212-1990"));

  static CardText of(String legal) {
    StringBuilder text = new StringBuilder();
    StringBuilder flags = new StringBuilder();
    int[] points = Normalizer.normalize(legal, Normalizer.Form.NFC).codePoints().toArray();
    for (int i = 0; i < points.length; i++) {
      String character = Character.toString(points[i]);
      boolean variant = i + 1 < points.length && isSelector(points[i + 1]);
      boolean kept = isKnown(character);
      text.append(kept ? character : REPLACEMENT.getOrDefault(character, "＿"));
      flags.append(kept && !variant ? '0' : '1');
      if (variant) {
        i++;
      }
    }
    return new CardText(text.toString(), flags.toString());
  }

  private static boolean isSelector(int point) {
    return point >= 0xE0100 && point <= 0xE01EF;
  }

  private static boolean isKnown(String character) {
    return KNOWN.stream()
        .map(Charset::newEncoder)
        .anyMatch((CharsetEncoder encoder) -> encoder.canEncode(character));
  }
}
