package jp.yorisoi.policy.definition;

/**
 * A definition packaged with the application does not hold; the instance does not start with it.
 */
public class DefinitionBroken extends IllegalStateException {
  private static final long serialVersionUID = 1L;

  /**
   * Says where and why.
   *
   * @param file the resource, for example {@code procedures/child-allowance-claim/1.yaml}
   * @param path the place in it as a JSON pointer, empty for the whole file
   * @param reason what does not hold
   */
  public DefinitionBroken(String file, String path, String reason) {
    super(file + " at " + (path.isEmpty() ? "/" : path) + ": " + reason);
  }
}
