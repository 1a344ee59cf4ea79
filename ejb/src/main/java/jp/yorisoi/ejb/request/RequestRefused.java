package jp.yorisoi.ejb.request;

import jp.yorisoi.ejb.kernel.DeskException;
import jp.yorisoi.ejb.kernel.ErrorCode;

/**
 * A call about a draft that cannot be served: no such draft, page or document. Nothing was changed.
 */
public class RequestRefused extends DeskException {
  private static final long serialVersionUID = 1L;

  /**
   * Names the reason.
   *
   * @param code what went wrong
   */
  public RequestRefused(ErrorCode code) {
    super(code);
  }
}
