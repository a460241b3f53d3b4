# The same respondents as Stata keeps them.
library(haven)
people <- data.frame(
  resp_id = 1:5,
  Sex = labelled(c(1, 2, 2, 1, 2), c("男" = 1, "女" = 2), label = "性别 Sex of respondent"),
  Age = c(34, 61, tagged_na("a"), NA, 18),
  edu = labelled(c(1, 5, 3, tagged_na("r"), 2),
    c("初中及以下" = 1, "高中" = 2, "大专" = 3, "本科" = 4, "研究生及以上" = 5, "拒绝回答" = tagged_na("r")),
    label = "您的文化程度是？"),
  wt = c(1.25, .5, 2, .75, 1e-3),
  district = c("姑苏区", "虎丘区", "姑苏区", "吴中区", ""))
attr(people$wt, "label") <- "Design weight"
write_dta(people, "stata118.dta", version = 14)
write_dta(people, "stata119.dta", version = 15)
long <- people
long$remark <- c(paste(rep("long", 700), collapse = " "), "短", "", "", "")
write_dta(long, "stata118-long.dta", version = 14, strl_threshold = 100)

# Before version 14 a file does not say how its texts are written, and haven writes plain ones only.
ascii <- data.frame(resp_id = 1:5, sex = labelled(c(1, 2, 2, 1, 2), c(male = 1, female = 2), label = "Sex of respondent"),
  age = c(34, 61, tagged_na("a"), NA, 18), wt = people$wt, district = c("Gusu", "Huqiu", "Gusu", "Wuzhong", ""))
write_dta(ascii, "stata113.dta", version = 8)
write_dta(ascii, "stata114.dta", version = 10)
write_dta(ascii, "stata115.dta", version = 12)
write_dta(ascii, "stata117.dta", version = 13)
foreign::write.dta(data.frame(resp_id = 1:5, sex = factor(c("male", "female", "female", "male", "female"), c("male", "female")),
  age = c(34L, 61L, NA, NA, 18L)), "foreign115.dta", version = 12)
