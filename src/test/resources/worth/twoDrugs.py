"""A published shape of example, its values found by brute force.

Two treatments, nineteen normal parameters, net benefit 10,000 (effect) - cost: the example of Brennan, Kharroubi, O'Hagan
and Chilcott (Medical Decision Making 27, 2007), with the correlations of Strong and Oakley (2013). The expected value of
partial perfect information is found by brute force: of a million draws, those with nearly the same value of a parameter
are averaged (ten thousand each), and the better average is taken. Nothing of Canyu is used.

    python3 twoDrugs.py
"""
import numpy as np

MEAN = np.array([1000, .10, 5.2, 400, .70, .30, 3.0, .25, -.10, .50,
                 1500, .08, 6.1, .80, .30, 3.0, .20, -.10, .50])
SD = np.array([1, .02, 1.0, 200, .10, .10, .50, .10, .02, .20,
               1, .02, 1.0, .10, .05, 1.0, .05, .02, .20])
CORRELATION = np.eye(19)
for one, other in [(5, 7), (5, 14), (5, 16), (7, 14), (7, 16), (14, 16), (6, 15)]:
    CORRELATION[one - 1, other - 1] = CORRELATION[other - 1, one - 1] = .6
COVARIANCE = CORRELATION * np.outer(SD, SD)


def net_benefits(x):
    t = [None] + list(np.moveaxis(x, -1, 0))
    first = 10000 * (t[5] * t[6] * t[7] + t[8] * t[9] * t[10]) - (t[1] + t[2] * t[3] * t[4])
    second = 10000 * (t[14] * t[15] * t[16] + t[17] * t[18] * t[19]) - (t[11] + t[12] * t[13] * t[4])
    return np.stack([first, second], -1)


def partial(known, x, benefits, size):
    order = np.argsort(x[:, known - 1])
    return difference(benefits[order].reshape(-1, size, 2).mean(1))


def difference(expected):
    best = expected.mean(0).argmax()
    gains = expected.max(1) - expected[:, best]
    return gains.mean(), gains.std() / np.sqrt(len(gains))


if __name__ == "__main__":
    rng = np.random.default_rng(2014)
    x = MEAN + rng.standard_normal((1_000_000, 19)) @ np.linalg.cholesky(COVARIANCE).T
    benefits = net_benefits(x)
    print("everything", "%.0f +- %.0f" % difference(benefits))
    for known in [1, 5, 6, 7, 14, 15, 16]:
        print(known, "%.0f" % partial(known, x, benefits, 10_000)[0])
