package canyu.report.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** An element of HTML or SVG, built from outside in; all text and all values of attributes are escaped. */
public final class Element implements Content {

  /** Those that hold nothing and have no end tag in HTML. */
  private static final Set<String> VOID = Set.of("br", "col", "hr", "meta");

  /** Those after whose tags a new line changes nothing. */
  private static final Set<String> BLOCKS = Set.of("html", "head", "body", "header", "main", "section", "nav", "table",
      "thead", "tbody", "tr", "p", "ol", "ul", "li", "h1", "h2", "h3", "figure", "figcaption", "svg", "g", "details",
      "summary", "div", "meta", "style", "script", "title", "dl", "dt", "dd");

  private final String name;
  private final Map<String, String> attributes = new LinkedHashMap<>();
  private final List<Content> children = new ArrayList<>();

  private Element(String name) {
    this.name = name;
  }

  /** An element that holds some others. */
  public static Element of(String name, Element... children) {
    return new Element(name).add(children);
  }

  /** An element that holds some others. */
  public static Element of(String name, List<Element> children) {
    return new Element(name).add(children);
  }

  /** An element that holds a text. */
  public static Element of(String name, String text) {
    return new Element(name).text(text);
  }

  /** Sets an attribute; a class comes on top of those it has. */
  public Element with(String attribute, String value) {
    attributes.merge(attribute, value, (old, added) -> attribute.equals("class") ? old + " " + added : added);
    return this;
  }

  /** Sets an attribute to a length or place in a drawing. */
  public Element with(String attribute, double value) {
    return with(attribute, Svg.number(value));
  }

  public Element text(String words) {
    children.add(new Text(words));
    return this;
  }

  public Element add(Element... more) {
    return add(List.of(more));
  }

  public Element add(List<Element> more) {
    children.addAll(more);
    return this;
  }

  Element style(StyleSheet rules) {
    children.add(rules);
    return this;
  }

  Element script(Script code) {
    children.add(code);
    return this;
  }

  @Override
  public void writeTo(StringBuilder html) {
    html.append('<').append(name);
    attributes.forEach((key, value) ->
        html.append(' ').append(key).append("=\"").append(Text.escaped(value)).append('"'));
    if (VOID.contains(name)) {
      html.append("/>");
    } else {
      html.append('>');
      children.forEach(child -> child.writeTo(html));
      html.append("</").append(name).append('>');
    }
    if (BLOCKS.contains(name)) {
      html.append('\n');
    }
  }

  /** As HTML. */
  @Override
  public String toString() {
    StringBuilder html = new StringBuilder();
    writeTo(html);
    return html.toString();
  }
}
