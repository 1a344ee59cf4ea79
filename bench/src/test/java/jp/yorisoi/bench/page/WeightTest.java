package jp.yorisoi.bench.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;

class WeightTest {
  private static final URI PAGE = URI.create("http://127.0.0.1:1/resident/list.xhtml");

  @Test
  void a_browser_fetches_styles_scripts_and_pictures_and_follows_no_link() {
    String html =
        "<link rel=\"stylesheet\" href=\"/a.css?ln=y&amp;v=1\"/><script src=\"b.js\"></script>"
            + "<img alt=\"\" src=\"c.svg\"/><a href=\"other.xhtml\">x</a>";
    assertThat(Weight.parts(PAGE, html))
        .containsExactly(
            URI.create("http://127.0.0.1:1/a.css?ln=y&v=1"),
            URI.create("http://127.0.0.1:1/resident/b.js"),
            URI.create("http://127.0.0.1:1/resident/c.svg"));
  }

  @Test
  void an_attribute_is_read_whatever_stands_before_it() {
    String tag = "<input id=\"form:user\" type=\"text\" name=\"form:user\" value=\"a&amp;b\"/>";
    assertThat(Visitor.attribute(tag, "name")).isEqualTo("form:user");
    assertThat(Visitor.attribute(tag, "value")).isEqualTo("a&b");
    assertThat(Visitor.attribute(tag, "missing")).isEmpty();
  }
}
