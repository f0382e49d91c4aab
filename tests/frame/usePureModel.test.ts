import { expect, test } from "vitest";
import { keepingLastGood } from "../../src/frame/usePureModel.ts";
import { defaultsOf } from "../../src/knobs/specs.ts";
import { sampleMean } from "./fixtures/sampleMean.tsx";

test("a model that fails says why, and its last good result stays", () => {
  const params = defaultsOf(sampleMean.params);
  const model = keepingLastGood({
    ...sampleMean,
    model: (params: { n: number }) => {
      if (params.n === 13) throw new Error("Thirteen is not for us.");
      return params.n;
    },
  } as never);
  expect(model({ ...params, n: 13 })).toEqual({ good: null, failure: "Thirteen is not for us." });
  const good = model({ ...params, n: 5 });
  expect(good).toEqual({ good: { result: 5, params: { ...params, n: 5 } }, failure: null });
  expect(model({ ...params, n: 13 })).toEqual({ good: good.good, failure: "Thirteen is not for us." });
});
