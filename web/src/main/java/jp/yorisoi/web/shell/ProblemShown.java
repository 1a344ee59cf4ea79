package jp.yorisoi.web.shell;

/**
 * Something to put right, for the list on top of a page (tag {@code y:summary}).
 *
 * @param id id of the input it is about
 * @param label what the input is called
 * @param text what is wrong and what to do
 */
public record ProblemShown(String id, String label, String text) {}
