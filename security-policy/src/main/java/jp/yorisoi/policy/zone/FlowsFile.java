package jp.yorisoi.policy.zone;

import dev.harrel.jsonschema.Validator;
import dev.harrel.jsonschema.ValidatorFactory;
import dev.harrel.jsonschema.providers.JakartaJsonNode;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.spi.JsonProvider;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** Reads the packaged declaration of flows and checks it against its schema. */
final class FlowsFile {
  static final String FILE = "/policies/common/flows.yaml";
  private static final String SCHEMA = "/policies/common/flows.schema.json";
  private static final LoadSettings SAFE =
      LoadSettings.builder()
          .setAllowDuplicateKeys(false)
          .setAllowRecursiveKeys(false)
          .setMaxAliasesForCollections(0)
          .build();

  private FlowsFile() {}

  static Map<String, Object> read() {
    return parse(new String(bytes(FILE), StandardCharsets.UTF_8));
  }

  @SuppressWarnings("unchecked")
  static Map<String, Object> parse(String yaml) {
    Map<String, Object> tree = (Map<String, Object>) new Load(SAFE).loadFromString(yaml);
    JsonProvider json = JsonProvider.provider();
    JsonObject schema;
    try (JsonReader reader = json.createReader(new ByteArrayInputStream(bytes(SCHEMA)))) {
      schema = reader.readObject();
    }
    Validator.Result result =
        new ValidatorFactory()
            .withJsonNodeFactory(new JakartaJsonNode.Factory())
            .validate((Object) schema, (Object) json.createObjectBuilder(tree).build());
    if (!result.isValid()) {
      throw new IllegalStateException(
          "flows.yaml does not fit its schema: "
              + result.getErrors().stream()
                  .map(error -> error.getInstanceLocation() + " " + error.getError())
                  .toList());
    }
    return tree;
  }

  private static byte[] bytes(String resource) {
    try (InputStream in = FlowsFile.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException(resource + " is not in the archive");
      }
      return in.readAllBytes();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(resource, unreadable);
    }
  }
}
