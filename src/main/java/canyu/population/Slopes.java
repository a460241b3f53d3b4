package canyu.population;

import canyu.parameter.About;

/**
 * How attitudes differ between ages and levels of education: added on the logit scale, 0 for a 30-year-old from a junior
 * college. A survey whose answers are known by age or education can tell them; one that prints margins alone cannot.
 */
@About("Attitudes may rise or fall with age and education")
public record Slopes(
    @About(value = "rise of satisfaction with community governance with ten years of age", unit = "logit per decade", min = -5, max = 5,
        preset = "0")
    double satisfactionAge,
    @About(value = "rise of satisfaction with community governance with each step of education", unit = "logit per step", min = -5,
        max = 5, preset = "0")
    double satisfactionEducation,
    @About(value = "rise of trust in community governance with ten years of age", unit = "logit per decade", min = -5, max = 5,
        preset = "0")
    double trustAge,
    @About(value = "rise of trust in community governance with each step of education", unit = "logit per step", min = -5,
        max = 5, preset = "0")
    double trustEducation,
    @About(value = "rise of concern about privacy with ten years of age", unit = "logit per decade", min = -5, max = 5,
        preset = "0")
    double concernAge,
    @About(value = "rise of concern about privacy with each step of education", unit = "logit per step", min = -5,
        max = 5, preset = "0")
    double concernEducation,
    @About(value = "rise of external efficacy with ten years of age", unit = "logit per decade", min = -5, max = 5,
        preset = "0")
    double efficacyAge,
    @About(value = "rise of external efficacy with each step of education", unit = "logit per step", min = -5,
        max = 5, preset = "0")
    double efficacyEducation) {

  double satisfaction(double decades, double steps) {
    return satisfactionAge * decades + satisfactionEducation * steps;
  }

  double trust(double decades, double steps) {
    return trustAge * decades + trustEducation * steps;
  }

  double concern(double decades, double steps) {
    return concernAge * decades + concernEducation * steps;
  }

  double efficacy(double decades, double steps) {
    return efficacyAge * decades + efficacyEducation * steps;
  }
}
