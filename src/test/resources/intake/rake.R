# Weights of community.sav raked by R 4.2.2's survey 4.1-1 and its design effects, for WeightingTest. Those who do not say in
# which group they are make a group that keeps its weighted share, as canyu import does.
library(haven)
suppressMessages(library(survey))
people <- read_sav("community.sav")
known <- function(x, breaks = NULL) {
  x <- as.numeric(x)
  if (!is.null(breaks)) x <- findInterval(x, breaks)
  ifelse(is.na(x), 0, x)
}
groups <- data.frame(sex = known(people$RSEX), age = known(people$RAGE, c(15, 30, 45, 60, 70)),
  education = known(people$HIQUAL), district = as.integer(people$STRAT), w = as.numeric(people$WT))
targets <- list(sex = c(0.49, 0.51), age = c(0.2, 0.27, 0.24, 0.17, 0.12),
  education = c(0.15, 0.2, 0.3, 0.15, 0.12, 0.08), district = c(0.2, 0.35, 0.25, 0.2))
groups$w <- groups$w / mean(groups$w)
n <- nrow(groups)
margins <- lapply(names(targets), function(name) {
  unstated <- sum(groups$w[groups[[name]] == 0])
  level <- seq_along(targets[[name]])
  total <- data.frame(level, targets[[name]] * (n - unstated))
  if (unstated > 0) total <- rbind(total, c(0, unstated))
  names(total) <- c(name, "Freq")
  total
})
raked <- rake(svydesign(~1, weights = ~w, data = groups), lapply(paste0("~", names(targets)), as.formula), margins,
  control = list(maxit = 5000, epsilon = 1e-13, verbose = FALSE))
w <- weights(raked)
write.csv(data.frame(row = seq(1, n, 20), weight = format(w[seq(1, n, 20)], digits = 15)), "raked.csv", row.names = FALSE,
  quote = FALSE)
cat(format(c(n * sum(groups$w^2) / sum(groups$w)^2, n * sum(w^2) / sum(w)^2), digits = 15), "\n")
