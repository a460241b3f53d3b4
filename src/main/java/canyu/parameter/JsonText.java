package canyu.parameter;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Writes maps, lists, plain values and nodes as JSON, the same text on every machine: a map that keeps no order, as those of
 * {@link Map#of} do not, is written in the order of its keys. Null and numbers that are not finite are null.
 */
public final class JsonText {

  private final JsonGenerator generator;

  private JsonText(JsonGenerator generator) {
    this.generator = generator;
  }

  /** The text, indented. */
  static String of(Object value) {
    StringWriter text = new StringWriter();
    try (JsonGenerator generator = new JsonFactory().createGenerator(text)) {
      generator.setPrettyPrinter(new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n")));
      new JsonText(generator).write(value);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return text + "\n";
  }

  private void write(Object value) throws IOException {
    if (isShort(value)) {
      generator.writeRawValue(compact(value));
    } else if (value instanceof LinkedHashMap<?, ?> || value instanceof SortedMap<?, ?>) {
      writeObject((Map<?, ?>) value);
    } else if (value instanceof Map<?, ?> map) {
      Map<String, Object> sorted = new TreeMap<>();
      map.forEach((key, held) -> sorted.put(key.toString(), held));
      writeObject(sorted);
    } else if (value instanceof List<?> list) {
      generator.writeStartArray();
      for (Object element : list) {
        write(element);
      }
      generator.writeEndArray();
    } else if (value instanceof Node node) {
      write(node);
    } else if (value instanceof Boolean truth) {
      generator.writeBoolean(truth);
    } else if (value == null || value instanceof Double number && !Double.isFinite(number)) {
      generator.writeNull();
    } else if (value instanceof Number number) {
      generator.writeNumber(new BigDecimal(number.toString()));
    } else {
      generator.writeString(value.toString());
    }
  }

  private void writeObject(Map<?, ?> fields) throws IOException {
    generator.writeStartObject();
    for (Map.Entry<?, ?> field : fields.entrySet()) {
      generator.writeFieldName(field.getKey().toString());
      write(field.getValue());
    }
    generator.writeEndObject();
  }

  /** Whether a container holds nothing but single values, and so stands on one line. */
  private boolean isShort(Object value) {
    return generator.getPrettyPrinter() != null
        && (value instanceof Map<?, ?> map && map.values().stream().allMatch(JsonText::isSingle)
        || value instanceof List<?> list && list.stream().allMatch(JsonText::isSingle));
  }

  private static boolean isSingle(Object value) {
    return !(value instanceof Map) && !(value instanceof List)
        && (!(value instanceof Node) || value instanceof Node.Scalar);
  }

  /** The text on one line. */
  public static String compact(Object value) {
    StringWriter text = new StringWriter();
    try (JsonGenerator generator = new JsonFactory().createGenerator(text)) {
      new JsonText(generator).write(value);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return text.toString();
  }

  private void write(Node node) throws IOException {
    if (node instanceof Node.Mapping mapping) {
      write(new LinkedHashMap<>(mapping.entries()));
    } else if (node instanceof Node.Sequence sequence) {
      write(sequence.elements());
    } else if (node instanceof Node.Scalar scalar) {
      switch (scalar.kind()) {
        case TEXT -> generator.writeString(scalar.text());
        case BOOLEAN -> generator.writeBoolean(Boolean.parseBoolean(scalar.text()));
        case NULL -> generator.writeNull();
        default -> generator.writeNumber(new BigDecimal(scalar.text()));
      }
    }
  }
}
