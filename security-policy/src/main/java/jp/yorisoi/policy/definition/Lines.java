package jp.yorisoi.policy.definition;

import java.util.List;

/** The packaged lists of files, since a packed archive cannot be listed: one name a line. */
public final class Lines {
  private Lines() {}

  /**
   * The lines of a packaged list, without blank ones and those that begin with {@code #}.
   *
   * @param archive a class of the archive that holds it
   * @param resource the file
   * @return the lines
   * @throws DefinitionBroken when there is no such file
   */
  public static List<String> of(Class<?> archive, String resource) {
    return YamlFile.required(archive, resource)
        .lines()
        .map(String::strip)
        .filter(line -> !line.isEmpty() && line.charAt(0) != '#')
        .toList();
  }
}
