package jp.yorisoi.web.rest;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Set;

/** What partners' systems can ask for; version 1. */
@ApplicationPath("/partner/v1")
public class PartnerDoor extends Application {

  /** The resources and how they answer when something went wrong. */
  @Override
  public Set<Class<?>> getClasses() {
    return Set.of(
        SessionsResource.class,
        BookingsResource.class,
        CancellationsResource.class,
        DescriptionResource.class,
        ProblemMapper.class);
  }
}
