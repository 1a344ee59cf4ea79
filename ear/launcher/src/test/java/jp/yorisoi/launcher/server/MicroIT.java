package jp.yorisoi.launcher.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarOutputStream;
import java.util.zip.ZipEntry;
import jp.yorisoi.launcher.LocalStack;
import jp.yorisoi.launcher.Part;
import jp.yorisoi.launcher.TestPorts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MicroIT {
  @TempDir Path folder;

  @Test
  void a_war_is_served_at_the_root_and_on_the_loopback_interface_only() throws Exception {
    Path war = folder.resolve("tiny.war");
    try (OutputStream file = Files.newOutputStream(war);
        JarOutputStream jar = new JarOutputStream(file)) {
      jar.putNextEntry(new ZipEntry("index.html"));
      jar.write("<html>yorisoi</html>".getBytes(StandardCharsets.UTF_8));
      jar.closeEntry();
    }
    try (LocalStack stack =
        LocalStack.in(folder.resolve("data")).portsFrom(TestPorts.base(2)).withMicro(war).start()) {
      HttpResponse<String> answer =
          HttpClient.newHttpClient()
              .send(
                  HttpRequest.newBuilder(URI.create(stack.url() + "index.html")).build(),
                  HttpResponse.BodyHandlers.ofString());
      assertThat(answer.body()).contains("yorisoi");
      assertThat(answer.headers().firstValue("X-Powered-By")).isEmpty();
      for (Part part : List.of(Part.DATABASE, Part.APPLICATION)) {
        assertThat(Listeners.of(stack.pid(part)))
            .as(part.name())
            .isNotEmpty()
            .allMatch(Listeners::isLoopback);
      }
    }
  }
}
