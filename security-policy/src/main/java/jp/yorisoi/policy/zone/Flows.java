package jp.yorisoi.policy.zone;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import jp.yorisoi.policy.AuditEvent;
import jp.yorisoi.policy.Chain;
import jp.yorisoi.policy.Purpose;

/** All declared flows between the schemas, read from the tree of {@code flows.yaml}. */
public final class Flows {
  private final Map<String, Flow> flows = new LinkedHashMap<>();
  private final Map<String, String> machinery = new LinkedHashMap<>();

  private Flows() {}

  /**
   * Reads a parsed and checked declaration.
   *
   * @param tree maps, lists, texts, numbers and flags as the schema {@code flows.schema.json} asks
   *     for
   * @return the flows
   * @throws IllegalArgumentException when two flows have one id, or something is named that is not
   *     there
   */
  public static Flows of(Map<?, ?> tree) {
    Flows read = new Flows();
    for (Map<?, ?> one : maps(tree, "flows")) {
      Flow flow = flow(one);
      if (read.flows.put(flow.id(), flow) != null) {
        throw new IllegalArgumentException("declared twice: " + flow.id());
      }
    }
    maps(tree, "machinery")
        .forEach(one -> read.machinery.put(text(one, "class"), text(one, "why")));
    return read;
  }

  /**
   * A declared flow.
   *
   * @param id its name
   * @return the flow
   * @throws CrossingRefused when no such flow is declared
   */
  public Flow flow(String id) {
    Flow flow = flows.get(id);
    if (flow == null) {
      throw new CrossingRefused("gate_undeclared_flow", id);
    }
    return flow;
  }

  /** All flows, in the order of the declaration. */
  public List<Flow> all() {
    return List.copyOf(flows.values());
  }

  /**
   * Classes that know both schemas and carry nothing from one to the other, and why they do.
   *
   * @return reason by name of the class
   */
  public Map<String, String> machinery() {
    return Map.copyOf(machinery);
  }

  private static Flow flow(Map<?, ?> one) {
    return new Flow(
        text(one, "id"),
        end((Map<?, ?>) one.get("from")),
        end((Map<?, ?>) one.get("to")),
        text(one, "what"),
        fields(one),
        texts(one, "operations"),
        texts(one, "carriers"),
        texts(one, "tables"),
        Purpose.valueOf(text(one, "purpose")),
        text(one, "ground"),
        AuditEvent.valueOf(text(one, "auditEvent")),
        Optional.ofNullable((String) one.get("closedUntil")));
  }

  private static Flow.End end(Map<?, ?> one) {
    return new Flow.End(
        Chain.valueOf(text(one, "schema").toUpperCase(Locale.ROOT)),
        Zone.valueOf(text(one, "zone").toUpperCase(Locale.ROOT)));
  }

  private static List<FlowField> fields(Map<?, ?> one) {
    return maps(one, "fields").stream().map(Flows::field).toList();
  }

  private static FlowField field(Map<?, ?> one) {
    Object max = one.get("max");
    return new FlowField(
        text(one, "name"),
        FlowType.valueOf(text(one, "type").toUpperCase(Locale.ROOT).replace('-', '_')),
        max == null ? 0 : ((Number) max).longValue(),
        !Boolean.TRUE.equals(one.get("optional")),
        text(one, "class"),
        fields(one));
  }

  private static String text(Map<?, ?> one, String name) {
    return (String) one.get(name);
  }

  private static List<String> texts(Map<?, ?> one, String name) {
    return list(one, name).stream().map(String.class::cast).toList();
  }

  private static List<? extends Map<?, ?>> maps(Map<?, ?> one, String name) {
    return list(one, name).stream().map(entry -> (Map<?, ?>) entry).toList();
  }

  private static List<?> list(Map<?, ?> one, String name) {
    Object listed = one.get(name);
    return listed == null ? List.of() : (List<?>) listed;
  }
}
