package canyu.report.charts;

import canyu.report.page.Element;
import java.util.List;

/** Pictures with what there is to say about them. */
public final class Figure {

  /** The width of the page, in the units of a drawing. */
  public static final double WIDE = 900;

  /** The width of a phone. */
  public static final double NARROW = 350;

  private Figure() {}

  /** A chart in two drawings, of which the style sheet shows the one that fits. */
  public static Element of(Chart chart, String caption) {
    return captioned(Element.of("figure", both(chart, WIDE)), caption);
  }

  /** A drawing of some width, and one for a phone. */
  public static Element both(Chart chart, double wide) {
    return Element.of("div",
        Element.of("div", chart.draw(wide)).with("class", "wide"),
        Element.of("div", chart.draw(NARROW)).with("class", "narrow"));
  }

  /** Small drawings side by side. */
  public static Element multiples(List<Element> drawings, String kind, String caption) {
    return captioned(Element.of("figure", Element.of("div", drawings).with("class", kind)), caption);
  }

  private static Element captioned(Element figure, String caption) {
    return figure.add(Element.of("figcaption", caption));
  }
}
