package jp.yorisoi.web.shell;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.yorisoi.ejb.catalogue.SupportProgramme;
import jp.yorisoi.policy.CallerContext;
import jp.yorisoi.policy.Permission;
import jp.yorisoi.policy.city.Policies;
import jp.yorisoi.policy.door.Doors;
import jp.yorisoi.policy.zone.Zones;

/**
 * The side menu of staff pages: what this person may do in the zones of this instance. The desks
 * decide again; the menu only shows no door that would not open.
 */
@Named
@RequestScoped
public class StaffMenu {

  /**
   * A heading with its links.
   *
   * @param name the heading
   * @param links at least one
   */
  public record Group(String name, List<Link> links) {
    /** Takes a copy of the links. */
    public Group {
      links = List.copyOf(links);
    }
  }

  /**
   * A link.
   *
   * @param label what it says
   * @param href path below the context root
   * @param permissions who is shown it: holders of any of them
   * @param below paths of the pages it leads on to, which have no link of their own
   */
  public record Link(String label, String href, Set<Permission> permissions, Set<String> below) {
    /** Takes copies. */
    public Link {
      permissions = Set.copyOf(permissions);
      below = Set.copyOf(below);
    }

    /**
     * A link for holders of any of some permissions.
     *
     * @param label what it says
     * @param href path below the context root
     * @param permissions who is shown it
     */
    public Link(String label, String href, Set<Permission> permissions) {
      this(label, href, permissions, Set.of());
    }

    /**
     * A link for holders of one permission.
     *
     * @param label what it says
     * @param href path below the context root
     * @param permission who is shown it
     */
    public Link(String label, String href, Permission permission) {
      this(label, href, Set.of(permission));
    }

    /** The same link, with the names of pages of its folder that it leads on to. */
    Link over(String... pages) {
      String folder = href.substring(0, href.lastIndexOf('/') + 1);
      return new Link(
          label,
          href,
          permissions,
          Stream.of(pages).map(page -> folder + page + ".xhtml").collect(Collectors.toSet()));
    }

    /**
     * How the link is marked while a page is shown.
     *
     * @param path path of that page below the context root
     * @return the value of {@code aria-current}: {@code page} for the page itself, {@code true} for
     *     one it leads on to, else {@code false}
     */
    String current(String path) {
      if (path.equals(href)) {
        return "page";
      }
      return Boolean.toString(below.contains(path));
    }
  }

  /** Planning tours is of use only in a city whose programme has routes. */
  private static final String TOURS = "/staff/support/tours.xhtml";

  static final List<Group> ALL =
      List.of(
          new Group(
              "手続き",
              List.of(
                  new Link("受付一覧", "/staff/cases/list.xhtml", Permission.VIEW_WORKLIST)
                      .over("case", "document", "print"),
                  new Link("郵送する通知", "/staff/cases/letters.xhtml", Permission.SEND_LETTERS)
                      .over("letter"),
                  new Link(
                          "出力の申請",
                          "/staff/cases/exports.xhtml",
                          Set.of(Permission.EXPORT_CASES, Permission.APPROVE_EXPORT))
                      .over("export"),
                  new Link("隔離した申請", "/staff/intake/quarantine.xhtml", Permission.VIEW_QUARANTINE)
                      .over("clear"))),
          new Group(
              "支援",
              List.of(
                  new Link("予約（電話受付）", "/staff/support/week.xhtml", Permission.MANAGE_BOOKINGS)
                      .over("names", "form", "print", "slips", "offline", "export"),
                  new Link("教室の表", "/staff/support/calendar.xhtml", Permission.MANAGE_BOOKINGS)
                      .over(
                          "resources",
                          "session",
                          "message",
                          "day-print",
                          "use",
                          "series",
                          "series-change",
                          "closures"),
                  new Link("ぐるっと号", TOURS, Permission.MANAGE_BOOKINGS).over("tour", "tour-plan"),
                  new Link("電話すること", "/staff/support/calls.xhtml", Permission.MANAGE_BOOKINGS)
                      .over("call"),
                  new Link("参加した方の声", "/staff/support/voices.xhtml", Permission.MANAGE_BOOKINGS),
                  new Link("予約のはがき", "/staff/support/postcards.xhtml", Permission.MANAGE_BOOKINGS),
                  new Link("ちらし", "/staff/support/flyer.xhtml", Permission.MANAGE_BOOKINGS),
                  new Link("届いているか", "/staff/support/reach.xhtml", Permission.MANAGE_BOOKINGS),
                  new Link(
                      "出力の申請",
                      "/staff/support/exports.xhtml",
                      Set.of(Permission.EXPORT_BOOKINGS, Permission.APPROVE_BOOKING_EXPORT)))),
          new Group(
              "道具",
              List.of(new Link("生成AIに渡す前の確認", "/staff/tools/ai.xhtml", Permission.USE_AI_GATE))),
          new Group(
              "管理",
              List.of(
                  new Link("支援措置・抑止", "/staff/protection/list.xhtml", Permission.MANAGE_PROTECTION)
                      .over("enter", "show", "letter"),
                  new Link("届けられなかったもの", "/staff/system/parked.xhtml", Permission.TEND_OUTBOX)
                      .over("message"),
                  new Link("保存期限", "/staff/policy/retention.xhtml", Permission.HOLD_RECORDS)
                      .over("hold"),
                  new Link("セキュリティポリシー", "/staff/policy/clauses.xhtml", Permission.VIEW_POLICY),
                  new Link("監査記録", "/staff/policy/audit.xhtml", Permission.VIEW_AUDIT))));

  @Inject private CallerContext context;
  @Inject private Policies policies;
  @Inject private Zones zones;
  @Inject private SupportProgramme programme;
  @Inject private HttpServletRequest request;
  private List<Group> groups;

  /** The groups this person sees, without empty ones (EL). */
  public List<Group> getGroups() {
    if (groups == null) {
      groups =
          ALL.stream()
              .map(
                  group ->
                      new Group(group.name(), group.links().stream().filter(this::opens).toList()))
              .filter(group -> !group.links().isEmpty())
              .toList();
    }
    return groups;
  }

  /**
   * Whether a link leads to the page being shown (EL).
   *
   * @param link a link of the menu
   * @return the value of {@code aria-current}: {@code page} for the page itself, {@code true} for
   *     the one it belongs to, else {@code false}
   */
  public String current(Link link) {
    return link.current(OwnPath.asked(request));
  }

  private boolean opens(Link link) {
    return link.permissions().stream()
            .anyMatch(one -> policies.roles().permits(context.caller().roles(), one))
        && Doors.packaged().at(link.href()).zones().stream().anyMatch(zones::serves)
        && wanted(link, !programme.routes().isEmpty());
  }

  /** Izumo has no vehicle: its clerks are shown nothing to plan one with. */
  static boolean wanted(Link link, boolean vehicle) {
    return vehicle || !link.href().equals(TOURS);
  }
}
