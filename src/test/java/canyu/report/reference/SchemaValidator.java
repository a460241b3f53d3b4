package canyu.report.reference;

import canyu.parameter.Node;
import canyu.parameter.ParameterFile;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/** Judges trees by a JSON Schema that uses only a few keywords, and refuses to judge by others. */
final class SchemaValidator {

  private static final List<String> REMARKS = List.of("$schema", "title", "description", "default", "definitions");

  private final Node.Mapping root;

  SchemaValidator(String schema) {
    this.root = ParameterFile.read("schema", schema);
  }

  boolean accepts(Node instance) {
    return accepts(root, instance);
  }

  private boolean accepts(Node.Mapping schema, Node instance) {
    return schema.entries().entrySet().stream().allMatch(keyword -> accepts(keyword, schema, instance));
  }

  private boolean accepts(Map.Entry<String, Node> keyword, Node.Mapping schema, Node instance) {
    Node value = keyword.getValue();
    return REMARKS.contains(keyword.getKey()) || switch (keyword.getKey()) {
      case "type" -> elements(value).stream().anyMatch(type -> isOf(text(type), instance));
      case "enum" -> elements(value).stream()
          .anyMatch(word -> instance instanceof Node.Scalar scalar && scalar.text().equals(text(word)));
      case "pattern" -> !(instance instanceof Node.Scalar scalar) || scalar.kind() != Node.Kind.TEXT
          || scalar.text().matches(text(value));
      case "minimum" -> !isOf("number", instance) || number(instance).compareTo(number(value)) >= 0;
      case "maximum" -> !isOf("number", instance) || number(instance).compareTo(number(value)) <= 0;
      case "minProperties" -> !isOf("object", instance) || entries(instance).size() >= number(value).intValue();
      case "maxProperties" -> !isOf("object", instance) || entries(instance).size() <= number(value).intValue();
      case "required" -> !isOf("object", instance)
          || elements(value).stream().allMatch(key -> entries(instance).containsKey(text(key)));
      case "properties" -> !isOf("object", instance) || entries(value).entrySet().stream().allMatch(property ->
          !entries(instance).containsKey(property.getKey())
              || accepts((Node.Mapping) property.getValue(), entries(instance).get(property.getKey())));
      case "additionalProperties" -> !isOf("object", instance) || entries(instance).entrySet().stream()
          .filter(entry -> schema.at("properties").map(known -> !entries(known).containsKey(entry.getKey()))
              .orElse(true))
          .allMatch(entry -> value instanceof Node.Mapping other && accepts(other, entry.getValue()));
      case "items" -> !isOf("array", instance)
          || elements(instance).stream().allMatch(element -> accepts((Node.Mapping) value, element));
      case "anyOf" -> elements(value).stream().anyMatch(one -> accepts((Node.Mapping) one, instance));
      case "allOf" -> elements(value).stream().allMatch(one -> accepts((Node.Mapping) one, instance));
      case "$ref" -> accepts(definition(text(value)), instance);
      default -> throw new IllegalArgumentException("unknown keyword " + keyword.getKey());
    };
  }

  private Node.Mapping definition(String reference) {
    Node definitions = root.at("definitions").orElseThrow();
    return (Node.Mapping) entries(definitions).get(reference.substring("#/definitions/".length()));
  }

  private static boolean isOf(String type, Node instance) {
    return switch (type) {
      case "object" -> instance instanceof Node.Mapping;
      case "array" -> instance instanceof Node.Sequence;
      case "null" -> instance instanceof Node.Scalar scalar && scalar.isNull();
      case "string" -> instance instanceof Node.Scalar scalar && scalar.kind() == Node.Kind.TEXT;
      case "boolean" -> instance instanceof Node.Scalar scalar && scalar.kind() == Node.Kind.BOOLEAN;
      case "number" -> instance instanceof Node.Scalar scalar && scalar.isNumber();
      case "integer" -> isOf("number", instance) && number(instance).stripTrailingZeros().scale() <= 0;
      default -> throw new IllegalArgumentException("unknown type " + type);
    };
  }

  private static Map<String, Node> entries(Node node) {
    return ((Node.Mapping) node).entries();
  }

  private static List<Node> elements(Node node) {
    return node instanceof Node.Sequence sequence ? sequence.elements() : List.of(node);
  }

  private static String text(Node node) {
    return ((Node.Scalar) node).text();
  }

  private static BigDecimal number(Node node) {
    return new BigDecimal(text(node));
  }
}
