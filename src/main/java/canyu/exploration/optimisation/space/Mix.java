package canyu.exploration.optimisation.space;

import canyu.exploration.ensemble.EndsLog;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Some countermeasures together.
 *
 * @param doses in the order of the options, at most one of each
 */
public record Mix(List<Dose> doses) implements Serializable {

  /** Nothing new is done. */
  public static final Mix NOTHING = new Mix(List.of());

  /** What is done of an option; empty if nothing is. */
  public Optional<Dose> of(int option) {
    return doses.stream().filter(dose -> dose.option() == option).findFirst();
  }

  /** The same without an option. */
  public Mix without(int option) {
    return new Mix(doses.stream().filter(dose -> dose.option() != option).toList());
  }

  /** The same with a dose in place of what it did of that option. */
  public Mix with(Dose dose) {
    return new Mix(Stream.concat(without(dose.option()).doses.stream(), Stream.of(dose))
        .sorted((a, b) -> Integer.compare(a.option(), b.option())).toList());
  }

  /** A text without commas that tells it from all others. */
  public String key() {
    return doses.isEmpty() ? "nothing" : doses.stream().map(Dose::key).collect(Collectors.joining(" "));
  }

  /** Where its end in a city is kept. */
  public EndsLog.Place in(int city) {
    return new EndsLog.Place(key(), city);
  }
}
