package jp.yorisoi.launcher.process;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.List;
import jp.yorisoi.launcher.setup.LaunchFailure;
import org.junit.jupiter.api.Test;

class PortsTest {
  @Test
  void all_ports_that_are_taken_are_named_at_once_with_the_variables_that_change_them()
      throws Exception {
    try (ServerSocket one = listening();
        ServerSocket other = listening()) {
      assertThatThrownBy(
              () ->
                  Ports.require(
                      List.of(
                          new Ports.Need(one.getLocalPort(), "甲", "YORISOI_ONE"),
                          new Ports.Need(Ports.anyFree(), "乙", "YORISOI_FREE"),
                          new Ports.Need(other.getLocalPort(), "丙", "YORISOI_OTHER"))))
          .isInstanceOf(LaunchFailure.class)
          .hasMessageContaining("甲に使うポート " + one.getLocalPort())
          .hasMessageContaining("YORISOI_ONE=")
          .hasMessageContaining("丙に使うポート " + other.getLocalPort())
          .hasMessageContaining("YORISOI_OTHER=")
          .hasMessageNotContaining("YORISOI_FREE");
    }
  }

  private static ServerSocket listening() throws java.io.IOException {
    return new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
  }
}
