package jp.yorisoi.ejb.support;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import jp.yorisoi.policy.attack.AttackRunner;

/** Parameters of a booking nobody's browser sends. */
public final class AttendeeAttacks {
  private AttendeeAttacks() {}

  /**
   * Adds the kinds of this class.
   *
   * @param runner where to
   * @return the same runner
   */
  public static AttackRunner in(AttackRunner runner) {
    return runner.kind("attendee", AttendeeAttacks::attendee);
  }

  /** The fields that have to be put right; or that it is good, and which needs were taken. */
  private static String attendee(String parameters) {
    Map<String, String[]> sent = new LinkedHashMap<>();
    sent.put("bookedFor", new String[] {"self"});
    sent.put("kana", new String[] {"ノギ ハナ"});
    sent.put("phone", new String[] {"0854-00-0000"});
    sent.put("reminder", new String[] {"none"});
    Arrays.stream(parameters.split("&"))
        .map(parameter -> parameter.split("=", 2))
        .collect(
            Collectors.groupingBy(
                pair -> pair[0], Collectors.mapping(pair -> pair[1], Collectors.toList())))
        .forEach((name, values) -> sent.put(name, values.toArray(String[]::new)));
    AttendeeForm form = AttendeeForm.of(sent);
    if (form.problems().isEmpty()) {
      Attendee attendee = form.attendee();
      return attendee.needs().isEmpty() ? "good, without needs" : "good, with needs";
    }
    return form.problems().stream()
        .map(AttendeeForm.Problem::field)
        .collect(Collectors.joining(","));
  }
}
