package jp.yorisoi.launcher;

/**
 * Ports of this module's tests; another base can be given with the property {@code
 * yorisoi.test.port}.
 */
public final class TestPorts {
  private TestPorts() {}

  /**
   * Five ports in a row.
   *
   * @param set which set of five, from 0
   * @return the first port of the set
   */
  public static int base(int set) {
    return Integer.getInteger("yorisoi.test.port", 18_200) + 5 * set;
  }
}
