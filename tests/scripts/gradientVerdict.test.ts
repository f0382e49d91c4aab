import { expect, test } from "vitest";
import { better, type GradientRow } from "../../scripts/bench/gradientProblem.ts";
import { gradientVerdict } from "../../scripts/bench/gradientVerdict.ts";

const row = (patch: Partial<GradientRow> = {}): GradientRow => ({
  f: "cosine",
  estimator: "scoreFunction",
  samplesPerSecond: 70e6,
  mean: -0.5,
  variance: 1,
  ...patch,
});
const numpy = (patch: Partial<GradientRow> = {}) => ({
  version: "2",
  plain: [row({ samplesPerSecond: 20e6, ...patch })],
  tuned: [row({ samplesPerSecond: 35e6, ...patch })],
});

test("the bench tells both speeds and their ratio", () => {
  const { report, holds } = gradientVerdict([row()], numpy());
  expect(holds).toBe(true);
  expect(report.join("\n")).toMatch(/cos\(k z\) +scoreFunction +70\.0 +20\.0 +3\.50× +35\.0 +2\.00×/);
});

test("it says that NumPy is missing where it is, and holds without", () => {
  const { report, holds } = gradientVerdict([row()], null);
  expect(holds).toBe(true);
  expect(report.at(-1)).toContain("NumPy is missing");
});

test("it fails one that is slow, one that NumPy contradicts or does not know, and one that is no number", () => {
  expect(gradientVerdict([row({ samplesPerSecond: 59e6 })], null).holds).toBe(false);
  expect(gradientVerdict([row({ samplesPerSecond: Number.NaN })], null).holds).toBe(false);
  expect(gradientVerdict([row()], numpy({ mean: -0.48 })).holds).toBe(false);
  expect(gradientVerdict([row()], numpy({ mean: Number.NaN })).holds).toBe(false);
  expect(gradientVerdict([row()], numpy({ f: "elbo" })).holds).toBe(false);
});

test("the best of two rounds counts", () => {
  const [slow, fast] = [row(), row({ samplesPerSecond: 80e6 })];
  expect(better([slow], [fast])).toEqual([fast]);
  expect(better([fast], [slow])).toEqual([fast]);
  expect(better([slow], [])).toEqual([slow]);
});
