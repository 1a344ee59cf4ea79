package jp.yorisoi.simulator.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.Json;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JournalTest {

  @TempDir Path folder;

  @Test
  void keeps_entries_in_order_over_a_restart() throws IOException {
    append("一", "二", "𠮷");
    assertThat(read()).containsExactly("一", "二", "𠮷");
  }

  @Test
  void cuts_off_a_torn_last_line_and_goes_on() throws IOException {
    append("one", "two");
    byte[] whole = Files.readAllBytes(file());
    for (int lost = 1; lost < 20; lost++) {
      byte[] torn = java.util.Arrays.copyOf(whole, whole.length - lost);
      Files.write(file(), torn);
      assertThat(read()).as("%d bytes lost", lost).containsExactly("one");
    }
    append("three");
    assertThat(read()).containsExactly("one", "three");
  }

  @Test
  void cuts_off_a_last_line_of_zeros() throws IOException {
    append("one");
    Files.write(file(), new byte[50], StandardOpenOption.APPEND);
    assertThat(read()).containsExactly("one");
  }

  @Test
  void refuses_damage_before_the_last_line() throws IOException {
    append("one", "two");
    String text = Files.readString(file());
    Files.writeString(file(), text.replace("one", "oNe"), StandardCharsets.UTF_8);
    assertThatThrownBy(this::read).isInstanceOf(IOException.class).hasMessageContaining("Damaged");
  }

  private Path file() {
    return folder.resolve("some/thing.journal");
  }

  private void append(String... words) throws IOException {
    try (Journal journal = Journal.open(file(), entry -> {})) {
      for (String word : words) {
        journal.append(Json.createObjectBuilder().add("word", word).build());
      }
    }
  }

  private List<String> read() throws IOException {
    List<String> words = new ArrayList<>();
    Journal.open(file(), entry -> words.add(entry.getString("word"))).close();
    return words;
  }
}
