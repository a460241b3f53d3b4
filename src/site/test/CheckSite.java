import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Opens every page of a built site and says what is wrong with it: a link, an anchor or a picture that leads nowhere, a page
 * that is empty or to which no link leads, something loaded from another host, a page in one language alone. Links to other
 * hosts are counted, but not followed. Run by {@code src/site/test/run}.
 */
final class CheckSite {

  /** What readers of the code alone read is in English alone. */
  private static final Pattern ENGLISH_ALONE = Pattern.compile("architecture\\.html|changelog\\.html|decisions/.*");

  private static final String CHINESE = "zh_CN/";
  private static final int FEWEST_LETTERS = 100;

  private static final Pattern COMMENT = Pattern.compile("(?s)<!--.*?-->");
  private static final Pattern ELEMENT = Pattern.compile("(?s)<(a|img|script|link|iframe|source|form)\\b([^>]*)>");
  private static final Pattern ADDRESS = Pattern.compile("\\b(?:href|src|action)=\"([^\"]*)\"");
  private static final Pattern ID = Pattern.compile("\\b(?:id|name)=\"([^\"]+)\"");
  private static final Pattern MAIN = Pattern.compile("(?s)<main\\b[^>]*>(.*)</main>");
  private static final Pattern STYLE_ADDRESS = Pattern.compile("(?:url\\(|@import)\\s*['\"]?([^'\")\\s;]+)");

  private final Path site;
  private final Map<Path, Page> pages = new TreeMap<>();
  private final List<String> faults = new ArrayList<>();
  private int links;
  private int elsewhere;

  private record Link(String element, String address) {

    /** Whether a browser fetches it by itself. */
    boolean isLoaded() {
      return !element.equals("a");
    }

    boolean isElsewhere() {
      return address.matches("(?i)([a-z][a-z0-9+.-]*:|//).*");
    }
  }

  private record Page(String text, List<Link> links, Set<String> ids) {

    static Page read(Path file) throws IOException {
      String html = COMMENT.matcher(Files.readString(file)).replaceAll("");
      List<Link> links = ELEMENT.matcher(html).results().flatMap(element -> ADDRESS.matcher(element.group(2)).results()
          .map(address -> new Link(element.group(1), address.group(1).replace("&amp;", "&")))).toList();
      String text = MAIN.matcher(html).results().map(main -> main.group(1).replaceAll("(?s)<[^>]*>", " "))
          .map(CheckSite::withoutEntities).collect(Collectors.joining());
      return new Page(text, links, ID.matcher(html).results().map(id -> id.group(1)).collect(Collectors.toSet()));
    }
  }

  private CheckSite(Path site) throws IOException {
    this.site = site;
    for (Path file : files(".html")) {
      pages.put(file, Page.read(file));
    }
  }

  public static void main(String[] arguments) throws IOException {
    CheckSite check = new CheckSite(Path.of(arguments[0]).toAbsolutePath().normalize());
    check.all();
    check.faults.forEach(System.err::println);
    System.out.printf("%d pages, %d links within them, %d to other hosts, which were not followed; %d faults%n",
        check.pages.size(), check.links, check.elsewhere, check.faults.size());
    System.exit(check.faults.isEmpty() ? 0 : 1);
  }

  private void all() throws IOException {
    for (Map.Entry<Path, Page> page : pages.entrySet()) {
      for (Link link : page.getValue().links()) {
        follow(page.getKey(), link);
      }
      refuseEmpty(page.getKey(), page.getValue().text());
    }
    refuseStylesFromElsewhere();
    refuseOnlyOneLanguage();
    refuseUnreachable();
  }

  private void follow(Path page, Link link) {
    if (link.isElsewhere()) {
      elsewhere++;
      if (link.isLoaded() && !link.address().startsWith("data:")) {
        fault(page, "loads " + link.address() + " from another host");
      }
      return;
    }
    links++;
    Path target = target(page, link);
    String anchor = part(link, 1);
    if (!target.startsWith(site) || !Files.isRegularFile(target) || !isSpelledSo(target)) {
      fault(page, "leads to " + link.address() + ", which is not there");
    } else if (!anchor.isEmpty() && pages.containsKey(target) && !pages.get(target).ids().contains(anchor)) {
      fault(page, "leads to " + link.address() + ", but there is no such anchor");
    }
  }

  private static Path target(Path page, Link link) {
    String file = part(link, 0);
    return file.isEmpty() ? page : page.resolveSibling(file).normalize();
  }

  /** The file (0) or the anchor (1) of a link, as it is written on disk. */
  private static String part(Link link, int which) {
    String[] parts = link.address().split("#", 2);
    return which < parts.length ? URLDecoder.decode(parts[which].replace("+", "%2B"), StandardCharsets.UTF_8) : "";
  }

  /** Whether capital letters are capital on disk, too; some systems would not mind. */
  private static boolean isSpelledSo(Path target) {
    try {
      return target.toRealPath().endsWith(target.getFileName());
    } catch (IOException e) {
      return false;
    }
  }

  private void refuseEmpty(Path page, String text) {
    long letters = text.codePoints().filter(Character::isLetter).count();
    if (letters < FEWEST_LETTERS) {
      fault(page, "has only " + letters + " letters");
    }
    if (isChinese(page) && text.codePoints().noneMatch(Character::isIdeographic)) {
      fault(page, "has not a word of Chinese");
    }
  }

  private void refuseStylesFromElsewhere() throws IOException {
    for (Path style : files(".css")) {
      STYLE_ADDRESS.matcher(Files.readString(style)).results().map(found -> found.group(1))
          .filter(address -> address.matches("(?i)(https?:)?//.*"))
          .forEach(address -> fault(style, "loads " + address + " from another host"));
    }
  }

  private void refuseOnlyOneLanguage() {
    Set<String> english = names().filter(name -> !name.startsWith(CHINESE))
        .filter(name -> !ENGLISH_ALONE.matcher(name).matches()).collect(Collectors.toCollection(TreeSet::new));
    Set<String> chinese = names().filter(name -> name.startsWith(CHINESE)).map(name -> name.substring(CHINESE.length()))
        .collect(Collectors.toCollection(TreeSet::new));
    english.stream().filter(name -> !chinese.contains(name)).forEach(name -> faults.add(name + " is in English alone"));
    chinese.stream().filter(name -> !english.contains(name)).forEach(name -> faults.add(name + " is in Chinese alone"));
  }

  private void refuseUnreachable() {
    Set<Path> reached = new HashSet<>();
    Deque<Path> next = new ArrayDeque<>(List.of(site.resolve("index.html")));
    while (!next.isEmpty()) {
      Path page = next.pop();
      if (pages.containsKey(page) && reached.add(page)) {
        pages.get(page).links().stream().filter(link -> !link.isElsewhere()).forEach(link -> next.push(target(page, link)));
      }
    }
    pages.keySet().stream().filter(page -> !reached.contains(page))
        .forEach(page -> fault(page, "is a page to which no link leads"));
  }

  private boolean isChinese(Path page) {
    return name(page).startsWith(CHINESE);
  }

  private Stream<String> names() {
    return pages.keySet().stream().map(this::name);
  }

  private String name(Path file) {
    return site.relativize(file).toString().replace('\\', '/');
  }

  private void fault(Path file, String what) {
    faults.add(name(file) + " " + what);
  }

  private List<Path> files(String ending) throws IOException {
    try (Stream<Path> files = Files.walk(site)) {
      return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
    }
  }

  private static String withoutEntities(String text) {
    return Pattern.compile("&#x([0-9a-fA-F]+);").matcher(text)
        .replaceAll(letter -> new String(Character.toChars(Integer.parseInt(letter.group(1), 16))).replace("\\", "").replace("$", ""));
  }
}
