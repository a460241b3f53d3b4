package canyu.study;

import canyu.city.Lever;
import java.util.Map;
import java.util.Set;

/** The service platform as studies need it. */
final class Platform {

  /** The service platform in all communities, as good as the countermeasure makes it. */
  static final Treatment EVERYWHERE = Treatment.of(Map.of(
      Lever.COVERAGE_SERVICE_PLATFORM, 1.0, Lever.USABILITY_SERVICE_PLATFORM, 0.7,
      Lever.REACH_SERVICE_PLATFORM, 0.15, Lever.INTERACTIVITY_SERVICE_PLATFORM, 0.8));

  /** The levers that make it better. */
  static final Set<Lever> LEVERS = Set.of(Lever.COVERAGE_SERVICE_PLATFORM, Lever.USABILITY_SERVICE_PLATFORM,
      Lever.REACH_SERVICE_PLATFORM, Lever.INTERACTIVITY_SERVICE_PLATFORM);

  /** The levers that decide how often data leak, and what a leak does. */
  static final Set<Lever> RISKS =
      Set.of(Lever.COVERAGE_SERVICE_PLATFORM, Lever.SECURITY, Lever.LEGAL_PROTECTION, Lever.SUPERVISION);

  private Platform() {}
}
