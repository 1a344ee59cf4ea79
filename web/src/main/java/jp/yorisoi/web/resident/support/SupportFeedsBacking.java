package jp.yorisoi.web.resident.support;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.yorisoi.ejb.catalogue.Language;
import jp.yorisoi.ejb.catalogue.SupportProgramme;
import jp.yorisoi.ejb.support.open.PublicAddress;
import jp.yorisoi.web.shell.LanguageShown;
import jp.yorisoi.web.shell.Origin;

/**
 * Part of the page {@code webapp/resident/support/list.xhtml}: the calendars one can follow, with
 * their addresses to copy.
 */
@Named("supportFeeds")
@RequestScoped
public class SupportFeedsBacking {
  private static final String FILE = "classes.ics";
  private static final String HOST = "[A-Za-z0-9.-]+(:[0-9]{1,5})?";

  @Inject private SupportListBacking list;
  @Inject private SupportProgramme programme;
  @Inject private LanguageShown language;
  @Inject private PublicAddress address;
  @Inject private Origin origin;
  @Inject private HttpServletRequest request;
  private List<Feed> feeds;

  /**
   * A calendar to follow.
   *
   * @param name what is in it
   * @param href where it is, from this page
   * @param address the whole address to copy, empty when it is not known
   */
  public record Feed(String name, String href, String address) {}

  /** All classes, those of the chosen place, those of each kind that is held (EL). */
  public List<Feed> getFeeds() {
    if (feeds == null) {
      feeds = new ArrayList<>();
      feeds.add(feed(language.texts().get("support.feeds_all"), ""));
      list.getPlaces().stream()
          .filter(one -> one.current() && !one.id().isEmpty())
          .forEach(one -> feeds.add(feed(one.name(), "place=" + one.id())));
      programme
          .held()
          .forEach(kind -> feeds.add(feed(language.of(kind.title()), "kind=" + kind.id())));
    }
    return feeds;
  }

  private Feed feed(String name, String part) {
    List<String> parts = new ArrayList<>(part.isEmpty() ? List.of() : List.of(part));
    if (language.current() != Language.JA) {
      parts.add("language=" + language.current().code());
    }
    String href = FILE + (parts.isEmpty() ? "" : "?" + String.join("&", parts));
    String path = "/resident/support/" + href;
    return new Feed(name, href, address.page(path).orElseGet(() -> asked(path).orElse("")));
  }

  /** Under the host the reader asked; only that reader is told. */
  private Optional<String> asked(String path) {
    String scheme = origin.isTls(request) ? "https://" : "http://";
    return Optional.ofNullable(request.getHeader("Host"))
        .filter(host -> host.matches(HOST))
        .map(host -> scheme + host + request.getContextPath() + path);
  }
}
