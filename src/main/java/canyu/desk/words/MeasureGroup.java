package canyu.desk.words;

import canyu.countermeasure.AgencyStaff;
import canyu.countermeasure.AwarenessCampaign;
import canyu.countermeasure.BelongingProgramme;
import canyu.countermeasure.ClearResponsibilities;
import canyu.countermeasure.CloseChannel;
import canyu.countermeasure.ClosedLoopFeedback;
import canyu.countermeasure.CoProduction;
import canyu.countermeasure.Countermeasure;
import canyu.countermeasure.CrowdReporting;
import canyu.countermeasure.DataDrivenDecisions;
import canyu.countermeasure.DataIntegration;
import canyu.countermeasure.DataSecurity;
import canyu.countermeasure.DataSupervision;
import canyu.countermeasure.DeviceSupport;
import canyu.countermeasure.DigitalLiteracyTraining;
import canyu.countermeasure.GridGovernance;
import canyu.countermeasure.InformationDepartment;
import canyu.countermeasure.InformationDisclosure;
import canyu.countermeasure.InfrastructureMonitoring;
import canyu.countermeasure.LegalProtection;
import canyu.countermeasure.OfflineEngagement;
import canyu.countermeasure.OpenChannel;
import canyu.countermeasure.ParticipationPlatform;
import canyu.countermeasure.PredictivePrevention;
import canyu.countermeasure.SentimentCollection;
import canyu.countermeasure.ServiceOrientation;
import canyu.countermeasure.SocialMediaChannels;
import java.util.List;

/** Countermeasures that belong together, as the sources have them. */
public enum MeasureGroup {
  /** Chen 5.1, Wang III.A. */
  AWARENESS(List.of(AwarenessCampaign.class, BelongingProgramme.class)),
  /** Chen 5.2, Wang II.A and III.B-C. */
  GOVERNANCE(List.of(ClearResponsibilities.class, DataDrivenDecisions.class, ServiceOrientation.class)),
  /** Chen 5.3, Wang III.D. */
  PROTECTION(List.of(DataSecurity.class, LegalProtection.class, DataSupervision.class)),
  /** Chen 5.4, Wang III.E. */
  PLATFORM(List.of(ParticipationPlatform.class, SocialMediaChannels.class)),
  /** Chen 3.5, Wang III.E. */
  OFFLINE(List.of(OfflineEngagement.class)),
  /** Ding 3.2 and 3.3. */
  LITERACY(List.of(DigitalLiteracyTraining.class, DeviceSupport.class, InformationDepartment.class)),
  /** Ding 3.1 and 4.1, Wang II.E and III.E. */
  RESPONSE(List.of(ClosedLoopFeedback.class, SentimentCollection.class, InformationDisclosure.class, DataIntegration.class)),
  /** Ding 4.1 and 4.3, Wang I.B-C. */
  GRID(List.of(GridGovernance.class, InfrastructureMonitoring.class, CrowdReporting.class, CoProduction.class,
      PredictivePrevention.class)),
  /** What a city can open, close and staff. */
  CHANNELS(List.of(OpenChannel.class, CloseChannel.class, AgencyStaff.class));

  private final List<Class<? extends Countermeasure>> kinds;

  MeasureGroup(List<Class<? extends Countermeasure>> kinds) {
    this.kinds = kinds;
  }

  /** Its kinds of countermeasures, in the order in which they are offered. */
  public List<Class<? extends Countermeasure>> kinds() {
    return kinds;
  }
}
