package jp.yorisoi.bench.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ListenersTest {
  private static final String HEAD = "  sl  local_address rem_address   st tx_queue";

  private static String row(String local, String state, String inode) {
    return "   0: "
        + local
        + " 00000000:0000 "
        + state
        + " 00000000:00000000 00:00000000 00000000     0        0 "
        + inode
        + " 1 0000000000000000 100 0 0 10 0";
  }

  @Test
  void only_open_doors_of_the_process_count() {
    List<String> table =
        List.of(
            HEAD,
            row("0100007F:477C", "0A", "11"),
            row("0100007F:477D", "01", "11"),
            row("00000000:0016", "0A", "99"));
    assertThat(Listeners.listening(table, Set.of("11"))).containsExactly("0100007F:477C");
  }

  @Test
  void every_other_interface_is_told_from_loopback() {
    assertThat(Listeners.isLoopback("0100007F:477C")).isTrue();
    assertThat(Listeners.isLoopback("0000000000000000FFFF00000100007F:477C")).isTrue();
    assertThat(Listeners.isLoopback("00000000:477C")).isFalse();
    assertThat(Listeners.isLoopback("00000000000000000000000000000000:477C")).isFalse();
  }

  @Test
  void a_process_that_listens_on_loopback_passes() throws Exception {
    long pid = ProcessHandle.current().pid();
    try (ServerSocket own = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      assertThat(own.isBound()).isTrue();
      assertThatCode(() -> Listeners.requireLoopback("this", pid)).doesNotThrowAnyException();
    }
    assertThatThrownBy(() -> Listeners.requireLoopback("this", pid))
        .isInstanceOf(IllegalStateException.class);
  }
}
