package canyu.report.page;

/** Facts by name. */
public final class Facts {

  private final Element list = Element.of("dl");

  public void add(String name, String value) {
    list.add(Element.of("dt", name), Element.of("dd", value));
  }

  public Element element() {
    return list;
  }
}
