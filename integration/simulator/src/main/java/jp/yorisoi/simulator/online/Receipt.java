package jp.yorisoi.simulator.online;

/**
 * The city's answer that it has taken, or refused, a package.
 *
 * @param receiptNumber the city's number, empty when a refused one has none
 * @param result accepted or rejected
 * @param reason code of the refusal, empty when accepted
 */
public record Receipt(String receiptNumber, String result, String reason) {}
