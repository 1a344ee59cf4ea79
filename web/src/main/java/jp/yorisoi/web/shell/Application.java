package jp.yorisoi.web.shell;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.annotation.FacesConfig;

/** Switches Faces with CDI on; pages stand in {@code webapp/resident} and {@code webapp/staff}. */
@FacesConfig
@ApplicationScoped
public class Application {}
