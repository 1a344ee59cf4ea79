/**
 * The invented staff of the demonstration.
 *
 * <p>Belongs here: creating their accounts with generated passwords. A city's own databases never
 * get them unless asked for.
 *
 * <p>Called by: the commands {@code run} and {@code server}, and tests of the whole system.
 */
package jp.yorisoi.launcher.demo;
