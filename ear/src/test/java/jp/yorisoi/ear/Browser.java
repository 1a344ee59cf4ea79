package jp.yorisoi.ear;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Debian's Chromium, driven by Playwright; downloads nothing. */
final class Browser implements AutoCloseable {
  private static final int NARROW = 320;
  private static final int PHONE_WIDTH = 360;
  private static final int TABLET_WIDTH = 800;
  private static final int DESK_WIDTH = 1280;
  private static final int HEIGHT = 900;

  private final Playwright playwright;
  private final com.microsoft.playwright.Browser chromium;

  Browser() {
    playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    chromium =
        playwright
            .chromium()
            .launch(
                new BrowserType.LaunchOptions()
                    .setExecutablePath(Path.of("/usr/bin/chromium"))
                    .setArgs(
                        List.of(
                            "--no-sandbox",
                            "--disable-gpu",
                            "--disable-quic",
                            "--no-first-run",
                            "--disable-background-networking",
                            "--disable-component-update",
                            "--disable-sync")));
  }

  /** A phone of 360 px without JavaScript: residents need none. */
  Page phone() {
    return page(options(PHONE_WIDTH, false));
  }

  /** A screen of 1280 px, as at a desk. */
  Page desk() {
    return page(options(DESK_WIDTH, true));
  }

  /** A tablet in a place without network: it opens files, and reaches nobody. */
  Page tablet() {
    return page(options(TABLET_WIDTH, true).setOffline(true));
  }

  /** A desk without JavaScript. */
  Page plainDesk() {
    return page(options(DESK_WIDTH, false));
  }

  /**
   * The smallest phone, with an inspector inside, whom the page's policy for scripts would stop.
   */
  Page narrow() {
    return page(options(NARROW, true).setBypassCSP(true));
  }

  /** A desk with an inspector inside. */
  Page inspected() {
    return page(options(DESK_WIDTH, true).setBypassCSP(true));
  }

  private static com.microsoft.playwright.Browser.NewContextOptions options(
      int width, boolean script) {
    return new com.microsoft.playwright.Browser.NewContextOptions()
        .setViewportSize(width, HEIGHT)
        .setLocale("ja-JP")
        .setJavaScriptEnabled(script);
  }

  private Page page(com.microsoft.playwright.Browser.NewContextOptions options) {
    BrowserContext context = chromium.newContext(options);
    context.setDefaultTimeout(30_000);
    return context.newPage();
  }

  @Override
  public void close() {
    playwright.close();
  }
}
