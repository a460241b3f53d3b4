package canyu.population;

import canyu.parameter.About;
import canyu.parameter.Unwrapped;

/** What residents are like before anything happens to them (model, section 2). */
@About(value = "Traits and attitudes are drawn on the logit scale; the attitudes of a resident share a common factor",
    source = "model, section 2")
public record Traits(
    @About(value = "digital literacy of a 30-year-old from a junior college", unit = "logit", min = -10, max = 10)
    double literacyMean,
    @About(value = "spread of digital literacy between alike residents", unit = "logit", min = 0, max = 5)
    double literacySd,
    @About(value = "rise of digital literacy with each step of education", unit = "logit per step", min = -5, max = 5)
    double literacyEducation,
    @About(value = "fall of digital literacy with ten years of age", unit = "logit per decade", min = -5, max = 5)
    double literacyAge,
    @About(value = "having a device, of a 30-year-old from a junior college", unit = "logit", min = -10, max = 10)
    double deviceMean,
    @About(value = "fall of having a device with ten years of age", unit = "logit per decade", min = -5, max = 5)
    double deviceAge,
    @About(value = "rise of having a device with each step of education", unit = "logit per step", min = -5, max = 5)
    double deviceEducation,
    @About(value = "pressure of time on those not of working age", unit = "logit", min = -10, max = 10)
    double timeMean,
    @About(value = "more pressure of time from 22 to 59 years", unit = "logit", min = -10, max = 10)
    double timeWorking,
    @About(value = "spread of the pressure of time", unit = "logit", min = 0, max = 5)
    double timeSd,
    @About(value = "identity of a 30-year-old", unit = "logit", min = -10, max = 10)
    double identityMean,
    @About(value = "rise of identity with ten years of age", unit = "logit per decade", min = -5, max = 5)
    double identityAge,
    @About(value = "trust in community governance", unit = "logit", min = -10, max = 10)
    double trustMean,
    @About(value = "external efficacy", unit = "logit", min = -10, max = 10)
    double efficacyMean,
    @About(value = "concern about privacy", unit = "logit", min = -10, max = 10)
    double concernMean,
    @About(value = "satisfaction with community governance", unit = "logit", min = -10, max = 10)
    double satisfactionMean,
    @About(value = "spread of satisfaction", unit = "logit", min = 0, max = 5)
    double satisfactionSd,
    @About(value = "spread of identity, trust, efficacy and concern", unit = "logit", min = 0, max = 5)
    double attitudeSd,
    @About(value = "weight of the factor common to a resident's attitudes; two of them correlate with its square",
        unit = "correlation", min = 0, max = 1)
    double common,
    @About(value = "spread of the logarithm of activity, so that a few do most", unit = "logarithm", min = 0, max = 5)
    double activitySd,
    @Unwrapped Slopes slopes) {}
