package jp.yorisoi.policy.city;

/**
 * How often one person may have texts compared with the names of the register within an hour. Each
 * comparison tells whether somebody of a name lives in the city; so nobody may try many.
 *
 * @param checks texts compared
 * @param persons different persons of the register whose names were found in them
 */
public record AiPace(int checks, int persons) {}
