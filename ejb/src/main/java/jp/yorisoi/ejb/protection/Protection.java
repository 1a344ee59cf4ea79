package jp.yorisoi.ejb.protection;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import jp.yorisoi.ejb.kernel.BlockLevel;
import jp.yorisoi.ejb.kernel.ProtectionKind;

/**
 * A protection of a person as the tables hold it.
 *
 * @param id its id
 * @param subject 宛名番号 of the person
 * @param askedBy 宛名番号 of who asked (申出者)
 * @param name name in the mirror, or null
 * @param kana reading in the mirror, or null
 * @param kind 支援措置 or 抑止
 * @param source who says so
 * @param inquiry level for looking a person up; at ERROR the person is hidden
 * @param issue level for issuing
 * @param provisional 仮支援措置
 * @param startsOn first day
 * @param endsOn last day, or null; that it passes ends nothing
 * @param enteredAt when it was entered
 * @param enteredBy who entered it
 * @param endedAt when it was ended, or null while it is in force
 * @param endedBy who ended it, or null
 * @param endReason why, or null
 * @param releasedUntil until when a running release lifts it, or null
 * @param version version of the row
 */
public record Protection(
    String id,
    String subject,
    String askedBy,
    String name,
    String kana,
    ProtectionKind kind,
    Source source,
    BlockLevel inquiry,
    BlockLevel issue,
    boolean provisional,
    LocalDate startsOn,
    LocalDate endsOn,
    Instant enteredAt,
    String enteredBy,
    Instant endedAt,
    String endedBy,
    EndReason endReason,
    Instant releasedUntil,
    int version)
    implements Serializable {

  /** Who says that a person is protected. The stricter of both counts. */
  public enum Source {
    /** The resident register; only the register ends it. */
    REGISTER("住民記録"),
    /** The responsible officer, perhaps before the register knows. */
    OFFICE("責任者の入力");

    private final String label;

    Source(String label) {
      this.label = label;
    }

    /** The words staff read. */
    public String label() {
      return label;
    }
  }

  /** Why a protection was ended. A choice, so that the audit chain holds no free text. */
  public enum EndReason {
    /** The period is over and was not renewed; the officer has made sure. */
    NOT_RENEWED("期間が満了し、延長の申出がないことを確かめた"),
    /** The person asked for it. */
    ASKED("本人の申出"),
    /** The register protects the person now. */
    IN_REGISTER("住民記録の支援措置に引き継いだ"),
    /** It was entered for a wrong person. */
    ENTERED_WRONGLY("入力の誤り"),
    /** The register says that it has ended. */
    REGISTER_ENDED("住民記録で終了した");

    private final String label;

    EndReason(String label) {
      this.label = label;
    }

    /** The words staff choose by. */
    public String label() {
      return label;
    }

    /** Those a person can choose. */
    public static List<EndReason> choices() {
      return List.of(NOT_RENEWED, ASKED, IN_REGISTER, ENTERED_WRONGLY);
    }
  }

  /** Whether it is in force: until somebody ends it, whatever the date. */
  public boolean inForce() {
    return endedAt == null;
  }

  /** Whether the person is hidden from those who are not entitled. */
  public boolean hides() {
    return inForce() && inquiry == BlockLevel.ERROR;
  }

  /** Personal data stays out of logs. */
  @Override
  public String toString() {
    return id;
  }
}
