import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test, vi } from "vitest";
import { figures } from "../../src/figures/registry.ts";
import type { Figure } from "../../src/frame/contract.ts";
import { paramsOfScene } from "../../src/knobs/address.ts";
import type { Size } from "../../src/marks/useSize.ts";
import type { Env, Questions, Run } from "../../src/runs/run.ts";
import { clock, simulate } from "../../src/runs/simulate.ts";
import type { SnapshotBase } from "../../src/runs/simulation.ts";
import type { RunName } from "../../src/worker/runsHere.ts";
import { pathUnderTest, usePath } from "../nets/backend.ts";
import { shippedFile } from "../nets/shippedFile.ts";
import { tinyDigits } from "../nets/tiny.ts";

// Every figure drawn on stages of any size, as a browser would have it: without a negative length, or one that is none.

let stage: Size = { width: 0, height: 0 };
vi.mock("../../src/marks/useSize.ts", () => ({ useSize: () => [{ current: null }, stage] }));

/** Whatever a run in the worker may be lent. */
const lent = {
  ...clock,
  digits: tinyDigits(),
  file: shippedFile,
  shippedModel: async () => ({
    digits: tinyDigits(),
    save: await shippedFile("checkpoints/vae-trained.safetensors"),
  }),
};

vi.mock("../../src/worker/client.ts", () => ({
  backendReport: () => new Promise(() => undefined),
  simulateInWorker: async (name: RunName, params: never) => {
    vi.stubGlobal("self", { location: { href: "http://localhost/" } });
    const { runsHere } = await import("../../src/worker/runsHere.ts");
    const { run } = await runsHere[name].load();
    return simulate(run as Run<object, SnapshotBase, Questions, Env>, params, lent);
  },
}));

const small: readonly Size[] = [
  { width: 0, height: 0 },
  { width: 1, height: 150 },
  { width: 40, height: 30 },
  { width: 130, height: 0 },
];
const usual = [256, 280, 320, 390, 480, 600, 860, 1280, 2560, 3840].map((width) => ({
  width,
  height: Math.round(width / 2),
}));

const nothing = () => undefined;

/** A figure's drawing in a scene (null: its defaults), for any stage. */
async function drawingOf(figure: Figure, scene: string | null): Promise<() => string> {
  const params = paramsOfScene(figure, scene);
  const props = { params, knobs: figure.params, edit: nothing, playing: false, notify: nothing };
  if (!("simulate" in figure)) {
    const whole = { ...props, result: figure.model(params), simulation: undefined, reopen: nothing };
    return () => renderToStaticMarkup(<figure.View {...whole} />);
  }
  const simulation = await figure.simulate(params);
  await simulation.advance({ steps: 2, milliseconds: 1000 });
  const whole = { ...props, result: await simulation.settle(), simulation, reopen: nothing };
  return () => renderToStaticMarkup(<figure.View {...whole} />);
}

/** Lengths and sizes in it that SVG and CSS refuse. */
const refusedIn = (html: string): string[] => [
  ...new Set([
    ...(html.match(/<[^>]* (?:width|height|r|rx|ry|stroke-width|font-size)="-[^"]*"[^>]*>/g) ?? []),
    ...(html.match(/<[^>]* viewBox="\S+ \S+ (?:-|\S+ -)[^"]*"[^>]*>/g) ?? []),
    ...(html.match(/<[^>]*[";](?:inline-size|block-size|width|height):-[^>]*>/g) ?? []),
    ...(html.match(/<[^>]*(?:NaN|Infinity|undefined)[^>]*>/g) ?? []),
  ]),
];

test("what is refused is found", () => {
  expect(
    refusedIn(`<rect x="-1" width="3"/><rect x="1" width="-3"/><svg viewBox="0 0 -2 4"></svg>`),
  ).toHaveLength(2);
  expect(refusedIn(`<path d="M0,NaN"/><i style="width:-3px"></i><i style="left:-3px"></i>`)).toHaveLength(2);
});

describe.each(figures)("$slug", ({ load }) => {
  test("is drawn on a stage of any size, and every scene on the smallest", { tags: "fifth" }, async () => {
    await usePath(pathUnderTest);
    const figure = await load();
    // The scenes of a simulation differ in how it runs.
    const scenes = "simulate" in figure ? [] : figure.scenes.map(({ name }) => name);
    for (const scene of [null, ...scenes]) {
      const draw = await drawingOf(figure, scene);
      for (const size of scene === null ? [...small, ...usual] : small) {
        stage = size;
        expect.soft(refusedIn(draw()), `${scene}, ${size.width} × ${size.height}`).toEqual([]);
      }
    }
  });
});
