package jp.yorisoi.web.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.io.IOException;
import java.io.InputStream;

/** The description of this door for programs (OpenAPI 3.1). */
@Path("/openapi.yaml")
@RequestScoped
public class DescriptionResource {

  /**
   * The description.
   *
   * @return YAML in UTF-8
   * @throws IOException when it cannot be read
   */
  @GET
  @Produces("application/yaml")
  public byte[] yaml() throws IOException {
    try (InputStream in = DescriptionResource.class.getResourceAsStream("openapi.yaml")) {
      return in.readAllBytes();
    }
  }
}
