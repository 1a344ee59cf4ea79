package jp.yorisoi.bench.start;

/**
 * One start of a side.
 *
 * @param seconds from the beginning of the process to the first answer 200 of the page
 * @param cpuSeconds processor time the server used until then
 * @param residentMegabytes memory five seconds later, shared pages counted whole
 * @param proportionalMegabytes memory five seconds later, shared pages counted by their share
 * @param page the body of that first answer
 */
record StartSample(
    double seconds,
    double cpuSeconds,
    double residentMegabytes,
    double proportionalMegabytes,
    String page) {}
