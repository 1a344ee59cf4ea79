package jp.yorisoi.launcher.command;

import java.util.Set;
import jp.yorisoi.launcher.LocalStack;
import jp.yorisoi.launcher.demo.DemoAccount;
import jp.yorisoi.launcher.setup.Secrets;

/** What the person sees when everything runs. */
final class Welcome {
  private final Screen screen;
  private final LocalStack stack;

  Welcome(Screen screen, LocalStack stack) {
    this.screen = screen;
    this.stack = stack;
  }

  /** Names the accounts of the demonstration; of some nobody here knows the password any more. */
  void show(boolean withAccounts, Set<String> otherPasswords) {
    screen.line("");
    screen.line("動いています。");
    screen.line("  住民のページ    " + stack.url());
    screen.line("  職員のページ    " + stack.staffUrl());
    screen.line("  模擬システム    " + stack.simulatorUrl());
    if (withAccounts) {
      accounts(otherPasswords);
    }
    screen.line("");
    screen.line("データと記録は " + stack.places().data() + " にあります。");
    screen.line("止めるには Ctrl-C を押してください。もう一度動かせば、続きから使えます。");
  }

  private void accounts(Set<String> otherPasswords) {
    Secrets secrets = Secrets.open(stack.places().secrets());
    screen.line("");
    screen.line("デモ用の職員(架空の人物です)");
    for (DemoAccount account : DemoAccount.all()) {
      screen.line(
          "  "
              + account.userId()
              + (otherPasswords.contains(account.userId())
                  ? "  (パスワードは前のまま)"
                  : "  パスワード " + secrets.get(account.secret()))
              + "  "
              + account.displayName()
              + "・"
              + account.office());
    }
  }
}
