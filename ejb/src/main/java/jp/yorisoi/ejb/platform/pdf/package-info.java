/**
 * Sheets of paper as PDF: text in Japanese with its font inside, lines and square codes, measured
 * in millimetres from the upper left corner.
 *
 * <p>Belongs here: font and drawing. What stands on a sheet belongs to the feature.
 *
 * <p>Called by: features that print.
 */
package jp.yorisoi.ejb.platform.pdf;
