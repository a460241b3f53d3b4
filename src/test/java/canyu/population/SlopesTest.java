package canyu.population;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import canyu.city.Residents;
import org.junit.jupiter.api.Test;

/** The same residents with and without a rise of their attitudes with age and education. */
class SlopesTest {

  private static final int COUNT = 300;

  private final Residents plain = Frames.city(Frames.TRAITS, COUNT, 100, 3).residents();
  private final Residents sloped =
      Frames.city(Frames.traits(new Slopes(.1, .2, .3, -.1, -.2, -.3, .15, .25)), COUNT, 100, 3).residents();

  /** How far an attitude rose, on the logit scale, is its slopes times the decades beyond 30 and the steps of education. */
  private void rises(float[] before, float[] now, double withAge, double withEducation) {
    for (int i = 0; i < COUNT; i++) {
      double decades = (plain.age[i] - 30) / 10.0;
      double steps = OwnDivisions.USUAL.levels().get(OwnDivisions.USUAL.levelOf(plain.profile[i])).step();
      assertThat(logit(now[i]) - logit(before[i])).isCloseTo(withAge * decades + withEducation * steps, within(2e-4));
    }
  }

  private static double logit(double share) {
    return Math.log(share / (1 - share));
  }

  @Test
  void everyAttitudeRisesByItsOwnSlopes() {
    rises(plain.satisfactionAnchor, sloped.satisfactionAnchor, .1, .2);
    rises(plain.trustAnchor, sloped.trustAnchor, .3, -.1);
    rises(plain.concernAnchor, sloped.concernAnchor, -.2, -.3);
    rises(plain.efficacyAnchor, sloped.efficacyAnchor, .15, .25);
    rises(plain.identityAnchor, sloped.identityAnchor, 0, 0);
  }
}
