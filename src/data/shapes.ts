import { Rng, uniform } from "../math/rng.ts";
import { type Digits, type DigitSet, digitPixels } from "./digitsFormat.ts";
import { drawShape, type Shape } from "./drawShape.ts";
import type { Factors } from "./factors.ts";
import { aboutShapes } from "./pictureSet.ts";

const names = ["x", "y", "size", "angle", "kind"] as const satisfies (keyof Shape)[];

/** Pictures to train on and held out, as many as MNIST's are here. */
const counts = { train: 9000, heldOut: 1000 } as const;

/** Every factor uniform and independent of the others, so that a whole shape lies inside the picture. */
function drawFactors(rng: Rng): Shape {
  const between = (low: number, high: number) => low + (high - low) * uniform(rng);
  return {
    x: between(8, 20),
    y: between(8, 20),
    size: between(4, 8),
    angle: between(-45, 45),
    kind: Math.floor(3 * uniform(rng)),
  };
}

/**
 * A set of made pictures whose factors are known: an ellipse, a rectangle or a triangle somewhere, of some size, turned
 * somehow. The same 10,000 every time; the last tenth is held out.
 */
export function madeShapes({
  train,
  heldOut,
}: {
  train: number;
  heldOut: number;
} = counts): Digits & { readonly factors: Factors } {
  const rng = Rng.of(15, "shapes");
  const draw = (count: number): { set: DigitSet; shapes: Shape[] } => {
    const shapes = Array.from({ length: count }, () => drawFactors(rng));
    const pictures = new Uint8Array(count * digitPixels);
    shapes.forEach((shape, k) => drawShape(shape, pictures, k * digitPixels));
    return { set: { pictures, labels: Uint8Array.from(shapes, ({ kind }) => kind) }, shapes };
  };
  const learned = draw(train);
  const held = draw(heldOut);
  const values = Float64Array.from(held.shapes.flatMap((shape) => names.map((name) => shape[name])));
  return { train: learned.set, heldOut: held.set, about: aboutShapes, factors: { names, values } };
}
