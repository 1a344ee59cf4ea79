package jp.yorisoi.ear.inside;

import jakarta.annotation.Resource;
import jakarta.ejb.Stateless;
import jakarta.ejb.TimerService;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import jp.yorisoi.policy.Chain;

/** What the container gives a session bean of the application. */
@Stateless
public class Units {
  @PersistenceContext(unitName = "front")
  private EntityManager front;

  @PersistenceContext(unitName = "core")
  private EntityManager core;

  @Resource private TimerService timers;

  /** Schema and account a persistence unit works with. */
  public List<?> place(Chain chain) {
    return unit(chain).createNativeQuery("SELECT DATABASE(), CURRENT_USER()").getResultList();
  }

  /** The entities of a unit. */
  public List<Class<?>> entities(Chain chain) {
    return unit(chain).getMetamodel().getEntities().stream()
        .<Class<?>>map(entity -> entity.getJavaType())
        .toList();
  }

  /** The one row of an entity with this value in an attribute, seen by the present transaction. */
  public <T> T row(Class<T> entity, String attribute, String value) {
    // EclipseLink reads outside the transaction until the unit has written something
    core.createNativeQuery("DO 0").executeUpdate();
    return core.createQuery(
            "SELECT e FROM " + entity.getSimpleName() + " e WHERE e." + attribute + " = :value",
            entity)
        .setParameter("value", value)
        .getSingleResult();
  }

  /** The timers of the application: {@code info persistent}. */
  public List<String> timers() {
    return timers.getAllTimers().stream()
        .map(timer -> timer.getInfo() + (timer.isPersistent() ? " persistent" : ""))
        .toList();
  }

  private EntityManager unit(Chain chain) {
    return chain == Chain.FRONT ? front : core;
  }
}
