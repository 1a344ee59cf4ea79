package jp.yorisoi.ejb.export;

import java.util.List;

/** What can be done with requests to export once they are asked for; one door a schema. */
public interface ExportDoor {

  /**
   * Requests of the caller.
   *
   * @return newest first, at most 50
   */
  List<ExportView> own();

  /**
   * Requests of others that wait for somebody to decide.
   *
   * @return oldest first, at most 50
   */
  List<ExportView> toApprove();

  /**
   * How many requests of others wait for somebody to decide.
   *
   * @return their number, for the first page of staff
   */
  int waiting();

  /**
   * Approves a request of somebody else.
   *
   * @param id its number
   * @param stand {@link ExportView#stand()} of what was shown
   * @return what came of it
   */
  ExportOutcome approve(String id, String stand);

  /**
   * Refuses a request of somebody else.
   *
   * @param id its number
   * @param stand {@link ExportView#stand()} of what was shown
   * @return what came of it
   */
  ExportOutcome refuse(String id, String stand);

  /**
   * Makes the file of one's own request, once.
   *
   * @param id its number
   * @return the file, or why not; the taking is recorded before this returns
   */
  Taken take(String id);
}
