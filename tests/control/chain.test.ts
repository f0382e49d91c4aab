import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { backwardMessages, logEvidence, valuesAt } from "../../src/control/backwardMessages.ts";
import { chainMessages, coinProbabilities } from "../../src/control/chain.ts";
import { enumerateChain } from "../../src/control/chainOracle.ts";
import { controlProblem } from "../../src/control/controlProblem.ts";
import { enumerateTrajectories } from "../../src/control/enumerate.ts";
import { forwardMessages, logAlphaAt } from "../../src/control/forwardMessages.ts";
import { gridworld } from "../../src/control/gridworld.ts";
import { parseMap } from "../../src/control/parseMap.ts";
import { logSumExp } from "../../src/math/logSumExp.ts";
import { apart, temperatures, worlds } from "./worlds.ts";

const chains = fc
  .record({
    world: worlds(3),
    temperature: temperatures,
    known: fc.array(fc.boolean(), { minLength: 1, maxLength: 4 }),
  })
  .map(({ world, temperature, known }) => ({
    problem: controlProblem(world, { horizon: known.length, temperature }),
    known,
  }));

describe("the chain's messages", () => {
  test("give the evidence and the marginals of enumeration, whichever coins are known", () => {
    fc.assert(
      fc.property(chains, ({ problem, known }) => {
        const sent = chainMessages(problem, known);
        const all = enumerateChain(problem, known);
        expect(apart(sent.logEvidence, all.logEvidence)).toBeLessThan(1e-10);
        for (const what of ["states", "actions"] as const)
          sent[what].forEach((layer, i) =>
            layer.forEach((p, k) => expect(Math.abs(p - all[what][i][k])).toBeLessThan(1e-10)),
          );
      }),
      { numRuns: 60, seed: 1 },
    );
  });

  test("are those of the whole room where all coins are known", () => {
    fc.assert(
      fc.property(chains, ({ problem, known }) => {
        const everything = known.map(() => true);
        const sent = chainMessages(problem, everything);
        const backward = backwardMessages(problem);
        const forward = forwardMessages(problem);
        expect(apart(sent.logEvidence, logEvidence(backward))).toBeLessThan(1e-10);
        everything.forEach((_, i) => {
          for (const s of problem.world.open) {
            const V = valuesAt(backward, i + 1)[s];
            expect(apart(sent.logBeta[i][s], V / problem.temperature)).toBeLessThan(1e-9);
            expect(apart(sent.logAlpha[i][s], logAlphaAt(forward, i + 1)[s])).toBeLessThan(1e-9);
          }
        });
      }),
      { numRuns: 60, seed: 2 },
    );
  });

  test("agree at every cut: Σ α β is p(the known coins from here on | those before)", () => {
    fc.assert(
      fc.property(chains, ({ problem, known }) => {
        const { logAlpha, logBeta, logEvidence } = chainMessages(problem, known);
        known.forEach((_, i) => {
          const past = chainMessages(
            problem,
            known.map((isKnown, u) => isKnown && u < i),
          ).logEvidence;
          const here = logSumExp(logAlpha[i].map((log, s) => log + logBeta[i][s]));
          expect(apart(past + here, logEvidence)).toBeLessThan(1e-10);
        });
      }),
      { numRuns: 40, seed: 3 },
    );
  });

  test("are a random walk and nothing but 1 where no coin is known", () => {
    const world = gridworld(parseMap("S..G"));
    const problem = controlProblem(world, { horizon: 3 });
    const { logAlpha, logBeta, actions, logEvidence } = chainMessages(problem, [false, false, false]);
    expect([...logBeta[0]].every((log) => Math.abs(log) < 1e-12)).toBe(true);
    expect(logEvidence).toBeCloseTo(0, 12);
    expect([...actions[1]].every((p) => Math.abs(p - 0.2) < 1e-12)).toBe(true);
    [17, 7, 1, 0].forEach((ways, s) => expect(25 * Math.exp(logAlpha[2][s])).toBeCloseTo(ways, 10));
  });

  test("need a word on every coin", () => {
    const problem = controlProblem(gridworld(parseMap("SG")), { horizon: 3 });
    expect(() => chainMessages(problem, [true])).toThrow(/3 coins, and it is said of 1/);
  });
});

describe("a coin's probability", () => {
  test("is the ratio of the evidence with it and without it, as enumeration counts", () => {
    fc.assert(
      fc.property(chains, ({ problem, known }) => {
        coinProbabilities(problem, known).forEach((p, i) => {
          const [withIt, without] = [true, false].map(
            (value) => enumerateChain(problem, known.with(i, value)).logEvidence,
          );
          expect(apart(p, Math.exp(withIt - without))).toBeLessThan(1e-9);
          expect(p).toBeLessThanOrEqual(1 + 1e-12);
        });
      }),
      { numRuns: 40, seed: 4 },
    );
  });
});

describe("the chain's oracle", () => {
  test("is the other enumeration where all coins are known", () => {
    const problem = controlProblem(gridworld(parseMap("Sm/.G"), undefined, 0.2), { horizon: 4 });
    const [one, other] = [enumerateChain(problem, [true, true, true, true]), enumerateTrajectories(problem)];
    expect(one.logEvidence).toBeCloseTo(other.logEvidence, 11);
    one.states.forEach((layer, i) =>
      layer.forEach((p, s) => expect(p).toBeCloseTo(other.marginals[4 * i + s], 11)),
    );
  });
});
