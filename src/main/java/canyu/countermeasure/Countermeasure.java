package canyu.countermeasure;

import java.util.List;

/**
 * Something policymakers can do: when, how strongly and where (its terms), what it costs, and where it takes which
 * levers.
 */
public sealed interface Countermeasure
    permits AwarenessCampaign,
        BelongingProgramme,
        ParticipationPlatform,
        SocialMediaChannels,
        OfflineEngagement,
        DigitalLiteracyTraining,
        DeviceSupport,
        DataSecurity,
        LegalProtection,
        DataSupervision,
        InformationDisclosure,
        InformationDepartment,
        SentimentCollection,
        ClosedLoopFeedback,
        DataIntegration,
        ClearResponsibilities,
        GridGovernance,
        InfrastructureMonitoring,
        CrowdReporting,
        CoProduction,
        DataDrivenDecisions,
        PredictivePrevention,
        ServiceOrientation,
        CloseChannel,
        OpenChannel,
        AgencyStaff,
        Levers {

  Terms terms();

  Cost cost();

  /** The levers it moves, and the level of each once it is fully in force. */
  List<Goal> goals();
}
