"""Recomputes effects.csv from ends.csv: python3 effects.py ends.csv [replicates of the first stage] > again.csv
or arms.csv, of a scenario without draws whose first outcome is participation52: python3 effects.py ends.csv --arms RESIDENTS"""
import csv, random, sys
from functools import lru_cache
from math import cos, nan, pi, sqrt, tan
from statistics import NormalDist, StatisticsError, correlation, fmean, stdev, variance

RESAMPLES, NORMAL, ENDS = 10_000, NormalDist(), (0.025, 0.975)

@lru_cache
def t(df):  # with t = sqrt(df) tan(a) the density is proportional to cos(a)^(df - 1); Simpson's rule, and bisection
    def area(a, steps=400):
        f = [cos(a * k / steps) ** (df - 1) for k in range(steps + 1)]
        return a / steps / 3 * (f[0] + 4 * sum(f[1:-1:2]) + 2 * sum(f[2:-1:2]) + f[-1])
    low, high, whole = 0, pi / 2, area(pi / 2)
    for _ in range(60):
        low, high = ((low + high) / 2, high) if area((low + high) / 2) < 0.95 * whole else (low, (low + high) / 2)
    return sqrt(df) * tan(low)

@lru_cache
def resamples(n, luck=random.Random(42)):
    return [luck.choices(range(n), k=n) for _ in range(RESAMPLES)]

def bca(x):  # Efron 1987, with jackknife acceleration; resamples with the mean itself count half
    mean, n = fmean(x), len(x)
    means, same = sorted(sum(x[i] for i in drawn) / n for drawn in resamples(n)), 1e-12 * (max(x) - min(x))
    below = sum((m < mean - same) + (m <= mean + same) for m in means) / 2 / RESAMPLES
    bias = NORMAL.inv_cdf(min(1 - 1 / RESAMPLES, max(1 / RESAMPLES, below)))
    without = [(n * mean - value) / (n - 1) for value in x]
    off = [fmean(without) - one for one in without]
    acceleration = sum(d ** 3 for d in off) / (6 * sum(d ** 2 for d in off) ** 1.5)
    z = [bias + NORMAL.inv_cdf(end) for end in ENDS]
    return [means[min(RESAMPLES - 1, int(NORMAL.cdf(bias + v / (1 - acceleration * v)) * RESAMPLES))] for v in z]

def observations(draws):  # one for each draw of parameters, or for each city where none are drawn
    n, mean = sum(map(len, draws)), fmean(value for draw in draws for value in draw)
    return [mean + len(draw) * len(draws) / n * (fmean(draw) - mean) for draw in draws]

def are_equal(x):
    return max(x) - min(x) <= 1e-12 * max(map(abs, x))

def interval(x, deciding):
    mean, n = fmean(x), len(x)
    if n < 2 or len(deciding) < 2 or are_equal(x):
        return "none", nan, nan
    if len(deciding) < n and not are_equal(deciding):
        half = t(len(deciding) - 1) * sqrt(variance(deciding) / n)
        return "stein", mean - half, mean + half
    if n >= 20 and abs(n / (n - 1) / (n - 2) * sum(((v - mean) / stdev(x)) ** 3 for v in x)) > 1:
        return ("bca", *bca(x))
    half = t(n - 1) * sqrt(variance(x) / n)
    return "student", mean - half, mean + half

WEEKLY = {"reports", "requests", "consultations", "casesSolved", "hit", "heardOfIncident"}
LEVELS = {"identity", "trust", "concern", "efficacy", "satisfaction", "concentration"}
UNIT = {"weeksToSolution", "incidents", "cost", "cost52", "costThisWeek"}

def matter(indicator):  # how large a difference must be, where a scenario does not say so
    if indicator in WEEKLY or indicator.startswith("acts"):
        return 0.0001
    return 0.005 if indicator in LEVELS else 0 if indicator in UNIT else 0.001

def verdict(low, high, enough, mixed, none):
    if none:
        return "no effect in any city"
    if -enough <= low and high <= enough:
        return "negligible"
    return "not resolved" if not (low > 0 or high < 0) else "mixed" if mixed else "raises" if low > 0 else "lowers"

def effect(arm, before, draw, first, enough, drawn):
    tiny = 2 ** -46 * max(map(abs, [*arm.values(), *before.values()]))  # what may be rounding alone counts as 0
    clean = lambda x: 0.0 if abs(x) <= tiny else x
    pairs = [r for r in arm if r in before]
    draws = {d: [r for r in pairs if draw[r] == d] for d in dict.fromkeys(draw[r] for r in pairs)}
    of = lambda value: observations([[value(r) for r in of_draw] for of_draw in draws.values()])
    difference = lambda r: clean(arm[r] - before[r])
    x, mean = [clean(v) for v in of(difference)], clean(fmean(map(difference, pairs)))
    whole = first // list(draw.values()).count(draw[0])
    method, low, high = interval(x, x if first >= len(draw) else x[:sum(d < whole for d in draws)])
    low, high = clean(low), clean(high)
    means = [clean(fmean(map(difference, rs))) for rs in draws.values()]
    sign = lambda v: (v > 0) - (v < 0)
    try:
        together = correlation([arm[r] for r in pairs], [before[r] for r in pairs])
    except StatisticsError:
        together = nan
    apart = variance(of(arm.get)) + variance(of(before.get)) if len(x) > 1 else nan
    same = sum(sign(v) == sign(mean) for v in means) / len(means)
    return (fmean(arm[r] for r in pairs), fmean(before[r] for r in pairs), mean, low, high, method, len(pairs), len(x),
            same, together, 1 - variance(x) / apart if apart else nan, enough,
            verdict(low, high, enough, drawn and len(means) > 1 and same < 0.8, not any(map(difference, pairs))))

ends, draw, arms, drawn = {}, {}, {}, False
for row in csv.DictReader(open(sys.argv[1], encoding="utf-8-sig")):
    replicate, arms[row["arm"]] = int(row["replicate"]), None
    draw[replicate], drawn = int(row["draw"] or replicate), row["draw"] != ""
    ends.setdefault((row["group"], row["indicator"]), {}).setdefault(row["arm"], {})[replicate] = float(row["value"])
out = csv.writer(sys.stdout, lineterminator="\n")

def fieller(costs, gains):  # ratios that Student's test of cost - ratio * gain does not reject, found by bisection
    rejected = lambda ratio: (d := [c - ratio * g for c, g in zip(costs, gains)]) and \
        abs(fmean(d)) > t(len(d) - 1) * sqrt(variance(d) / len(d))
    middle = fmean(costs) / fmean(gains)
    def end(step):
        inner, outer = middle, middle + step
        while not rejected(outer):
            inner, outer, step = outer, outer + 2 * step, 2 * step
        for _ in range(200):
            inner, outer = (inner, (inner + outer) / 2) if rejected((inner + outer) / 2) else ((inner + outer) / 2, outer)
        return inner
    return middle, end(-abs(middle) / 8), end(abs(middle) / 8)

def unit(costs, gains, gained):
    return fieller(costs, gains) if gained else (nan, nan, nan)

if "--arms" in sys.argv:
    residents, cities = int(sys.argv[sys.argv.index("--arms") + 1]), sorted(draw)
    def differences(arm, indicator, group="city"):
        of = ends[group, indicator]
        now, before = of.get(arm, {}), of.get("status quo", {})
        return [now[c] - before[c] for c in cities if c in now and c in before]
    def told(arm, indicator, group="city"):
        x = differences(arm, indicator, group)
        return verdict(*interval(x, x)[1:], matter(indicator), False, not any(x)) if x else ""
    groups = [group for group, indicator in ends if indicator == "participation52" and group != "city"]
    out.writerow("arm cost costPerYear perParticipant perParticipantLow perParticipantHigh perAct perActLow perActHigh"
                 " groupsThatGain groupsThatLose".split())
    for arm in (name for name in arms if name != "status quo"):
        people = [residents * x for x in differences(arm, "participation52")]
        acts = [residents * sum(x) for x in zip(*(differences(arm, kind) for kind in ("reports", "requests", "consultations")))]
        row = [fmean(differences(arm, "cost")), fmean(differences(arm, "cost52")),
               *unit(differences(arm, "cost52"), people, told(arm, "participation52") == "raises"),
               *unit(differences(arm, "costThisWeek"), acts, interval(acts, acts)[1] > 0)]
        out.writerow([arm, *("" if v != v else v for v in row), *(" ".join(
            group for group in groups if told(arm, "participation52", group) == way) for way in ("raises", "lowers"))])
    sys.exit()
out.writerow("arm group indicator level statusQuo difference low high method replicates observations sameSign"
             " correlation varianceReduction matters verdict".split())
for arm in arms:
    for (group, indicator), by_arm in ends.items():
        before = by_arm.get("status quo", {})
        if by_arm.get(arm, {}).keys() & before.keys():
            row = effect(by_arm[arm], before, draw, int(sys.argv[2]) if len(sys.argv) > 2 else len(draw),
                         matter(indicator), drawn)
            out.writerow([arm, group, indicator, *("" if v != v else v for v in row)])
