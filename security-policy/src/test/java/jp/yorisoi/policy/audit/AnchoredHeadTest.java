package jp.yorisoi.policy.audit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AnchoredHeadTest {
  private static final AnchoredHead HEAD = new AnchoredHead(12, new byte[] {1, 2});

  @Test
  void two_heads_are_one_when_number_and_hash_agree() {
    AnchoredHead same = new AnchoredHead(12, new byte[] {1, 2});
    assertThat(same).isEqualTo(HEAD).hasSameHashCodeAs(HEAD);
    assertThat(new AnchoredHead(12, new byte[] {1, 3})).as("computed anew").isNotEqualTo(HEAD);
    AnchoredHead next = new AnchoredHead(13, new byte[] {1, 2});
    assertThat(next).isNotEqualTo(HEAD).doesNotHaveSameHashCodeAs(HEAD);
    assertThat(HEAD).isNotEqualTo("seal 12");
  }

  @Test
  void in_a_message_it_is_the_number_of_its_seal() {
    assertThat(HEAD).hasToString("seal 12");
  }
}
