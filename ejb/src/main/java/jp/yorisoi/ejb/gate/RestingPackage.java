package jp.yorisoi.ejb.gate;

import java.io.Serializable;
import java.time.Instant;

/**
 * A package that could not become a case yet, as those who run the system see it: never what it
 * says.
 *
 * @param receiptNumber receipt number
 * @param arrivedAt when it arrived
 * @param failures how often it was tried
 * @param reason stable code of what was in the way the last time, or null
 * @param nextAt when it is tried again
 */
public record RestingPackage(
    String receiptNumber, Instant arrivedAt, int failures, String reason, Instant nextAt)
    implements Serializable {}
