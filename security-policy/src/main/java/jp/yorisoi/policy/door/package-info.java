/**
 * Which addresses exist in which zone and for whom ({@code policies/common/doors.yaml}).
 *
 * <p>Belongs here: the table and reading it. Called by: the filters of {@code web.shell}.
 */
package jp.yorisoi.policy.door;
