package jp.yorisoi.policy.definition;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * A map of a checked definition, and where it stands. Required members are there because the schema
 * said so.
 *
 * @param file the resource
 * @param path JSON pointer of this map
 * @param object the map
 */
public record Node(String file, String path, JsonObject object) {

  /**
   * A text.
   *
   * @param name a member that is there
   * @return its text
   */
  public String text(String name) {
    return object.getString(name);
  }

  /**
   * A text that may be absent.
   *
   * @param name a member
   * @return its text, or empty
   */
  public Optional<String> optionalText(String name) {
    return Optional.ofNullable(object.getString(name, null));
  }

  /**
   * A whole number.
   *
   * @param name a member
   * @param otherwise what holds when it is absent
   * @return the number
   */
  public int number(String name, int otherwise) {
    return object.getInt(name, otherwise);
  }

  /**
   * A yes or no.
   *
   * @param name a member
   * @return false when it is absent
   */
  public boolean flag(String name) {
    return object.getBoolean(name, false);
  }

  /**
   * A map inside this one.
   *
   * @param name a member that is there
   * @return the map
   */
  public Node child(String name) {
    return new Node(file, path + "/" + name, object.getJsonObject(name));
  }

  /**
   * A map inside this one that may be absent.
   *
   * @param name a member
   * @return the map, or empty
   */
  public Optional<Node> optionalChild(String name) {
    return object.containsKey(name) ? Optional.of(child(name)) : Optional.empty();
  }

  /**
   * A list of texts.
   *
   * @param name a member
   * @return the texts, none when it is absent
   */
  public List<String> texts(String name) {
    return object.containsKey(name)
        ? object.getJsonArray(name).getValuesAs(JsonString.class).stream()
            .map(JsonString::getString)
            .toList()
        : List.of();
  }

  /**
   * A list of maps.
   *
   * @param <T> what each becomes
   * @param name a member
   * @param reader makes it
   * @return the list, empty when it is absent
   */
  public <T> List<T> list(String name, Function<Node, T> reader) {
    List<T> read = new ArrayList<>();
    JsonArray array =
        object.containsKey(name) ? object.getJsonArray(name) : JsonArray.EMPTY_JSON_ARRAY;
    for (int i = 0; i < array.size(); i++) {
      read.add(reader.apply(new Node(file, path + "/" + name + "/" + i, array.getJsonObject(i))));
    }
    return read;
  }

  /**
   * A map of maps.
   *
   * @param <T> what each becomes
   * @param name a member that is there
   * @param reader makes it
   * @return by key, in the order of the file
   */
  public <T> Map<String, T> map(String name, Function<Node, T> reader) {
    Map<String, T> read = new LinkedHashMap<>();
    Node map = child(name);
    map.object.keySet().forEach(key -> read.put(key, reader.apply(map.child(key))));
    return read;
  }

  /**
   * A text that means something.
   *
   * @param <T> what it means
   * @param name a member that is there
   * @param parser reads it; refuses by {@link IllegalArgumentException}
   * @return what it means
   * @throws DefinitionBroken when the parser refuses it
   */
  public <T> T parsed(String name, Function<String, T> parser) {
    try {
      return parser.apply(text(name));
    } catch (IllegalArgumentException malformed) {
      throw new DefinitionBroken(file, path + "/" + name, malformed.getMessage());
    }
  }
}
