package jp.yorisoi.ejb.privacy;

import java.util.List;

/** The published numbers, in {@code front}. Every method takes part in the caller's transaction. */
public interface FigureStore {

  /**
   * Publishes numbers in place of earlier ones of the same schema.
   *
   * @param figure the numbers
   */
  void put(PrivacyFigure figure);

  /**
   * The numbers of everything.
   *
   * @return one for each schema that counted
   */
  List<PrivacyFigure> all();
}
