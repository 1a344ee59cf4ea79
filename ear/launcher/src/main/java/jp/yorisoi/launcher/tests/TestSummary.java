package jp.yorisoi.launcher.tests;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import jp.yorisoi.launcher.setup.LaunchFailure;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/**
 * The sum over the reports of one test run.
 *
 * @param passed tests that passed
 * @param failed tests that failed or could not be run
 * @param skipped tests that were skipped
 */
public record TestSummary(int passed, int failed, int skipped) {
  private static final int DEEPEST_REPORT = 5;

  /**
   * Reads every report below a folder that is not older than a moment.
   *
   * @param root the repository root
   * @param since when the run began
   * @return the sum; all zeros when there is no report
   */
  public static TestSummary of(Path root, FileTime since) {
    try (Stream<Path> files = Files.walk(root, DEEPEST_REPORT)) {
      List<Path> reports = files.filter(TestSummary::isReport).toList();
      TestSummary sum = new TestSummary(0, 0, 0);
      for (Path report : reports) {
        if (Files.getLastModifiedTime(report).compareTo(since) >= 0) {
          sum = sum.plus(read(report));
        }
      }
      return sum;
    } catch (IOException failed) {
      throw new LaunchFailure("試験の結果を読めません。", failed);
    }
  }

  private static boolean isReport(Path file) {
    String folder = file.getParent() == null ? "" : String.valueOf(file.getParent().getFileName());
    String name = String.valueOf(file.getFileName());
    return (folder.equals("surefire-reports") || folder.equals("failsafe-reports"))
        && name.startsWith("TEST-")
        && name.endsWith(".xml");
  }

  private static TestSummary read(Path report) throws IOException {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      Element suite = factory.newDocumentBuilder().parse(report.toFile()).getDocumentElement();
      int failed = number(suite, "failures") + number(suite, "errors");
      int skipped = number(suite, "skipped");
      return new TestSummary(number(suite, "tests") - failed - skipped, failed, skipped);
    } catch (ParserConfigurationException | SAXException broken) {
      throw new IOException("broken report " + report, broken);
    }
  }

  private static int number(Element suite, String name) {
    String value = suite.getAttribute(name);
    return value.isEmpty() ? 0 : Integer.parseInt(value);
  }

  private TestSummary plus(TestSummary other) {
    return new TestSummary(passed + other.passed, failed + other.failed, skipped + other.skipped);
  }

  /** Whether anything ran and nothing failed. */
  public boolean green() {
    return passed > 0 && failed == 0;
  }

  /** The last line of a test run. */
  @Override
  public String toString() {
    return passed + " passed, " + failed + " failed, " + skipped + " skipped";
  }
}
