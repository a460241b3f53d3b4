package canyu.scenario.table;

import canyu.city.Divisions;
import canyu.parameter.Range;
import canyu.population.AgeSpan;
import canyu.population.Microdata;
import canyu.population.Young;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Reads an age of microdata: whole years, or a band of them such as {@code 25-34} or {@code 70+}. */
public final class AgeCell {

  private static final int OLDEST = 110;

  private final Divisions divisions;
  private final Microdata microdata;
  private final int youngest;

  /** Ages as a frame divides them, and as its microdata take the young. */
  public AgeCell(Divisions divisions, Microdata microdata) {
    this.divisions = divisions;
    this.microdata = microdata;
    this.youngest = microdata.young() == Young.LEFT_OUT ? 0 : divisions.youngest();
  }

  /** The age in a cell; empty, and a problem more, where there is none. */
  public Optional<AgeSpan> read(CsvTable.Cell cell, CellReader reader) {
    Optional<AgeSpan> band = AgeSpan.of(cell.text());
    if (band.isEmpty()) {
      return reader.whole(cell, new Range(youngest, OLDEST), " or a band such as 25-34").map(Double::intValue)
          .map(age -> new AgeSpan(age, age));
    }
    AgeSpan span = band.get().isOpen() ? band.get().upTo(microdata.oldest()) : band.get();
    if (!isTooYoung(span) && (span.from() < divisions.youngest() || divisions.band(span.from()) != divisions.band(span.to()))) {
      reader.note(CellReader.wrong(cell, "must lie in one of the bands " + bands()
          + " (divisions.age of the frame says where they begin)"));
      return Optional.empty();
    }
    return Optional.of(span);
  }

  private boolean isTooYoung(AgeSpan span) {
    return microdata.young() == Young.LEFT_OUT && span.to() < divisions.youngest();
  }

  private String bands() {
    return IntStream.range(0, divisions.ages().size()).mapToObj(divisions::years).collect(Collectors.joining(", "));
  }
}
