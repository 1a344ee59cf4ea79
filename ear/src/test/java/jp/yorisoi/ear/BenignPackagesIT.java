package jp.yorisoi.ear;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import jp.yorisoi.launcher.database.Schema;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Signed packages of real-looking people, through the running system: none is refused. */
@ExtendWith(SharedWar.class)
class BenignPackagesIT {
  private final RunningSystem system;

  BenignPackagesIT(RunningSystem system) {
    this.system = system;
  }

  @Test
  void no_package_of_the_outside_is_quarantined_for_an_unusual_name() throws Exception {
    List<String> numbers = new ArrayList<>(system.simulate("{\"count\":20,\"names\":\"unusual\"}"));
    numbers.addAll(system.simulate("{\"count\":20}"));
    String list = String.join(",", numbers);
    RunningSystem.until(
        "all are answered",
        () ->
            system.simulators().applications().stream()
                    .filter(one -> numbers.contains(one.number()) && !one.result().isEmpty())
                    .count()
                == numbers.size());
    assertThat(
            system.count(
                Schema.FRONT,
                "SELECT COUNT(*) FROM quarantine WHERE FIND_IN_SET(source_number, ?)",
                list))
        .isZero();
    assertThat(
            system.count(
                Schema.FRONT,
                "SELECT COUNT(*) FROM submission WHERE FIND_IN_SET(source_number, ?)",
                list))
        .isEqualTo(numbers.size());
  }
}
