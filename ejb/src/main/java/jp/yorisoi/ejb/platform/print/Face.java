package jp.yorisoi.ejb.platform.print;

/**
 * The letters everything is printed in: BIZ UDPGothic, made to be read by many, at arm's length
 * (SIL Open Font License 1.1, see NOTICE). It has the kanji of daily use and names (JIS X 0208 and
 * more), Latin letters with accents, no variants of one character.
 */
public enum Face {
  /** Running text. */
  REGULAR("/fonts/BIZUDPGothic-Regular.ttf"),
  /** What has to be seen first. */
  BOLD("/fonts/BIZUDPGothic-Bold.ttf");

  private final String file;

  Face(String file) {
    this.file = file;
  }

  String file() {
    return file;
  }
}
