package jp.yorisoi.web.staff;

import java.util.List;
import java.util.Map;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;

/**
 * The rows of a table of which a desk gives one page at a time, already filtered, sorted and cut by
 * the database. One reading is one call of the desk, which also says how many rows there are.
 *
 * @param <T> a row
 */
public abstract class PagedModel<T> extends LazyDataModel<T> {
  private static final long serialVersionUID = 1L;

  /**
   * What a desk gave.
   *
   * @param items the rows of one page
   * @param total how many rows there are in all
   * @param <T> a row
   */
  public record Page<T>(List<T> items, int total) {
    /** Takes a copy of the rows. */
    public Page {
      items = List.copyOf(items);
    }
  }

  /**
   * Asks the desk.
   *
   * @param first 0-based first row
   * @param size number of rows
   * @param sorting the order the reader chose, by name of the column; empty for none
   * @return the page
   */
  protected abstract Page<T> read(int first, int size, Map<String, SortMeta> sorting);

  /** The table asks before it loads; until then, the page wanted is taken to exist. */
  @Override
  public int count(Map<String, FilterMeta> filters) {
    return Math.max(getRowCount(), 0);
  }

  /** Rows may have gone since the page was chosen: then the last page there is. */
  @Override
  public List<T> load(
      int first, int pageSize, Map<String, SortMeta> sorting, Map<String, FilterMeta> filters) {
    Page<T> page = read(first, pageSize, sorting);
    int begin = recalculateFirst(first, pageSize, page.total());
    if (begin != first) {
      page = read(begin, pageSize, sorting);
    }
    setRowCount(page.total());
    return page.items();
  }
}
