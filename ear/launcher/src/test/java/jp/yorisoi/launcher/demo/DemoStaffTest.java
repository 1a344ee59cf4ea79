package jp.yorisoi.launcher.demo;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DemoStaffTest {

  @Test
  void a_password_fits_the_hash_that_was_made_of_it_and_no_other() {
    String hash = DemoStaff.hash("one");
    assertThat(DemoStaff.fits("one", hash)).isTrue();
    assertThat(DemoStaff.fits("two", hash)).isFalse();
    assertThat(DemoStaff.fits("one", "something else")).isFalse();
  }
}
