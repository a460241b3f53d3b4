# Makes respondents.csv, lonely.csv and expected.csv: shares, standard errors and effective numbers of respondents by R's
# package survey (Lumley), against which SampleDesignTest holds those of the program. Written with R 4.2.2, survey 4.1-1:
#   Rscript reference.R
suppressMessages(library(survey))
RNGversion("4.2.0")
set.seed(20190302)

draw <- function(clusters) {
  people <- do.call(rbind, lapply(names(clusters), function(stratum)
    do.call(rbind, lapply(seq_len(clusters[[stratum]]), function(cluster) {
      size <- sample(4:12, 1)
      taste <- rnorm(1, 0, 0.8)
      data.frame(
        sex = sample(c("male", "female"), size, TRUE, c(0.4, 0.6)),
        age = sample(18:85, size, TRUE),
        education = sample(c("juniorHighOrBelow", "highSchool", "juniorCollege", "bachelor", "masterOrAbove"), size, TRUE),
        district = if (stratum %in% c("a", "b")) "north" else "south",
        weight = round(exp(rnorm(size, 0, 0.6)), 4),
        count = sample(1:3, size, TRUE, c(0.8, 0.15, 0.05)),
        stratum = stratum,
        cluster = cluster,
        willingness = ifelse(runif(size) < plogis(0.7 + taste), "willing", "unwilling"),
        satisfaction = c("dissatisfied", "average", "satisfied")[1 + (rnorm(size, taste) > -1) + (rnorm(size, taste) > 0.3)])
    }))))
  people$satisfaction[sample(nrow(people), 17)] <- NA
  people
}

# One row for each person, as the package wants it.
each <- function(people) people[rep(seq_len(nrow(people)), people$count), ]

values <- function(name, design) {
  one <- function(group, part, question, answer) {
    part <- subset(part, !is.na(part$variables[[question]]))
    part$variables$gave <- as.numeric(part$variables[[question]] == answer)
    found <- svymean(~gave, part, deff = "replace")
    data.frame(design = name, group = group, question = question, answer = answer,
      share = unname(coef(found)), error = unname(SE(found)[1]), effective = nrow(part$variables) / unname(deff(found)))
  }
  groups <- list(everybody = design, "sex:female" = subset(design, sex == "female"),
    "district:north" = subset(design, district == "north"))
  do.call(rbind, lapply(names(groups), function(group) rbind(
    one(group, groups[[group]], "willingness", "willing"),
    one(group, groups[[group]], "satisfaction", "dissatisfied"),
    one(group, groups[[group]], "satisfaction", "average"),
    one(group, groups[[group]], "satisfaction", "satisfied"))))
}

people <- draw(list(a = 4, b = 6, c = 3, d = 5))
lonely <- draw(list(a = 4, b = 1, c = 3))
write.csv(people, "respondents.csv", row.names = FALSE, quote = FALSE)
write.csv(lonely, "lonely.csv", row.names = FALSE, quote = FALSE)

full <- each(people)
expected <- rbind(
  values("clusters in strata", svydesign(~cluster, strata = ~stratum, weights = ~weight, data = full, nest = TRUE)),
  values("clusters", svydesign(~interaction(stratum, cluster), weights = ~weight, data = full)),
  values("strata", svydesign(~1, strata = ~stratum, weights = ~weight, data = full)),
  values("weights", svydesign(~1, weights = ~weight, data = full)),
  values("nothing", svydesign(~1, weights = ~rep(1, nrow(full)), data = full)))
one <- each(lonely)
for (what in c("adjust", "certainty")) {
  options(survey.lonely.psu = what)
  expected <- rbind(expected, values(paste("lonely", what),
    svydesign(~cluster, strata = ~stratum, weights = ~weight, data = one, nest = TRUE)))
}
expected[5:7] <- lapply(expected[5:7], function(column) sprintf("%.15g", column))
write.csv(expected, "expected.csv", row.names = FALSE, quote = FALSE)
