package jp.yorisoi.ejb.request;

import java.text.Normalizer;

/** A PIN as people type it. */
final class TypedPin {
  private static final int LONGEST = 20;

  private TypedPin() {}

  /** Half-width, without spaces and hyphens; never null and never long. */
  static String digits(String typed) {
    if (typed == null || typed.length() > LONGEST) {
      return "";
    }
    return Normalizer.normalize(typed, Normalizer.Form.NFKC).replaceAll("[\\s\\p{Zs}\\p{Pd}ー]", "");
  }
}
