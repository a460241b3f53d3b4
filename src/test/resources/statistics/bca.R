# Makes bca.csv: skewed samples, and the ends of their 95 % BCa intervals of the mean by the R package boot
# (Canty and Ripley; Davison and Hinkley 1997) from 400,000 resamples each, with the standard deviation that the ends
# have if only 10,000 are made. Run here: Rscript bca.R > bca.csv
library(boot)
set.seed(1987)
draw <- list(
  exponential = function(n) rexp(n),
  lognormal = function(n) rlnorm(n),
  pareto = function(n) runif(n)^(-1 / 3) - 2,
  mirrored = function(n) -rgamma(n, 0.5),
  outlier = function(n) c(rnorm(n - 2), 6, 9))
skewness <- function(x) { m <- mean(x); n <- length(x); n / ((n - 1) * (n - 2)) * sum(((x - m) / sd(x))^3) }
ends <- function(x, means) {
  resampled <- list(t0 = mean(x), t = matrix(means), R = length(means), data = x, sim = "ordinary",
      call = quote(boot()), stype = "i", strata = rep(1, length(x)), weights = rep(1 / length(x), length(x)))
  class(resampled) <- "boot"
  boot.ci(resampled, 0.95, "bca", L = x - mean(x))$bca[4:5]
}

cat("# made by bca.R with boot ", as.character(packageVersion("boot")), "\n", sep = "")
cat("distribution,low,high,sdLow,sdHigh,values\n")
for (distribution in names(draw)) for (n in c(20, 24, 30, 40, 60)) {
  repeat { x <- signif(draw[[distribution]](n), 6); if (abs(skewness(x)) > 1.05) break }
  parts <- sapply(1:40, function(part) rowMeans(matrix(sample(x, 10000 * n, TRUE), ncol = n)))
  spread <- apply(apply(parts, 2, function(part) ends(x, part)), 1, sd)
  cat(distribution, sprintf("%.8f", c(ends(x, as.vector(parts)), spread)), paste(x, collapse = " "), sep = ",")
  cat("\n")
}
