package jp.yorisoi.launcher.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import jp.yorisoi.launcher.process.ChildEnvironment;
import jp.yorisoi.launcher.server.Simulators;
import jp.yorisoi.launcher.server.StackPorts;
import jp.yorisoi.launcher.setup.LaunchFailure;
import jp.yorisoi.launcher.setup.Places;

/**
 * {@code simulate request}: asks the running simulators for new requests; their own program does
 * it.
 */
final class SimulateCommand implements Command {
  @Override
  public String name() {
    return "simulate request";
  }

  @Override
  public String help() {
    return "模擬の申請を作ります [--count 件数] [--bad 種類] [--key rsa|p384] [--resident 宛名番号]"
        + " [--names unusual] [--notice mail|letter] [--write 住所の後に書く文]";
  }

  @Override
  public int run(Session session, Arguments raw) {
    Path jar = Simulators.jar(Places.ofRoot(session.root()));
    if (!Files.isRegularFile(jar)) {
      throw new LaunchFailure("模擬システム " + jar + " がまだありません。");
    }
    List<String> command = new ArrayList<>();
    command.add(ProcessHandle.current().info().command().orElse("java"));
    command.addAll(List.of("-cp", jar.toString(), "jp.yorisoi.simulator.RequestCommand"));
    command.addAll(
        List.of("--port", Integer.toString(StackPorts.of(session.environment()).simulator())));
    command.addAll(raw.raw());
    try {
      ProcessBuilder builder = new ProcessBuilder(command).inheritIO();
      ChildEnvironment.give(builder, Map.of());
      return builder.start().waitFor();
    } catch (IOException refused) {
      throw new LaunchFailure("模擬システムを呼べません。", refused);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new LaunchFailure("中止しました。", stopped);
    }
  }
}
