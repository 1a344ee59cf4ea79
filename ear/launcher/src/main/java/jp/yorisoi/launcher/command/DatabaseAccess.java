package jp.yorisoi.launcher.command;

import java.util.Map;
import java.util.Optional;
import jp.yorisoi.launcher.LocalStack;
import jp.yorisoi.launcher.database.Databases;
import jp.yorisoi.launcher.process.Ports;
import jp.yorisoi.launcher.server.StackPorts;
import jp.yorisoi.launcher.setup.InstallationLock;
import jp.yorisoi.launcher.setup.LaunchFailure;
import jp.yorisoi.launcher.setup.Places;
import jp.yorisoi.launcher.setup.Secrets;

/**
 * The databases for one command: a city's own, those of the launcher that runs already, or the
 * embedded server started for as long as the command takes.
 */
final class DatabaseAccess implements AutoCloseable {
  private final Databases databases;
  private final boolean running;
  private final InstallationLock lock;
  private final LocalStack stack;

  private DatabaseAccess(
      Databases databases, boolean running, InstallationLock lock, LocalStack stack) {
    this.databases = databases;
    this.running = running;
    this.lock = lock;
    this.stack = stack;
  }

  static DatabaseAccess open(Session session, Arguments arguments) {
    Places places = session.places(arguments);
    Map<String, String> environment = session.environment(arguments);
    Secrets secrets = Secrets.open(places.secrets());
    StackPorts ports = StackPorts.of(environment);
    Databases outside = new Databases(environment, secrets, ports.database());
    if (outside.outside()) {
      return new DatabaseAccess(outside, false, null, null);
    }
    int port = Ports.isFree(ports.database()) ? ports.database() : Ports.anyFree();
    Optional<InstallationLock> lock = InstallationLock.tryTake(places, port);
    if (lock.isPresent()) {
      return started(session, places, lock.get(), port);
    }
    int itsPort =
        InstallationLock.databasePort(places)
            .orElseThrow(() -> new LaunchFailure("動いているシステムのデータベースの番号が分かりません。"));
    if (!Ports.answers(itsPort)) {
      throw new LaunchFailure(
          "ほかの命令(プロセス番号 " + InstallationLock.holder(places) + ")が準備中です。少し待ってからもう一度実行してください。");
    }
    return new DatabaseAccess(new Databases(environment, secrets, itsPort), true, null, null);
  }

  private static DatabaseAccess started(
      Session session, Places places, InstallationLock lock, int port) {
    boolean complete = false;
    try {
      StackPorts only = new StackPorts(0, 0, 0, port, 0);
      LocalStack stack =
          LocalStack.in(places.data()).ports(only).unmigrated().progress(session.screen()).start();
      complete = true;
      return new DatabaseAccess(stack.databases(), false, lock, stack);
    } finally {
      if (!complete) {
        lock.close();
      }
    }
  }

  /** Where they are. */
  Databases databases() {
    return databases;
  }

  /** Whether another launcher of ours runs the application on them. */
  boolean running() {
    return running;
  }

  @Override
  public void close() {
    if (stack != null) {
      stack.close();
      lock.close();
    }
  }
}
