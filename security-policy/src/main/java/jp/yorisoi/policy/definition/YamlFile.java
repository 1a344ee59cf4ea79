package jp.yorisoi.policy.definition;

import dev.harrel.jsonschema.Error;
import dev.harrel.jsonschema.Validator;
import dev.harrel.jsonschema.ValidatorFactory;
import dev.harrel.jsonschema.providers.JakartaJsonNode;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import jakarta.json.spi.JsonProvider;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * Reads a packaged YAML file into a JSON value and checks it against its JSON Schema (2020-12).
 * Files are looked for in the archive of a class: in the EAR this one cannot see into the others.
 */
public final class YamlFile {
  private static final int MAX_CHARACTERS = 1 << 20;

  /** Plain data only: no aliases (a bomb needs them), no double keys, no depth nobody writes. */
  private static final LoadSettings SAFE =
      LoadSettings.builder()
          .setAllowDuplicateKeys(false)
          .setAllowRecursiveKeys(false)
          .setMaxAliasesForCollections(0)
          .setCodePointLimit(MAX_CHARACTERS)
          .setUseMarks(true)
          .build();

  /** Asked once: {@code Json} looks through every jar for its provider at each call. */
  private static final JsonProvider JSON = JsonProvider.provider();

  private YamlFile() {}

  /**
   * A packaged file that holds.
   *
   * @param archive a class of the archive that holds file and schema
   * @param resource the file
   * @param schemaResource its JSON Schema
   * @return its outermost map
   * @throws DefinitionBroken when it does not exist or does not hold
   */
  public static Node read(Class<?> archive, String resource, String schemaResource) {
    return parse(archive, resource, required(archive, resource), schemaResource);
  }

  /**
   * A text that holds.
   *
   * @param archive a class of the archive that holds the schema
   * @param file what the text is called when it does not hold
   * @param yaml the text
   * @param schemaResource its JSON Schema
   * @return its outermost map
   * @throws DefinitionBroken when it does not hold
   */
  public static Node parse(Class<?> archive, String file, String yaml, String schemaResource) {
    JsonValue value = load(file, yaml);
    check(file, value, required(archive, schemaResource));
    return new Node(file, "", value.asJsonObject());
  }

  /**
   * A packaged text.
   *
   * @param archive a class of the archive that holds it
   * @param resource the file
   * @return empty when there is none
   */
  public static Optional<String> text(Class<?> archive, String resource) {
    try (InputStream in = archive.getResourceAsStream("/" + resource)) {
      return in == null
          ? Optional.empty()
          : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(resource, unreadable);
    }
  }

  static String required(Class<?> archive, String resource) {
    return text(archive, resource)
        .orElseThrow(() -> new DefinitionBroken(resource, "", "not in the archive"));
  }

  private static JsonValue load(String file, String yaml) {
    try {
      return toJson(file, "", new Load(SAFE).loadFromString(yaml));
    } catch (YamlEngineException malformed) {
      throw new DefinitionBroken(file, "", malformed.getMessage());
    }
  }

  private static void check(String file, JsonValue value, String schema) {
    Validator.Result result =
        new ValidatorFactory()
            .withJsonNodeFactory(new JakartaJsonNode.Factory())
            .validate((Object) json(schema), (Object) value);
    if (!result.isValid()) {
      List<Error> errors = result.getErrors();
      Error deepest =
          errors.stream()
              .reduce((a, b) -> depth(b) > depth(a) ? b : a)
              .orElseThrow(() -> new DefinitionBroken(file, "", "does not fit its schema"));
      throw new DefinitionBroken(file, deepest.getInstanceLocation(), deepest.getError());
    }
  }

  private static long depth(Error error) {
    return error.getInstanceLocation().chars().filter(c -> c == '/').count();
  }

  private static JsonObject json(String text) {
    try (JsonReader reader = JSON.createReader(new StringReader(text))) {
      return reader.readObject();
    }
  }

  private static JsonValue toJson(String file, String path, Object loaded) {
    if (loaded instanceof Map<?, ?> map) {
      JsonObjectBuilder object = JSON.createObjectBuilder();
      map.forEach(
          (key, value) -> object.add(key.toString(), toJson(file, path + "/" + key, value)));
      return object.build();
    }
    if (loaded instanceof List<?> list) {
      JsonArrayBuilder array = JSON.createArrayBuilder();
      for (int i = 0; i < list.size(); i++) {
        array.add(toJson(file, path + "/" + i, list.get(i)));
      }
      return array.build();
    }
    if (loaded instanceof String text) {
      return JSON.createValue(text);
    }
    if (loaded instanceof Integer number) {
      return JSON.createValue(number);
    }
    if (loaded instanceof Boolean flag) {
      return flag ? JsonValue.TRUE : JsonValue.FALSE;
    }
    throw new DefinitionBroken(
        file, path, "only maps, lists, texts, whole numbers, true and false");
  }
}
