package jp.yorisoi.bench.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class ProcessFiguresTest {
  private static final String STAT =
      "4711 (a (strange) name) S 1 4711 4711 0 -1 4194304 900 0 3 0 250 50 7 8 20 0 42 0 123456"
          + " 9000000 5000 18446744073709551615 1 1 0 0 0 0 0 0 0 0 0 0 17 1 0 0 0 0 0";

  @Test
  void processor_time_and_start_are_read_behind_a_name_with_spaces_and_parentheses() {
    ProcessFigures figures = ProcessFigures.parse(STAT);
    assertThat(figures.cpuMillis()).isEqualTo(3000);
    assertThat(figures.startMillis()).isEqualTo(1_234_560);
  }

  @Test
  void the_time_since_the_machine_began_is_the_first_word() {
    assertThat(ProcessFigures.upMillis("11875.36 23000.11\n")).isEqualTo(11_875_360);
  }

  @Test
  void a_named_amount_of_memory_is_found() {
    String status = "Name:\tjava\nVmPeak:\t  9000 kB\nVmRSS:\t  431288 kB\n";
    assertThat(ProcessFigures.kilobytes(status, "VmRSS")).isEqualTo(431_288);
    assertThatThrownBy(() -> ProcessFigures.kilobytes(status, "Pss"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void this_process_uses_time_and_memory() throws Exception {
    long pid = ProcessHandle.current().pid();
    assertThat(ProcessFigures.of(pid).cpuMillis()).isPositive();
    assertThat(ProcessFigures.of(pid).startMillis()).isBetween(1L, ProcessFigures.machineMillis());
    assertThat(ProcessFigures.residentKilobytes(pid)).isGreaterThan(1024);
  }
}
