import { expect, test, vi } from "vitest";
import { fetchModel } from "../../src/data/fetchModel.ts";

const [path, root] = ["checkpoints/model.safetensors", "https://host/site/"];

test("a model that cannot be had is told in a sentence that names it", async () => {
  const answers = {
    "no answer for": () => Promise.reject(new TypeError("Failed to fetch")),
    "gave 404": async () => new Response("", { status: 404 }),
    "Are you offline": async () =>
      new Response(new ReadableStream({ pull: (body) => body.error(new TypeError("network error")) })),
  };
  for (const [words, fetch] of Object.entries(answers)) {
    vi.stubGlobal("fetch", fetch);
    const told = await fetchModel(path, root).catch((error: Error) => error.message);
    expect(told).toContain(words);
    expect(told).toContain(path);
  }
  vi.unstubAllGlobals();
});

test("a model that comes is given byte by byte", async () => {
  vi.stubGlobal("fetch", async () => new Response(Uint8Array.of(1, 2, 3)));
  expect(await fetchModel(path, root)).toEqual(Uint8Array.of(1, 2, 3));
  vi.unstubAllGlobals();
});
