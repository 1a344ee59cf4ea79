package jp.yorisoi.policy.zone;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.yorisoi.policy.AuditEvent;
import jp.yorisoi.policy.Chain;
import jp.yorisoi.policy.Purpose;

/**
 * One declared way across the gate (特定通信): what may go from one schema to the other, field by
 * field.
 *
 * @param id its name
 * @param from where it comes from
 * @param to where it goes
 * @param what what it is, for people
 * @param fields what may cross
 * @param operations methods by which it crosses, as {@code GateDesk.fetch}
 * @param carriers classes that carry it from one side to the other
 * @param tables tables of {@code front} it is written to
 * @param purpose purpose of use
 * @param ground why it may cross (law, ordinance, rule)
 * @param auditEvent event by which each crossing is recorded
 * @param closedUntil what has to be there before anything may cross, or empty for an open flow
 */
public record Flow(
    String id,
    End from,
    End to,
    String what,
    List<FlowField> fields,
    List<String> operations,
    List<String> carriers,
    List<String> tables,
    Purpose purpose,
    String ground,
    AuditEvent auditEvent,
    Optional<String> closedUntil) {

  /**
   * One end of a flow.
   *
   * @param schema schema it is read from or written to
   * @param zone network it belongs to
   */
  public record End(Chain schema, Zone zone) {}

  /** Takes copies of the lists. */
  public Flow {
    fields = List.copyOf(fields);
    operations = List.copyOf(operations);
    carriers = List.copyOf(carriers);
    tables = List.copyOf(tables);
  }

  /** Whether anything may cross now. */
  public boolean isOpen() {
    return closedUntil.isEmpty();
  }

  /**
   * Whether something could cross, for who can still do something else with it.
   *
   * @param field name of a declared field that is no record
   * @param value what it would hold
   * @return false when {@link #admit} would refuse it
   */
  public boolean takes(String field, Object value) {
    return fields.stream().anyMatch(one -> one.name().equals(field) && one.takes(value));
  }

  /**
   * Builds what crosses, field by field.
   *
   * @param offered what is to cross, by name; null counts as not there
   * @return the declared fields
   * @throws CrossingRefused when the flow is closed, a field is not declared, is missing, of
   *     another type or too large
   */
  public Admitted admit(Map<String, ?> offered) {
    if (!isOpen()) {
      throw new CrossingRefused("gate_flow_closed", id);
    }
    return new Admitted(FlowField.admit(fields, offered, ""));
  }
}
