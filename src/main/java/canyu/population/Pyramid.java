package canyu.population;

import canyu.parameter.About;
import java.util.List;
import java.util.Optional;

/** Ages in bands, as a census prints them. */
@About("Shares of bands of age")
public record Pyramid(@About("bands from young to old that do not overlap") List<Band> bands) implements Ages {

  public Pyramid {
    for (int i = 1; i < bands.size(); i++) {
      if (bands.get(i).from() <= bands.get(i - 1).to()) {
        throw new IllegalArgumentException("bands must not overlap, but one begins at " + bands.get(i).from()
            + " and the one before it ends at " + bands.get(i - 1).to());
      }
    }
    Shares.check("bands", shares(bands));
  }

  @Override
  public double[] shares() {
    double[] shares = new double[Years.COUNT];
    for (Band band : bands) {
      spread(band, shares);
    }
    return Shares.normalised(shares);
  }

  @Override
  public Optional<String> reconciliation() {
    return Shares.change("ages", shares(bands));
  }

  private static void spread(Band band, double[] shares) {
    double whole = 0;
    for (int age = band.from(); age <= band.to(); age++) {
      whole += band.weight(age);
    }
    for (int age = band.from(); age <= band.to(); age++) {
      shares[age - Years.FIRST] = band.share() * band.weight(age) / whole;
    }
  }

  private static List<Double> shares(List<Band> bands) {
    return bands.stream().map(Band::share).toList();
  }
}
