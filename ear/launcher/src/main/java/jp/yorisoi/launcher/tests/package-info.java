/**
 * Adding up what the tests of all modules reported.
 *
 * <p>Belongs here: reading the reports that Surefire and Failsafe leave in the modules. No test is
 * run here.
 *
 * <p>Called by: the command {@code test-summary}, which the script calls at the end of {@code
 * test}.
 */
package jp.yorisoi.launcher.tests;
