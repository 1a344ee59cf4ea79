package jp.yorisoi.simulator.online;

/**
 * How far the city is with an application, as the applicant reads it.
 *
 * @param sequence grows with every status of an application
 * @param status two-digit code
 * @param message for the applicant
 * @param at since when, ISO 8601
 */
public record Status(int sequence, String status, String message, String at) {}
