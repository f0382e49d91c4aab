import { describe, expect, test } from "vitest";
import { centreDigit, type Stroke } from "../../src/data/centreDigit.ts";

const ring: Stroke = Array.from({ length: 41 }, (_, k) => {
  const angle = (2 * Math.PI * k) / 40;
  return [300 + 90 * Math.cos(angle), 40 + 90 * Math.sin(angle)];
});

function measure(picture: Uint8Array) {
  let [ink, x, y, left, right, top, bottom] = [0, 0, 0, 28, 0, 28, 0];
  picture.forEach((level, k) => {
    const [column, row] = [k % 28, Math.floor(k / 28)];
    ink += level;
    x += level * (column + 0.5);
    y += level * (row + 0.5);
    if (level < 26) return;
    [left, right] = [Math.min(left, column), Math.max(right, column + 1)];
    [top, bottom] = [Math.min(top, row), Math.max(bottom, row + 1)];
  });
  return { ink, x: x / ink, y: y / ink, width: right - left, height: bottom - top };
}

const drawn = (strokes: readonly Stroke[]): Uint8Array => {
  const picture = centreDigit(strokes);
  if (!picture) throw new Error("nothing drawn");
  return picture;
};

describe("centreDigit", () => {
  test("finds nothing in an empty drawing", () => {
    expect(centreDigit([])).toBeNull();
    expect(centreDigit([[], []])).toBeNull();
  });

  test("puts a ring into the middle 20 × 20 pixels", () => {
    const { x, y, width, height } = measure(drawn([ring]));
    expect(x).toBeCloseTo(14, 1);
    expect(y).toBeCloseTo(14, 1);
    expect(Math.abs(width - 20)).toBeLessThanOrEqual(2);
    expect(Math.abs(height - 20)).toBeLessThanOrEqual(2);
  });

  test("keeps the aspect: a stroke three times as high as wide stays so", () => {
    const { width, height } = measure(
      drawn([
        [
          [0, 0],
          [0, 300],
        ],
        [
          [0, 300],
          [100, 300],
        ],
      ]),
    );
    expect(Math.abs(height - 20)).toBeLessThanOrEqual(2);
    expect(width).toBeLessThan(12);
  });

  test("centres the ink, not its box", () => {
    // A seven: a bar on top and a stem at its right; the box's middle is not where the ink balances.
    const seven = drawn([
      [
        [0, 0],
        [60, 0],
      ],
      [
        [60, 0],
        [40, 100],
      ],
    ]);
    const { x, y } = measure(seven);
    expect(x).toBeCloseTo(14, 0);
    expect(y).toBeCloseTo(14, 0);
  });

  test("gives the same picture wherever and however large it was drawn", () => {
    const elsewhere = ring.map(([x, y]) => [7 + x * 0.37, 1000 + y * 0.37] as const);
    expect(drawn([elsewhere])).toEqual(drawn([ring]));
  });

  test("draws a tap as a dot of the pen's area, in the middle", () => {
    const { x, y, ink } = measure(drawn([[[5, 5]]]));
    expect([x, y]).toEqual([14, 14]);
    // A disc of radius 1.75 px that fades linearly from radius 0.75: volume of a truncated cone, π/3 (R² + Rr + r²).
    const exact = (Math.PI / 3) * (1.75 ** 2 + 1.75 * 0.75 + 0.75 ** 2);
    expect(ink / 255).toBeGreaterThan(exact * 0.9);
    expect(ink / 255).toBeLessThan(exact * 1.1);
  });

  test("loses no ink of a drawing that balances far from its middle", () => {
    const blob: Stroke = Array.from({ length: 400 }, (_, k) => [(k * 7) % 20, (k * 13) % 20]);
    const lopsided = drawn([
      [
        [0, 0],
        [300, 0],
      ],
      blob,
    ]);
    const columns = new Set([...lopsided.keys()].filter((k) => lopsided[k] > 200).map((k) => k % 28));
    expect(columns.size).toBeGreaterThanOrEqual(18);
  });
});
