package jp.yorisoi.policy.door;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import jp.yorisoi.policy.Permission;
import jp.yorisoi.policy.definition.DefinitionBroken;
import jp.yorisoi.policy.definition.Node;
import jp.yorisoi.policy.definition.YamlFile;
import jp.yorisoi.policy.zone.Zone;

/** The table of addresses; the same in every city. Thread-safe. */
public final class Doors {
  private static final String FOLDER = "policies/common/";
  private static final Doors PACKAGED =
      new Doors(YamlFile.read(Doors.class, FOLDER + "doors.yaml", FOLDER + "doors.schema.json"));

  private final Map<String, Door> exact = new LinkedHashMap<>();
  private final List<Door> beginnings = new ArrayList<>();

  private Doors(Node root) {
    root.map("doors", node -> node).forEach(this::add);
  }

  /** The table of this application. */
  public static Doors packaged() {
    return PACKAGED;
  }

  private void add(String address, Node node) {
    Door door = door(address, node);
    if (address.endsWith("*")) {
      beginnings.add(door);
    } else {
      exact.put(address, door);
    }
  }

  private static Door door(String address, Node node) {
    Set<Zone> zones = EnumSet.noneOf(Zone.class);
    node.texts("zones").forEach(code -> zones.add(Zone.valueOf(code.toUpperCase(Locale.ROOT))));
    Set<Permission> needs = EnumSet.noneOf(Permission.class);
    node.texts("needs").forEach(name -> needs.add(permission(node, name)));
    Door.Audience audience =
        node.optionalText("for")
            .map(word -> Door.Audience.valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_')))
            .orElse(Door.Audience.HOLDERS);
    return new Door(address, zones, audience, needs);
  }

  private static Permission permission(Node node, String name) {
    try {
      return Permission.valueOf(name);
    } catch (IllegalArgumentException unknown) {
      throw new DefinitionBroken(node.file(), node.path(), "no permission is called " + name);
    }
  }

  /**
   * The door at an address.
   *
   * @param path path below the context root, starting with a slash
   * @return its line; one without zones when there is none
   */
  public Door at(String path) {
    Door door = exact.get(path);
    if (door != null) {
      return door;
    }
    return beginnings.stream()
        .filter(one -> path.startsWith(one.address().substring(0, one.address().length() - 1)))
        .findFirst()
        .orElseGet(() -> Door.none(path));
  }

  /** Every line. */
  public List<Door> all() {
    List<Door> all = new ArrayList<>(exact.values());
    all.addAll(beginnings);
    return all;
  }
}
