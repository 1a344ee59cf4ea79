package jp.yorisoi.ear;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;

/** What a resident does on a phone. */
final class ResidentSteps {
  private static final String NEXT = "[data-test=next]";
  private final RunningSystem system;
  private final Page page;

  ResidentSteps(RunningSystem system, Page page) {
    this.system = system;
    this.page = page;
  }

  /** What the receipt page shows once. */
  record Receipt(String number, String pin) {}

  /** From the home page to the receipt, as the form asks. */
  Receipt claim(Claimant claimant) {
    page.navigate(system.page(""));
    page.navigate(system.page("resident/procedures/show.xhtml?id=child-allowance-claim"));
    page.click("[data-test=start]");
    fill("applicant-name", claimant.name());
    fill("applicant-kana", claimant.kana());
    fill("applicant-birth", claimant.birth());
    choose("applicant-sex", claimant.sex());
    page.click(NEXT);
    fill("applicant-postal-code", claimant.postalCode());
    fill("applicant-address", claimant.address());
    page.click(NEXT);
    fill("phone", "0854-00-0001");
    fill("email", "claimant@example.jp");
    choose("notice-by", "mail");
    page.click(NEXT);
    choose("spouse-exists", "no");
    page.click(NEXT);
    fill("child-name_0", claimant.childName());
    fill("child-kana_0", claimant.childKana());
    fill("child-birth_0", claimant.childBirth());
    choose("child-relation_0", "daughter");
    choose("child-lives-with_0", "yes");
    page.click(NEXT);
    choose("pension-kind", "employee");
    page.click(NEXT);
    choose("account-kind", "public");
    page.click(NEXT);
    page.setInputFiles(
        "#insurance-proof", new FilePayload("photo.jpg", "image/jpeg", Claim.photo()));
    page.click(NEXT);
    page.click("[data-test=send]");
    String number = page.textContent("[data-test=receipt-number]").strip();
    String pin = page.textContent("[data-test=pin]").strip();
    assertThat(number).matches("\\d{4}-\\d{6}-\\d");
    assertThat(pin).matches("\\d{6}");
    return new Receipt(number, pin);
  }

  /** The state of a request as its owner reads it. */
  String state(Receipt receipt) {
    page.navigate(system.page("resident/status.xhtml"));
    fill("number", receipt.number());
    fill("pin", receipt.pin());
    page.click("[data-test=look]");
    return page.textContent("[data-test=state]").strip();
  }

  private void fill(String name, String value) {
    page.fill("[name='" + name + "']", value);
  }

  private void choose(String name, String value) {
    page.check("[name='" + name + "'][value='" + value + "']");
  }
}
