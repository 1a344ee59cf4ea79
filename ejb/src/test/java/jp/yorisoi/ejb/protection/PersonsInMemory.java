package jp.yorisoi.ejb.protection;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.yorisoi.ejb.kernel.AddresseeNumber;
import jp.yorisoi.ejb.kernel.BlockLevel;

/** Protected persons without a database: nobody, until a test says so. */
public final class PersonsInMemory implements ProtectedPersons {
  private final Map<AddresseeNumber, BlockLevel> levels = new HashMap<>();
  private final List<RegisterSays> taken = new ArrayList<>();

  /** Says what stops an issue to a person. */
  public void stops(AddresseeNumber subject, BlockLevel level) {
    levels.put(subject, level);
  }

  /** What the register said so far. */
  public List<RegisterSays> taken() {
    return taken;
  }

  @Override
  public List<ProtectionMark> marks(AddresseeNumber subject) {
    return List.of();
  }

  @Override
  public BlockLevel onIssue(AddresseeNumber subject) {
    return levels.getOrDefault(subject, BlockLevel.NONE);
  }

  @Override
  public void take(List<RegisterSays> page) {
    taken.addAll(page);
  }
}
