# Makes raking.csv: the people of frames/town.yaml by sex, band of age and education as R's own loglin() rakes them, against
# which RakingTest holds those of the program. Written with R 4.2.2:
#   Rscript raking.R
ages <- 16:110
steps <- c(none = -2.5, gcse = -2, aLevel = -1, apprenticeship = -0.5, higherDiploma = 0, degree = 1.3)
from <- c(0, 0, 17, 18, 19, 20)
education <- c(0.15, 0.2, 0.2, 0.05, 0.1, 0.3)
sex <- c(female = 0.5, male = 0.48, unknown = 0.02)
old <- 0.95^(0:30)
age <- c(rep(0.63 / 49, 49), 0.19 * old / sum(old), rep(0, 15))
age <- age / sum(age)

start <- array(0, c(3, length(ages), 6))
for (a in seq_along(ages)) for (e in 1:6) start[, a, e] <-
  if (ages[a] >= from[e]) exp(-0.2 * (ages[a] - 30) / 10 * steps[e]) else 0
wanted <- outer(outer(sex, age), education)
# Ages at which nobody lives, and degrees too young, are structural zeros.
start[wanted == 0] <- 0
raked <- loglin(wanted, list(1, 2, 3), start = start, fit = TRUE, eps = 1e-14, iter = 100000, print = FALSE)$fit

bands <- cut(ages, c(16, 25, 35, 50, 65, 75, Inf), c("16-24", "25-34", "35-49", "50-64", "65-74", "75+"), right = FALSE)
rows <- expand.grid(sex = names(sex), age = levels(bands), education = names(steps), stringsAsFactors = FALSE)
rows$share <- sprintf("%.15g", apply(rows, 1, function(row)
  sum(raked[row["sex"] == names(sex), bands == row["age"], row["education"] == names(steps)])))
write.csv(rows, "raking.csv", row.names = FALSE, quote = FALSE)
