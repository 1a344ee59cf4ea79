package jp.yorisoi.web.shell;

import java.lang.reflect.Field;

/** Puts beans together without a container. */
public final class Beans {
  private Beans() {}

  /**
   * Sets the fields of a bean that its parts fit into.
   *
   * @param bean the bean
   * @param parts what the container would put in
   * @return the bean
   */
  public static <T> T with(T bean, Object... parts) {
    try {
      for (Field field : bean.getClass().getDeclaredFields()) {
        for (Object part : parts) {
          if (field.getType().isInstance(part) && field.getType() != Object.class) {
            field.setAccessible(true);
            field.set(bean, part);
          }
        }
      }
      return bean;
    } catch (IllegalAccessException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
