import { expect, test } from "vitest";
import { risingPercent } from "../../src/chapters/amortized/risingPercent.ts";
import { rewardTerms } from "../../src/chapters/amortized/rewardTerms.ts";
import { figure } from "../../src/figures/algorithm/figure.ts";
import { LoopRun } from "../../src/runs/loop/loopRun.ts";
import { defaultsOf } from "../../src/knobs/specs.ts";

test("about half of the first 1,000 iterations raise the exact ELBO, in the figure as it opens and for other seeds", () => {
  for (const seed of [1, 2, 3, 4]) {
    const run = new LoopRun({ ...defaultsOf(figure.params), seed });
    let [rising, before] = [0, run.row().elbo];
    for (let i = 0; i < 1000; i++) {
      run.advance();
      const { elbo } = run.row();
      rising += Number(elbo > before);
      before = elbo;
    }
    expect(Math.abs(rising / 10 - risingPercent), `seed ${seed}`).toBeLessThan(10);
    if (seed === 1) expect(Math.round(rising / 10)).toBe(49);
  }
});

test("the parts of the reward add up to it", () => {
  const value = (id: string) =>
    Number(
      rewardTerms()
        .find((term) => term.id === id)
        ?.value.replace("−", "-")
        .replace(" nats", ""),
    );
  expect(value("likelihood") + value("prior")).toBeCloseTo(value("reward"), 1);
});
