import { expect, test } from "vitest";
import { sampleMean } from "../frame/fixtures/sampleMean.tsx";
import { inScene, paramsIn } from "./inScene.ts";

test("a scene's knobs, some of them turned; a scene that is not there is no default", () => {
  expect(paramsIn(sampleMean, "few", { shift: 1 })).toMatchObject({ n: 1, shift: 1, width: 1 });
  expect(inScene(sampleMean, null).result).toEqual(sampleMean.model(paramsIn(sampleMean, null)));
  expect(() => inScene(sampleMean, "fewer")).toThrow("The figure sample-mean has no scene fewer.");
});
