package jp.yorisoi.ejb.register;

import java.util.Map;
import java.util.Set;

/**
 * Which of given names are those of residents, for texts that are to leave the city. Answers for
 * everybody in the register, also for protected persons and whoever asks. Who bears a name is for
 * the audit trail alone: whoever asks learns neither that nor how many they are.
 */
public interface RegisterNames {

  /**
   * The names that are there.
   *
   * @param names keys ({@link jp.yorisoi.ejb.kernel.SearchKey}) of full names
   * @return those of them that somebody bears, with the addressee numbers of who does
   */
  Map<String, Set<String>> known(Set<String> names);

  /**
   * The readings that are there.
   *
   * @param readings keys of full names in kana
   * @return those of them that somebody bears, with the addressee numbers of who does
   */
  Map<String, Set<String>> knownReadings(Set<String> readings);
}
