package canyu.report.html.calibration;

import canyu.report.html.Element;

/** Facts by name. */
final class Facts {

  private final Element list = Element.of("dl");

  void add(String name, String value) {
    list.add(Element.of("dt", name), Element.of("dd", value));
  }

  Element element() {
    return list;
  }
}
