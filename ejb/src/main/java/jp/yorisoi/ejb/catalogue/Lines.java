package jp.yorisoi.ejb.catalogue;

import java.util.List;

/** The packaged lists of files, since a packed archive cannot be listed: one name a line. */
final class Lines {
  private Lines() {}

  static List<String> of(String resource) {
    return YamlFile.text(resource)
        .orElseThrow(() -> new DefinitionBroken(resource, "", "not in the archive"))
        .lines()
        .map(String::strip)
        .filter(line -> !line.isEmpty() && line.charAt(0) != '#')
        .toList();
  }
}
