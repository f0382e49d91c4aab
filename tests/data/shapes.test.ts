import { describe, expect, test } from "vitest";
import { drawShape, type Shape } from "../../src/data/drawShape.ts";
import { madeShapes } from "../../src/data/shapes.ts";

const drawn = (changes: Partial<Shape>): Uint8Array => {
  const out = new Uint8Array(784);
  drawShape({ x: 14, y: 14, size: 8, angle: 0, kind: 0, ...changes }, out, 0);
  return out;
};
const ink = (picture: Uint8Array) => picture.reduce((sum, level) => sum + level, 0) / 255;
const middle = (picture: Uint8Array) => {
  let [x, y] = [0, 0];
  picture.forEach((level, k) => {
    x += (level / 255) * ((k % 28) + 0.5);
    y += (level / 255) * (Math.floor(k / 28) + 0.5);
  });
  return [x / ink(picture), y / ink(picture)];
};

describe("a drawn shape", () => {
  // An edge along the pixels falls between two rows of points: up to an eighth of a pixel is lost or won. Areas of a size of 8: π a b of the ellipse, 4 a b of the rectangle, half base by height of the triangle.
  test.each([
    [0, Math.PI * 8 * 4],
    [1, 4 * 3.6 * 7.12],
    [2, (1.2 * 8 * 1.8 * 8) / 2],
  ])("of kind %d has its area, to 5 %%, however it is turned", (kind, area) => {
    for (const angle of [-45, -10, 0, 30])
      expect(Math.abs(ink(drawn({ kind, angle })) / area - 1)).toBeLessThan(0.05);
  });

  test("lies where it should: the middle of an ellipse and of a rectangle", () => {
    for (const kind of [0, 1])
      for (const [x, y] of [
        [9.3, 17.6],
        [14, 11],
      ]) {
        const [right, down] = middle(drawn({ kind, x, y, size: 6, angle: 20 }));
        expect(Math.abs(right - x)).toBeLessThan(0.06);
        expect(Math.abs(down - y)).toBeLessThan(0.06);
      }
  });

  test("is higher than wide, and leans to the right when it is turned to the right", () => {
    const at = (picture: Uint8Array, x: number, y: number) => picture[28 * y + x];
    const upright = drawn({ kind: 1 });
    expect([at(upright, 14, 8), at(upright, 20, 14)]).toEqual([255, 0]);
    const leaning = drawn({ kind: 1, angle: 45 });
    expect([at(leaning, 18, 9), at(leaning, 9, 9)]).toEqual([255, 0]);
  });
});

describe("the set of shapes", () => {
  const { train, heldOut, factors, about } = madeShapes();

  test("is 9,000 and 1,000 pictures, three kinds about as often, each with its factors", () => {
    expect([train.labels.length, heldOut.labels.length]).toEqual([9000, 1000]);
    expect([train.pictures.length, heldOut.pictures.length]).toEqual([7_056_000, 784_000]);
    for (const kind of [0, 1, 2]) {
      // 3,000 ± 4.5 standard deviations of 45.
      expect(Math.abs(train.labels.filter((label) => label === kind).length - 3000)).toBeLessThan(200);
    }
    expect(about?.classes).toHaveLength(3);
    expect(factors.values.length).toBe(1000 * factors.names.length);
  });

  test("holds the pictures that its factors draw, whole within their frame", () => {
    for (let k = 0; k < 1000; k += 37) {
      const of = (name: string) => factors.values[k * factors.names.length + factors.names.indexOf(name)];
      const shape = { x: of("x"), y: of("y"), size: of("size"), angle: of("angle"), kind: of("kind") };
      const picture = heldOut.pictures.slice(784 * k, 784 * (k + 1));
      expect(drawn(shape)).toEqual(picture);
      expect(heldOut.labels[k]).toBe(shape.kind);
      expect(Math.min(shape.x, shape.y, 28 - shape.x, 28 - shape.y)).toBeGreaterThanOrEqual(shape.size);
    }
  });

  test("is the same every time", () => {
    const again = madeShapes({ train: 50, heldOut: 0 });
    expect(again.train.pictures).toEqual(train.pictures.slice(0, 50 * 784));
  });
});
