package canyu.calibration.benchmark;

/** The problems with known posteriors, by the names they are published under (Lueckmann et al. 2021, appendix T). */
public enum TaskName {
  /** Ten means, normal prior. */
  gaussian_linear,
  /** Ten means, uniform prior. */
  gaussian_linear_uniform,
  /** A logistic regression seen through ten sums. */
  bernoulli_glm,
  /** An epidemic seen through ten samples. */
  sir,
  /** Two crescents. */
  two_moons,
  /** Five parameters of a normal distribution, four modes. */
  slcp,
  /** A survey of independent residents. */
  survey;

  BenchmarkTask task() {
    return switch (this) {
      case gaussian_linear -> new GaussianLinear();
      case gaussian_linear_uniform -> new GaussianLinearUniform();
      case bernoulli_glm -> new BernoulliGlm();
      case sir -> new Sir();
      case two_moons -> new TwoMoons();
      case slcp -> new Slcp();
      case survey -> new ConjugateSurvey();
    };
  }
}
