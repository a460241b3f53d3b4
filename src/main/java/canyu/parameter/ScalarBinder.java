package canyu.parameter;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/** Makes numbers, truth values, texts and constants of single values, and of numbers that name their source. */
final class ScalarBinder {

  private final Problems problems;

  ScalarBinder(Problems problems) {
    this.problems = problems;
  }

  /** The value of a node; empty where its problems have been noted. */
  Optional<Object> value(Node node, Slot slot) {
    Class<?> type = slot.raw();
    return type.isEnum() ? constant(node, slot) : switch (type.getName()) {
      case "java.lang.String" -> text(node, slot);
      case "java.time.LocalDate" -> day(node, slot);
      case "boolean", "java.lang.Boolean" -> truth(node, slot);
      case "double", "java.lang.Double" -> number(node, slot).map(value -> value);
      case "float", "java.lang.Float" -> number(node, slot).map(Double::floatValue);
      case "int", "java.lang.Integer" -> whole(node, slot, Integer.MIN_VALUE, Integer.MAX_VALUE).map(Long::intValue);
      case "long", "java.lang.Long" -> whole(node, slot, Long.MIN_VALUE, Long.MAX_VALUE).map(value -> value);
      default -> throw new IllegalArgumentException(slot.place() + ": nothing reads a " + type.getName());
    };
  }

  private Optional<Object> constant(Node node, Slot slot) {
    Map<String, Object> constants = Names.constants(slot.raw());
    if (node instanceof Node.Scalar scalar && constants.containsKey(scalar.text())) {
      return Optional.of(constants.get(scalar.text()));
    }
    String refusal = new Vocabulary(constants.keySet()).refusesValue(node);
    return problems.refuse(node.origin(), slot.place(), refusal);
  }

  private Optional<Object> text(Node node, Slot slot) {
    return node instanceof Node.Scalar scalar
        ? Optional.of(scalar.text())
        : problems.refuse(node, slot, "must be text");
  }

  private Optional<Object> day(Node node, Slot slot) {
    Optional<LocalDate> day = node instanceof Node.Scalar scalar ? Calendar.day(scalar.text()) : Optional.empty();
    return day.isPresent()
        ? Optional.of(day.get())
        : problems.refuse(node, slot, "must be a day such as 2027-01-04");
  }

  private Optional<Object> truth(Node node, Slot slot) {
    return plain(node, slot, "must be true or false").flatMap(scalar -> scalar.kind() == Node.Kind.BOOLEAN
        ? Optional.of(Boolean.valueOf(scalar.text()))
        : problems.refuse(scalar, slot, "must be true or false"));
  }

  private Optional<Double> number(Node node, Slot slot) {
    return plain(node, slot, "must be a number").flatMap(scalar -> {
      if (!scalar.isNumber()) {
        return refused(scalar, slot, "must be a number");
      }
      double value = scalar.number();
      return Double.isInfinite(value)
          ? refused(scalar, slot, "must be a finite number")
          : within(slot.range(), value, value, scalar, slot);
    });
  }

  private Optional<Long> whole(Node node, Slot slot, long least, long most) {
    return plain(node, slot, "must be a whole number").flatMap(scalar -> {
      if (!scalar.isNumber()) {
        return refused(scalar, slot, "must be a whole number");
      }
      BigDecimal value = new BigDecimal(scalar.text());
      if (value.stripTrailingZeros().scale() > 0) {
        return refused(scalar, slot, "must be a whole number");
      }
      boolean fits = value.compareTo(BigDecimal.valueOf(least)) >= 0 && value.compareTo(BigDecimal.valueOf(most)) <= 0;
      return fits
          ? within(slot.range(), value.doubleValue(), value.longValue(), scalar, slot)
          : refused(scalar, slot, "must be " + slot.range().bounds(least, most));
    });
  }

  private <N> Optional<N> within(Range range, double size, N value, Node node, Slot slot) {
    Optional<String> complaint = range.complaint(size);
    complaint.ifPresent(message -> problems.refuse(node.origin(), slot.place(), message));
    return complaint.isPresent() ? Optional.empty() : Optional.of(value);
  }

  /** The single value itself, out of what names its source where there is such a mapping around it. */
  private Optional<Node.Scalar> plain(Node node, Slot slot, String mustBe) {
    if (node instanceof Node.Mapping mapping) {
      return unsourced(mapping, slot, mustBe);
    }
    if (node instanceof Node.Scalar scalar && scalar.isNull()) {
      problems.refuse(node.origin(), slot.place(), "is empty");
      return Optional.empty();
    }
    return node instanceof Node.Scalar scalar ? Optional.of(scalar) : refused(node, slot, mustBe);
  }

  private Optional<Node.Scalar> unsourced(Node.Mapping mapping, Slot slot, String mustBe) {
    Node value = mapping.entries().get(Sourced.VALUE);
    if (value == null) {
      problems.refuse(mapping.origin(), slot.place(), mustBe + ", but is a mapping without a 'value'");
      return Optional.empty();
    }
    problems.refuseUnknownKeys(mapping, slot.place(), new Vocabulary(Sourced.KEYS));
    Sourced.KEYS.stream().filter(key -> !key.equals(Sourced.VALUE) && mapping.entries().containsKey(key)).forEach(key ->
        text(mapping.entries().get(key), new Slot(String.class, Range.any(), slot.place().key(key))));
    refuseOtherSources(mapping, slot);
    return value instanceof Node.Mapping ? refused(value, slot, mustBe) : plain(value, slot, mustBe);
  }

  private void refuseOtherSources(Node.Mapping mapping, Slot slot) {
    if (mapping.entries().get(Sourced.SOURCE) instanceof Node.Scalar source
        && !source.isNull() && !Sourced.isSource(source.text())) {
      problems.refuse(source.origin(),
          slot.place().key(Sourced.SOURCE), new Vocabulary(Sourced.SOURCES).refusesValue(source));
    }
  }

  private <N> Optional<N> refused(Node node, Slot slot, String mustBe) {
    problems.refuse(node, slot, mustBe);
    return Optional.empty();
  }
}
