package jp.yorisoi.simulator.http;

import jakarta.json.JsonObject;

/**
 * What somebody sent to a switch or desk of the simulator.
 *
 * @param fields by name
 * @param fromForm whether a browser sent a form and wants to see a page again
 */
public record Submission(JsonObject fields, boolean fromForm) {}
