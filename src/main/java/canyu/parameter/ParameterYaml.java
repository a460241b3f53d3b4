package canyu.parameter;

import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator.Feature;
import com.fasterxml.jackson.dataformat.yaml.util.StringQuotingChecker;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.regex.Pattern;

/** Writes records and trees as YAML that {@link ParameterFile} reads back. */
public final class ParameterYaml {

  private static final YAMLFactory YAML = YAMLFactory.builder()
      .disable(Feature.WRITE_DOC_START_MARKER, Feature.SPLIT_LINES)
      .enable(Feature.MINIMIZE_QUOTES, Feature.INDENT_ARRAYS_WITH_INDICATOR)
      .stringQuotingChecker(new Quotes())
      .build();

  private ParameterYaml() {}

  /** The YAML of a record, or of a map or list of what records may hold; an empty optional is left out. */
  public static String write(Object recordOrMapOrList) {
    return write(Unbinder.tree(recordOrMapOrList));
  }

  /** The YAML of a tree; numbers that name their source keep it. */
  public static String write(Node node) {
    StringWriter text = new StringWriter();
    try (YAMLGenerator generator = YAML.createGenerator(text)) {
      write(node, generator);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return text.toString();
  }

  private static void write(Node node, YAMLGenerator generator) throws IOException {
    if (node instanceof Node.Mapping mapping) {
      generator.writeStartObject();
      for (Map.Entry<String, Node> entry : mapping.entries().entrySet()) {
        generator.writeFieldName(entry.getKey());
        write(entry.getValue(), generator);
      }
      generator.writeEndObject();
    } else if (node instanceof Node.Sequence sequence) {
      generator.writeStartArray();
      for (Node element : sequence.elements()) {
        write(element, generator);
      }
      generator.writeEndArray();
    } else if (node instanceof Node.Scalar scalar) {
      write(scalar, generator);
    }
  }

  private static void write(Node.Scalar scalar, YAMLGenerator generator) throws IOException {
    switch (scalar.kind()) {
      case TEXT -> generator.writeString(scalar.text());
      case BOOLEAN -> generator.writeBoolean(Boolean.parseBoolean(scalar.text()));
      case NULL -> generator.writeNull();
      default -> generator.writeNumber(scalar.text());
    }
  }

  /** Quotes every text that would be read as something else without its quotes. */
  private static final class Quotes extends StringQuotingChecker.Default {

    private static final long serialVersionUID = 1;
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}\\u2028\\u2029]");

    @Override
    public boolean needToQuoteName(String name) {
      return CONTROL.matcher(name).find() || super.needToQuoteName(name);
    }

    @Override
    public boolean needToQuoteValue(String value) {
      return Node.Kind.ofPlain(value) != Node.Kind.TEXT
          || CONTROL.matcher(value).find()
          || super.needToQuoteValue(value);
    }
  }
}
