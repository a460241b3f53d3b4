package canyu.experiment.run;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Optional;

/**
 * What else is kept of a run of the first city.
 *
 * @param integrity whether its arms differ by nothing but their policy; kept with the status quo only
 * @param residents some of its residents, one by one, as they stand in the end
 */
public record FirstCity(Optional<Integrity> integrity, ResidentSample residents) {

  public void write(DataOutput out) throws IOException {
    out.writeBoolean(integrity.isPresent());
    if (integrity.isPresent()) {
      integrity.get().write(out);
    }
    residents.write(out);
  }

  public static FirstCity read(DataInput in) throws IOException {
    Optional<Integrity> integrity = in.readBoolean() ? Optional.of(Integrity.read(in)) : Optional.empty();
    return new FirstCity(integrity, ResidentSample.read(in));
  }
}
