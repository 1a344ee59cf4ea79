package jp.yorisoi.ejb.governance;

import java.util.List;

/**
 * What the gate answers.
 *
 * @param reason what came of it
 * @param text the text, with every 個人番号 masked; empty when it was not looked at for its length
 * @param pieces the text in pieces, those marked that were found; empty when nothing is to be shown
 * @param ticket number of a text that passed, else null
 */
public record AiVerdict(AiReason reason, String text, List<Piece> pieces, String ticket) {

  /**
   * A piece of the text.
   *
   * @param text as it stands there
   * @param kind in words what it is, empty when nothing was found in it
   */
  public record Piece(String text, String kind) {}

  /** Takes a copy of the pieces. */
  public AiVerdict {
    pieces = List.copyOf(pieces);
  }

  @Override
  public String toString() {
    return "AiVerdict[" + reason + "]";
  }
}
