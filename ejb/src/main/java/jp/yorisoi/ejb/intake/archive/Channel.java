package jp.yorisoi.ejb.intake.archive;

/** How an application reached the city (申請経路); the name is the code in the manifest. */
public enum Channel {
  /** From the state's online-request service; signed, fetched by a job. */
  PITTARI,
  /** From the resident's own form on our pages. */
  SELF,
  /** Typed by staff at the counter. */
  COUNTER,
  /** Typed by staff from a letter. */
  MAIL
}
