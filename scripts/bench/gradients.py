"""The estimators of src/inference/gradientStream.ts in NumPy, one thread, twice: as one writes the formulas down, whole
arrays at a time, and tuned: in blocks that fit the caches, nothing allocated on the way. Takes the problem as JSON and
prints its rows as JSON."""

import json
import math
import os
import sys
import time

for name in ("OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS", "OMP_NUM_THREADS"):
    os.environ[name] = "1"

import numpy as np  # noqa: E402: threads are counted when NumPy is loaded

NOISE = 0.5  # of the observation behind elbo, as in testFunctions.ts


def quadratic(z, k, values, slopes):
    np.subtract(z, k, out=slopes)
    np.multiply(slopes, slopes, out=values)
    slopes *= 2


def gaussian(z, k, values, slopes):
    np.multiply(z, z, out=values)
    values *= -k
    np.exp(values, out=values)
    np.multiply(z, values, out=slopes)
    slopes *= -2 * k


def cosine(z, k, values, slopes):
    np.multiply(z, k, out=slopes)
    np.cos(slopes, out=values)
    np.sin(slopes, out=slopes)
    slopes *= -k


def elbo(z, k, values, slopes):
    precision = 1 / NOISE**2
    np.subtract(k, z, out=slopes)
    np.multiply(slopes, slopes, out=values)
    values *= -0.5 * precision
    values += -math.log(2 * math.pi) - math.log(NOISE)
    slopes *= precision
    slopes -= z
    # z is not needed any more.
    np.multiply(z, z, out=z)
    z *= 0.5
    values -= z


# f(z) and f'(z), as they stand in testFunctions.ts.
FORMULAS = {
    "quadratic": lambda z, k: ((z - k) ** 2, 2 * (z - k)),
    "gaussian": lambda z, k: (np.exp(-k * z**2), -2 * k * z * np.exp(-k * z**2)),
    "cosine": lambda z, k: (np.cos(k * z), -k * np.sin(k * z)),
    "elbo": lambda z, k: (
        -0.5 * ((k - z) / NOISE) ** 2 - 0.5 * z**2 - math.log(2 * math.pi * NOISE),
        (k - z) / NOISE**2 - z,
    ),
}


def plain(name, estimator, problem, rng):
    """The gradients in mu and sigma of all draws at once: mean and variance of the one in mu."""
    k, mu, sigma = problem["k"], problem["mu"], problem["sigma"]
    baseline = problem["baseline"] if estimator == "scoreFunctionBaseline" else 0.0
    entropy = 1 / sigma if name == "elbo" else 0.0
    epsilon = rng.standard_normal(problem["samples"])
    values, slopes = FORMULAS[name](mu + sigma * epsilon, k)
    if estimator == "reparameterized":
        g_mu, g_sigma = slopes, slopes * epsilon + entropy
    else:
        g_mu = (values - baseline) * epsilon / sigma
        g_sigma = (values - baseline) * (epsilon**2 - 1) / sigma + entropy
    moments = [(g.mean(), g.var(ddof=1)) for g in (g_mu, g_sigma)]
    return moments[0]


class Moments:
    """Sums of the first four powers of the distance to the stream's first number, as runningMoments.ts keeps them."""

    def __init__(self):
        self.origin, self.count, self.sums = None, 0, np.zeros(4)

    def push(self, block, distance, square):
        if self.origin is None:
            self.origin = block[0]
        np.subtract(block, self.origin, out=distance)
        np.multiply(distance, distance, out=square)
        self.sums += distance.sum(), square.sum(), square.dot(distance), square.dot(square)
        self.count += len(block)

    def mean(self):
        return self.origin + self.sums[0] / self.count

    def variance(self):
        return (self.sums[1] - self.sums[0] ** 2 / self.count) / (self.count - 1)


def stream(f, estimator, problem, rng, block):
    k, mu, sigma = problem["k"], problem["mu"], problem["sigma"]
    baseline = problem["baseline"] if estimator == "scoreFunctionBaseline" else 0.0
    entropy = 1 / sigma if f is elbo else 0.0
    epsilon, z, values, slopes, g_mu, g_sigma, a, b = (np.empty(block) for _ in range(8))
    in_mu, in_sigma = Moments(), Moments()
    for _ in range(problem["samples"] // block):
        rng.standard_normal(out=epsilon)
        np.multiply(epsilon, sigma, out=z)
        z += mu
        f(z, k, values, slopes)
        if estimator == "reparameterized":
            np.copyto(g_mu, slopes)
            np.multiply(slopes, epsilon, out=g_sigma)
        else:
            if baseline != 0:
                values -= baseline
            values *= 1 / sigma
            np.multiply(values, epsilon, out=g_mu)
            np.multiply(epsilon, epsilon, out=g_sigma)
            g_sigma -= 1
            g_sigma *= values
        if entropy != 0:
            g_sigma += entropy
        in_mu.push(g_mu, a, b)
        in_sigma.push(g_sigma, a, b)
    return in_mu


def main():
    problem = json.loads(sys.argv[1])
    rng = np.random.Generator(np.random.SFC64(problem["seed"]))
    usual = np.random.default_rng(problem["seed"])
    functions = {f.__name__: f for f in (quadratic, gaussian, cosine, elbo)}
    rows, plain_rows = {}, {}

    def keep(best, name, estimator, before, mean, variance):
        speed = problem["samples"] / (time.perf_counter() - before)
        row = {"f": name, "estimator": estimator, "samplesPerSecond": speed, "mean": mean, "variance": variance}
        if speed > best.get((name, estimator), {"samplesPerSecond": 0})["samplesPerSecond"]:
            best[name, estimator] = row

    for _ in range(problem["rounds"]):
        for name in problem["functions"]:
            for estimator in problem["estimators"]:
                before = time.perf_counter()
                keep(plain_rows, name, estimator, before, *plain(name, estimator, problem, usual))
                # Which length of block suits the caches differs by machine: NumPy gets the best of three.
                for block in (2**11, 2**13, 2**15):
                    before = time.perf_counter()
                    moments = stream(functions[name], estimator, problem, rng, block)
                    keep(rows, name, estimator, before, moments.mean(), moments.variance())
    answer = {"version": np.__version__, "tuned": list(rows.values()), "plain": list(plain_rows.values())}
    print(json.dumps(answer))


main()
