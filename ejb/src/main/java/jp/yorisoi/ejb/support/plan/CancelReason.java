package jp.yorisoi.ejb.support.plan;

/** Why a session is not held: a closed list, so that it can be told to anybody and be counted. */
public enum CancelReason {
  /** The weather, or a disaster. */
  WEATHER("天候のため"),
  /** Who teaches cannot come. */
  TEACHER("講師の都合のため"),
  /** The place cannot be used. */
  PLACE("会場の都合のため"),
  /** Too few people want it. */
  FEW("申し込みが少ないため"),
  /** Something else of the city. */
  OTHER("市の都合のため");

  private final String label;

  CancelReason(String label) {
    this.label = label;
  }

  /** For the desk; people are told {@code notice.cancelled_<reason>} in their language. */
  public String label() {
    return label;
  }
}
