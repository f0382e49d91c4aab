"""The estimators of src/inference/gradientStream.ts in NumPy: one thread, vectorised in blocks, nothing allocated on
the way. Takes the problem as JSON and prints its rows as JSON."""

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
    functions = {f.__name__: f for f in (quadratic, gaussian, cosine, elbo)}
    rows = {}
    for _ in range(problem["rounds"]):
        for name in problem["functions"]:
            for estimator in problem["estimators"]:
                # Which length of block suits the caches differs by machine: NumPy gets the best of three.
                for block in (2**11, 2**13, 2**15):
                    before = time.perf_counter()
                    moments = stream(functions[name], estimator, problem, rng, block)
                    speed = problem["samples"] / (time.perf_counter() - before)
                    row = {"f": name, "estimator": estimator, "samplesPerSecond": speed}
                    row |= {"mean": moments.mean(), "variance": moments.variance()}
                    best = rows.setdefault((name, estimator), row)
                    if speed > best["samplesPerSecond"]:
                        rows[name, estimator] = row
    print(json.dumps({"version": np.__version__, "rows": list(rows.values())}))


main()
