import { beforeEach, expect, test, vi } from "vitest";
import { rememberedKind } from "../../../src/app/settings/kinds.ts";

const kept = new Map<string, string>();

beforeEach(() => {
  kept.clear();
  vi.stubGlobal("localStorage", {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  });
  vi.stubGlobal("StorageEvent", Event);
  vi.stubGlobal("dispatchEvent", () => true);
});

test("what is remembered is counted, cleared and put back, and nobody else's", async () => {
  kept.set("elbo-room.a", "12345").set("elbo-room.b", "τ").set("neighbour", "theirs");
  const before = new Map(kept);
  const kind = rememberedKind({ name: "Two", holds: "Two texts." }, [
    "elbo-room.a",
    "elbo-room.b",
    "elbo-room.c",
  ]);
  expect(await kind.size()).toBe("elbo-room.a12345elbo-room.b".length + 2);
  const putBack = await kind.clear();
  expect([...kept.keys()]).toEqual(["neighbour"]);
  expect(await kind.size()).toBe(0);
  await putBack?.();
  expect(kept).toEqual(before);
});
