import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { digitsFirst, digitsRest, loadDigits } from "../../src/data/digits.ts";
import { digitsMagic, parseDigits } from "../../src/data/digitsFormat.ts";

const levels = Array.from({ length: 16 }, (_, i) => 17 * i);

/** A file of `labels` whose picture i is all code i (train), the last `heldOut` of them held out. */
function file(labels: number[], heldOut: number): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(32 + 393 * labels.length);
  bytes.set(new TextEncoder().encode(digitsMagic));
  new DataView(bytes.buffer).setUint32(8, labels.length - heldOut, true);
  new DataView(bytes.buffer).setUint32(12, heldOut, true);
  bytes.set(levels, 16);
  bytes.set(labels, 32);
  labels.forEach((_, i) =>
    bytes.fill(i * 17, 32 + labels.length + 392 * i, 32 + labels.length + 392 * (i + 1)),
  );
  return bytes;
}

const edited = (edit: (bytes: Uint8Array) => void): Uint8Array => {
  const bytes = file([3, 4], 1);
  edit(bytes);
  return bytes;
};

const host =
  (files: Record<string, Uint8Array<ArrayBuffer>>): typeof fetch =>
  async (address) => {
    const found = Object.entries(files).find(([name]) => String(address).endsWith(`/site/${name}`));
    return found ? new Response(found[1]) : new Response("", { status: 404 });
  };
const gz = (bytes: Uint8Array): Uint8Array<ArrayBuffer> => new Uint8Array(gzipSync(bytes));

describe("parseDigits", () => {
  test("reads labels and pictures of both kinds", () => {
    const { train, heldOut } = parseDigits(file([7, 0, 9], 1), "f");
    expect([...train.labels]).toEqual([7, 0]);
    expect([...heldOut.labels]).toEqual([9]);
    expect(train.pictures).toEqual(Uint8Array.from({ length: 1568 }, (_, i) => (i < 784 ? 0 : 17)));
    expect(heldOut.pictures).toEqual(new Uint8Array(784).fill(34));
  });

  test("puts the high half of a byte on the left", () => {
    const bytes = edited((b) => b.fill(0x1f, 34, 34 + 392));
    expect([...parseDigits(bytes, "f").train.pictures.subarray(0, 4)]).toEqual([17, 255, 17, 255]);
  });

  test.each([
    ["fewer than its header", file([1], 0).subarray(0, 20)],
    ["does not start with", edited((b) => b.fill(60, 0, 8))],
    ["where 2 digits need 818", file([3, 4], 1).subarray(0, 700)],
    ["where 3 digits need", edited((b) => new DataView(b.buffer).setUint32(8, 2, true))],
    ["grey levels that do not ascend", edited((b) => b.fill(9, 16, 32))],
    ["label above 9", edited((b) => b.fill(10, 32, 33))],
  ])("refuses a file that %s", (message, bytes) => {
    expect(() => parseDigits(bytes, "data/x.bin")).toThrow(new RegExp(`data/x.bin .*${message}`));
  });
});

describe("loadDigits", () => {
  const files = { [digitsFirst]: gz(file([1, 2, 3], 1)), [digitsRest]: gz(file([4, 5], 1)) };

  test("gives the first at once, then all with the first ahead", async () => {
    const digits = loadDigits("https://host/site/", host(files));
    expect([...(await digits.first).train.labels]).toEqual([1, 2]);
    const { train, heldOut } = await digits.all;
    expect([...train.labels]).toEqual([1, 2, 4]);
    expect([...heldOut.labels]).toEqual([3, 5]);
    expect(train.pictures[784 * 2]).toBe(0);
    expect(heldOut.pictures[0]).toBe(34);
  });

  test("takes files that the host has already unzipped", async () => {
    const digits = loadDigits(
      "https://host/site/",
      host({ [digitsFirst]: file([1, 2, 3], 1), [digitsRest]: file([4, 5], 1) }),
    );
    expect((await digits.all).train.labels.length).toBe(3);
  });

  test.each([
    ["digits-rest.bin gave 404", { [digitsFirst]: files[digitsFirst] }],
    ["digits-rest.bin is cut short or damaged", { ...files, [digitsRest]: files[digitsRest].slice(0, 40) }],
    ["digits-rest.bin does not start", { ...files, [digitsRest]: gz(new Uint8Array(99)) }],
  ])("says that %s, and still gives the first", async (message, broken) => {
    const digits = loadDigits("https://host/site/", host(broken));
    await expect(digits.all).rejects.toThrow(message);
    await expect(digits.first).resolves.toBeDefined();
  });

  test("says so when nobody answers", async () => {
    const digits = loadDigits("https://host/site/", () => Promise.reject(new TypeError("Failed to fetch")));
    await expect(digits.first).rejects.toThrow("no answer for data/digits-first.bin");
    await expect(digits.all).rejects.toThrow("Are you offline?");
  });

  test("an answer that breaks off on the way, too", async () => {
    const breaksOff = async () =>
      new Response(new ReadableStream({ pull: (body) => body.error(new TypeError("network error")) }));
    const digits = loadDigits("https://host/site/", breaksOff);
    await expect(digits.first).rejects.toThrow("Are you offline?");
    await expect(digits.all).rejects.toThrow("Are you offline?");
  });
});
