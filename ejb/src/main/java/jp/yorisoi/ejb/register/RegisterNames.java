package jp.yorisoi.ejb.register;

import java.util.Set;

/**
 * Which of given names are those of residents, for texts that are to leave the city. Answers for
 * everybody in the register, also for protected persons and whoever asks, and with nothing but the
 * names that were asked: not how many bear one, nor who.
 */
public interface RegisterNames {

  /**
   * The names that are there.
   *
   * @param names keys ({@link jp.yorisoi.ejb.kernel.SearchKey}) of full names
   * @return those of them that somebody bears
   */
  Set<String> known(Set<String> names);

  /**
   * The readings that are there.
   *
   * @param readings keys of full names in kana
   * @return those of them that somebody bears
   */
  Set<String> knownReadings(Set<String> readings);
}
