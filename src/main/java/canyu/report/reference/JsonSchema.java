package canyu.report.reference;

import canyu.parameter.SchemaOf;
import canyu.scenario.Scenario;

/** The JSON Schema of scenarios, with which editors complete and check them while they are written. */
public final class JsonSchema {

  private JsonSchema() {}

  /** The schema as text. */
  public static String text() {
    return SchemaOf.overlays(Scenario.class, "A scenario of canyu: what differs from baseline.yaml");
  }
}
