package jp.yorisoi.ejb.catalogue;

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
record Node(String file, String path, JsonObject object) {

  String text(String name) {
    return object.getString(name);
  }

  Optional<String> optionalText(String name) {
    return Optional.ofNullable(object.getString(name, null));
  }

  int number(String name, int otherwise) {
    return object.getInt(name, otherwise);
  }

  boolean flag(String name) {
    return object.getBoolean(name, false);
  }

  Node child(String name) {
    return new Node(file, path + "/" + name, object.getJsonObject(name));
  }

  Optional<Node> optionalChild(String name) {
    return object.containsKey(name) ? Optional.of(child(name)) : Optional.empty();
  }

  LocalText local(String name) {
    return child(name).asLocal();
  }

  Optional<LocalText> optionalLocal(String name) {
    return optionalChild(name).map(Node::asLocal);
  }

  LocalText asLocal() {
    return new LocalText(text("ja"), text("ja-easy"), text("en"), text("pt"));
  }

  List<String> texts(String name) {
    return object.containsKey(name)
        ? object.getJsonArray(name).getValuesAs(JsonString.class).stream()
            .map(JsonString::getString)
            .toList()
        : List.of();
  }

  <T> List<T> list(String name, Function<Node, T> reader) {
    List<T> read = new ArrayList<>();
    JsonArray array =
        object.containsKey(name) ? object.getJsonArray(name) : JsonArray.EMPTY_JSON_ARRAY;
    for (int i = 0; i < array.size(); i++) {
      read.add(reader.apply(new Node(file, path + "/" + name + "/" + i, array.getJsonObject(i))));
    }
    return read;
  }

  <T> Map<String, T> map(String name, Function<Node, T> reader) {
    Map<String, T> read = new LinkedHashMap<>();
    Node map = child(name);
    map.object.keySet().forEach(key -> read.put(key, reader.apply(map.child(key))));
    return read;
  }

  Optional<Condition> condition(String name) {
    return optionalText(name).map(written -> parsed(name, written, Condition::parse));
  }

  Requirement requirement(String name) {
    return parsed(name, text(name), Requirement::parse);
  }

  private <T> T parsed(String name, String written, Function<String, T> parser) {
    try {
      return parser.apply(written);
    } catch (IllegalArgumentException malformed) {
      throw new DefinitionBroken(file, path + "/" + name, malformed.getMessage());
    }
  }
}
