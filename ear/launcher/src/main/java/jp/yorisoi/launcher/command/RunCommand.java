package jp.yorisoi.launcher.command;

import java.io.IOException;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import jp.yorisoi.launcher.LocalStack;
import jp.yorisoi.launcher.StackPlan;
import jp.yorisoi.launcher.demo.DemoStaff;
import jp.yorisoi.launcher.keys.KeyManifest;
import jp.yorisoi.launcher.process.Ports;
import jp.yorisoi.launcher.server.StackPorts;
import jp.yorisoi.launcher.setup.CityMark;
import jp.yorisoi.launcher.setup.Folders;
import jp.yorisoi.launcher.setup.InstallationLock;
import jp.yorisoi.launcher.setup.LaunchFailure;
import jp.yorisoi.launcher.setup.Places;
import jp.yorisoi.launcher.setup.Secrets;
import jp.yorisoi.launcher.verify.Anchors;

/** {@code run} and {@code server}: starts everything and keeps it running until Ctrl-C. */
final class RunCommand implements Command {
  private static final int RESIDENTS = 2000;
  private static final int MOST_RESIDENTS = 500_000;

  private final boolean ear;

  RunCommand(boolean ear) {
    this.ear = ear;
  }

  @Override
  public String name() {
    return ear ? "server" : "run";
  }

  @Override
  public String help() {
    return (ear ? "Payara Server に EAR を入れて動かします" : "この機械ですべてを動かします")
        + " [--city yasugi|izumo] [--fresh] [--residents 人数] [--heap 512m] [--demo-accounts]"
        + " [--data フォルダー]";
  }

  @Override
  public int run(Session session, Arguments raw) {
    Arguments arguments =
        raw.parse(
            Set.of("--city", "--residents", "--heap", "--data"),
            Set.of("--fresh", "--demo-accounts"),
            0);
    Places places = session.places(arguments);
    Map<String, String> environment = session.environment(arguments);
    StackPorts ports = StackPorts.of(environment);
    String heap = heap(arguments, environment);
    int residents = arguments.number("--residents", RESIDENTS, 1, MOST_RESIDENTS);
    InstallationLock lock = lock(places, ports);
    try {
      StackPlan plan =
          LocalStack.in(places.data())
              .ports(ports)
              .environment(environment)
              .heap(heap)
              .progress(session.screen());
      plan.withSimulators(residents);
      if (ear) {
        plan.withServer();
      } else {
        plan.withMicro();
      }
      CityMark.require(places, session.city(arguments));
      // what a killed launcher left running holds ports of ours
      LocalStack.endLeftovers(places);
      Ports.require(ports.needs(outside(environment), ear));
      if (arguments.has("--fresh")) {
        forget(session, arguments, places);
      }
      if (KeyManifest.expectsAny(places.keys())) {
        KeyPlace.manifest(session, arguments).requireExpected();
      }
      return serve(session, plan, arguments.has("--demo-accounts"));
    } finally {
      lock.close();
    }
  }

  private static String heap(Arguments arguments, Map<String, String> environment) {
    String heap =
        arguments.option("--heap").orElse(environment.getOrDefault("YORISOI_HEAP", "512m"));
    if (!heap.matches("\\d{1,6}[mMgG]")) {
      throw new UsageError("--heap は 512m や 1g のように書いてください(いまは「" + heap + "」)。");
    }
    return heap;
  }

  private static InstallationLock lock(Places places, StackPorts ports) {
    return InstallationLock.tryTake(places, ports.database())
        .orElseThrow(
            () ->
                new LaunchFailure(
                    "このフォルダー("
                        + places.data()
                        + ")のシステムはもう動いています(プロセス番号 "
                        + InstallationLock.holder(places)
                        + ")。"));
  }

  private static boolean outside(Map<String, String> environment) {
    return environment.containsKey("YORISOI_FRONT_URL")
        || environment.containsKey("YORISOI_CORE_URL");
  }

  private static void forget(Session session, Arguments arguments, Places places) {
    if (outside(session.environment(arguments))) {
      throw new LaunchFailure("外部のデータベースの中身は --fresh では消しません。データベースの管理者に頼んでください。");
    }
    session.screen().say("これまでのデータを消しています…");
    try {
      Folders.delete(places.database());
      Folders.delete(places.keys());
      KeyManifest.expectNone(places.keys());
      Folders.delete(places.anchors());
      // anchors kept elsewhere speak of chains that are gone; a new chain could not be anchored
      Anchors.setAside(session.anchors(arguments));
      Folders.delete(places.data().resolve("simulator"));
      java.nio.file.Files.deleteIfExists(places.secrets());
    } catch (IOException failed) {
      throw new LaunchFailure("データを消せません: " + failed.getMessage(), failed);
    }
  }

  private static int serve(Session session, StackPlan plan, boolean demoAccounts) {
    CountDownLatch ended = new CountDownLatch(1);
    LocalStack stack = plan.onDeath(ended::countDown).start();
    try (stack) {
      boolean demo = demoAccounts || !stack.databases().outside();
      Set<String> otherPasswords =
          demo
              ? new DemoStaff(Secrets.open(stack.places().secrets())).seed(stack.databases())
              : Set.of();
      new Welcome(session.screen(), stack).show(demo, otherPasswords);
      ended.await();
      session.screen().complain(stack.obituary());
      return 1;
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return 1;
    }
  }
}
