package jp.yorisoi.ejb.discovery;

import java.time.LocalDate;

/**
 * What is counted together.
 *
 * @param on the day, Japanese time
 * @param stage what happened
 * @param district id of the district the reader chose, empty without one
 * @param age code of the age band the reader chose, empty without one
 */
public record Counted(LocalDate on, Stage stage, String district, String age) {}
