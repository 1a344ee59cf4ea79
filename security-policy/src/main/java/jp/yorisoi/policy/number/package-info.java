/**
 * The individual number (個人番号, マイナンバー): finding one in text and masking it, so that none gets into
 * a column, log, index, address, notice or export of this system (docs/adr/0014).
 *
 * <p>Belongs here: what such a number looks like, and which words beside it say that it is one or
 * that it is not. Plain Java, no container.
 *
 * <p>Called by: checks of typed text ({@code ejb}), the taking in of packages, documents, log lines
 * ({@code policy.trace}), and whatever writes text that leaves: letters, mails, exports, prints.
 */
package jp.yorisoi.policy.number;
