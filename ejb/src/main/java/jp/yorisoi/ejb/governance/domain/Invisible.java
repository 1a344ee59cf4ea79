package jp.yorisoi.ejb.governance.domain;

/** Characters one does not see: between those of a name or a number they change nothing. */
final class Invisible {
  private Invisible() {}

  /**
   * Whether a character leaves no mark of its own: format characters, control characters but tabs
   * and line breaks, variation selectors and other combining marks, fillers.
   */
  static boolean is(int c) {
    return switch (Character.getType(c)) {
      case Character.FORMAT, Character.NON_SPACING_MARK, Character.ENCLOSING_MARK -> !isVoicing(c);
      case Character.CONTROL -> c != '\t' && c != '\n' && c != '\r';
      default -> c == 0x115F || c == 0x1160 || c == 0x3164 || c == 0xFFA0 || c == 0x2800;
    };
  }

  /** Marks of voicing, which belong to the kana before them. */
  static boolean isVoicing(int c) {
    return c == 0x3099 || c == 0x309A || c == 0xFF9E || c == 0xFF9F;
  }
}
