import { describe, expect, test } from "vitest";
import { fillNormal, Rng } from "../../../src/math/rng.ts";
import { Descent } from "../../../src/nets/plain/descent.ts";
import { Mlp } from "../../../src/nets/plain/mlp.ts";
import { PictureVae } from "../../../src/nets/plain/pictureVae.ts";
import { QNetwork } from "../../../src/nets/plain/qNetwork.ts";

const h = 1e-6;

/** The derivative in one number, by a central difference. */
function slope(numbers: Float64Array, k: number, f: () => number): number {
  const at = numbers[k];
  numbers[k] = at + h;
  const above = f();
  numbers[k] = at - h;
  const below = f();
  numbers[k] = at;
  return (above - below) / (2 * h);
}

/** Every weight of a network: its gradient against a central difference. */
function holdGradient(network: Mlp, loss: () => number): void {
  network.gradient.fill(0);
  loss();
  const found = network.gradient.slice();
  for (let k = 0; k < found.length; k++)
    expect(Math.abs(found[k] - slope(network.weights, k, loss)), `weight ${k}`).toBeLessThan(1e-6);
}

const normal = (rng: Rng, count: number) => fillNormal(rng, new Float64Array(count));

describe("an MLP", () => {
  test("is what its formula says, worked out by hand", () => {
    const network = new Mlp([2, 2, 1]);
    // W₁ = [[1, −1], [2, 1]], b₁ = [0.5, 0], W₂ = [3, 4]ᵀ, b₂ = −1.
    network.weights.set([1, -1, 2, 1, 0.5, 0, 3, 4, -1]);
    // h = max(0, [1 + 4 + 0.5, −1 + 2]) = [5.5, 1]; y = 16.5 + 4 − 1. And max(0, [−2.5, 3]) = [0, 3]; y = 12 − 1.
    expect(Array.from(network.forward(Float64Array.of(1, 2, -3, 0), 2)).slice(0, 2)).toEqual([19.5, 11]);
    expect(network.multiplications).toBe(6);
  });

  test("has the gradient of central differences in every weight and every input", () => {
    const rng = Rng.of(3);
    const network = new Mlp([4, 5, 6, 3]).draw(rng);
    const [x, towards] = [normal(rng, 8), normal(rng, 6)];
    const loss = () =>
      network
        .forward(x, 2)
        .slice(0, 6)
        .reduce((sum, y, i) => sum + y * towards[i], 0);
    holdGradient(network, () => {
      const value = loss();
      network.backward(towards);
      return value;
    });
    const dx = new Float64Array(8);
    loss();
    network.backward(towards, dx);
    for (let k = 0; k < 8; k++) expect(Math.abs(dx[k] - slope(x, k, loss))).toBeLessThan(1e-6);
  });
});

test("Adam's first step is η against the sign of the gradient, which it takes", () => {
  const [weights, gradient] = [Float64Array.of(1, 1, 1), Float64Array.of(2, -0.5, 0)];
  new Descent(3).take(weights, gradient, 0.1);
  expect(Math.max(...weights.map((w, k) => Math.abs(w - [0.9, 1.1, 1][k])))).toBeLessThan(1e-7);
  expect(Array.from(gradient)).toEqual([0, 0, 0]);
});

describe("a VAE of small pictures", () => {
  test.each([0, 1, 4])("has the gradient of its loss, at β = %s", (beta) => {
    const rng = Rng.of(7);
    const vae = new PictureVae(6, 5, 2, rng);
    const x = normal(rng, 18).map((v) => 1 / (1 + Math.exp(-v)));
    const epsilon = normal(rng, 6);
    const loss = () => {
      const { reconstruction, kl } = vae.addGradient(x, 3, beta, epsilon);
      return beta * kl - reconstruction;
    };
    // The loss is some hundred nats: what a difference of it may be off by is more than for the networks above.
    for (const network of [vae.encoder, vae.decoder]) {
      for (const each of [vae.encoder, vae.decoder]) each.gradient.fill(0);
      loss();
      const found = network.gradient.slice();
      for (let k = 0; k < found.length; k++)
        expect(Math.abs(found[k] - slope(network.weights, k, loss))).toBeLessThan(1e-5);
    }
  });

  test("has the ELBO of probabilistic PCA as its ceiling, and comes near it", () => {
    // One number behind four pixels, x = c + w t + noise of 0.15: log p(x) in closed form is what no ELBO is above on average.
    const rng = Rng.of(1);
    const vae = new PictureVae(4, 12, 1, rng);
    const w = [0.5, -0.3, 0.4, 0.2];
    const draw = (rows: number) => {
      const x = new Float64Array(4 * rows);
      for (let r = 0; r < rows; r++) {
        const [t, ...noise] = normal(rng, 5);
        for (let d = 0; d < 4; d++) x[4 * r + d] = 0.5 + w[d] * t + 0.15 * noise[d];
      }
      return x;
    };
    for (let k = 0; k < 1500; k++) vae.step(draw(32), 32, 1, 5e-3, rng);
    const rows = 4000;
    const { reconstruction, kl } = vae.addGradient(draw(rows), rows, 1, normal(rng, rows));
    // E log p(x) = −½ (log |2πΣ| + 4), Σ = w wᵀ + s² I, |Σ| = s⁶ (s² + |w|²).
    const s2 = 0.15 ** 2;
    const norm = w.reduce((sum, v) => sum + v * v, 0);
    const evidence = -0.5 * (4 * Math.log(2 * Math.PI) + Math.log(s2 ** 3 * (s2 + norm)) + 4);
    const elbo = reconstruction - kl;
    // Its standard error is about 0.03 nats.
    expect(elbo).toBeLessThan(evidence + 0.12);
    expect(elbo).toBeGreaterThan(evidence - 0.4);
  });
});

describe("a Q-network", () => {
  const lived = (rng: Rng) => ({
    seen: normal(rng, 12),
    seenNext: normal(rng, 12),
    action: [0, 2, 1],
    reward: [1, -2, 0.5],
    arrived: [0, 1, 0],
  });

  test("has the gradient of its loss, its target held still", () => {
    const rng = Rng.of(5);
    const q = new QNetwork(4, 6, 3, rng);
    q.target.draw(rng);
    const batch = lived(rng);
    holdGradient(q.network, () => q.addGradient(batch, 3, 0.9));
  });

  test("learns the values of a chain of two states, which are −1.9 and −1", () => {
    const rng = Rng.of(2);
    const q = new QNetwork(2, 8, 2, rng);
    // Action 0 goes on, action 1 stays; every step costs 1, the second state's way on ends it.
    const batch = {
      seen: Float64Array.of(1, 0, 1, 0, 0, 1, 0, 1),
      seenNext: Float64Array.of(0, 1, 1, 0, 0, 0, 0, 1),
      action: [0, 1, 0, 1],
      reward: [-1, -1, -1, -1],
      arrived: [0, 0, 1, 0],
    };
    for (let k = 0; k < 2000; k++) {
      q.learn(batch, 4, 0.9, 5e-3);
      if (k % 20 === 0) q.renewTarget();
    }
    const values = Array.from(q.network.forward(Float64Array.of(1, 0, 0, 1), 2)).slice(0, 4);
    const exact = [-1.9, -1 - 0.9 * 1.9, -1, -1.9];
    exact.forEach((value, k) => expect(Math.abs(values[k] - value)).toBeLessThan(0.01));
    expect([q.greedy(Float64Array.of(1, 0)), q.greedy(Float64Array.of(0, 1))]).toEqual([0, 0]);
  });
});
