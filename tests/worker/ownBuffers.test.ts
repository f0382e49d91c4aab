import { describe, expect, test } from "vitest";
import { ownBuffers } from "../../src/worker/ownBuffers.ts";

describe("ownBuffers", () => {
  test("moves copies, and leaves the originals whole", () => {
    const kept = new Uint8Array(Uint8Array.from({ length: 20 }, (_, i) => i).buffer, 4, 8);
    const snapshot = {
      step: 3,
      event: undefined,
      manifold: { side: 2, pictures: kept },
      std: new Float32Array([0.5]),
      none: null,
    };
    const { message, buffers } = ownBuffers(snapshot);
    const arrived = structuredClone(message, { transfer: buffers });
    expect(arrived).toEqual(snapshot);
    expect(buffers.length).toBe(2);
    expect(message.manifold.pictures.byteLength).toBe(0);
    expect([...kept]).toEqual([4, 5, 6, 7, 8, 9, 10, 11]);
  });

  test("takes a bare array, and null", () => {
    expect([...ownBuffers(Uint8Array.of(1, 2)).message]).toEqual([1, 2]);
    expect(ownBuffers(null)).toEqual({ message: null, buffers: [] });
  });
});
