package canyu.report.reference;

import canyu.calibration.plan.Calibration;
import canyu.exploration.optimisation.file.Optimisation;
import canyu.parameter.SchemaOf;
import canyu.population.Frame;
import canyu.scenario.definition.Scenario;
import canyu.scenario.survey.RealSurvey;

/** The JSON Schema of scenarios, with which editors complete and check them while they are written. */
public final class JsonSchema {

  private JsonSchema() {}

  /** The schema as text. */
  public static String text() {
    return SchemaOf.overlays(Scenario.class, "A scenario of canyu: what differs from baseline.yaml");
  }

  /** The schema of population frames as text. */
  public static String ofFrames() {
    return SchemaOf.whole(Frame.class, "A population frame of canyu: who lives in a city, or who answered a survey");
  }

  /** The schema of calibrations as text. */
  public static String ofCalibrations() {
    return SchemaOf.whole(Calibration.class, "A calibration of canyu: which parameters agree with a survey");
  }

  /** The schema of surveys as text. */
  public static String ofSurveys() {
    return SchemaOf.whole(RealSurvey.class, "A survey of canyu: what was asked, and what the respondents answered");
  }

  /** The schema of questions for the best mixes as text. */
  public static String ofOptimisations() {
    return SchemaOf.whole(Optimisation.class, "A question of canyu for the best mixes of countermeasures");
  }
}
