import { Rng, uniform } from "../math/rng.ts";
import type { Gridworld } from "./gridworld.ts";
import { mapProblem, parseMap } from "./parseMap.ts";

/** What moves behind the map and says nothing of the state. */
export type Background = "stripes" | "blobs" | "snow";

/** How a gridworld is photographed. */
export interface Camera {
  readonly world: Gridworld;
  readonly background: Background;
  /** From 0, none, to 1, where the map itself is not to be seen any more. */
  readonly nuisance: number;
  readonly seed: number;
  /** Size of the picture, pixels, and of a cell; the map stands at `top`, `left`. */
  readonly width: number;
  readonly height: number;
  readonly cell: number;
  readonly top: number;
  readonly left: number;
}

/** Least side of a picture, pixels; least side of a cell; the most cells that a map may have on a side. */
const LEAST_SIDE = 16;
const LEAST_CELL = 2;
const MOST_CELLS = 12;

/**
 * A camera over a world: cells as large as fit into 16 × 16 pixels and at least 2 × 2, the picture at least 16 × 16.
 *
 * @throws RangeError for a map of more than 12 rows or columns.
 */
export function cameraOver(
  world: Gridworld,
  { background, nuisance, seed }: Pick<Camera, "background" | "nuisance" | "seed">,
): Camera {
  const { rows, columns } = world;
  if (Math.max(rows, columns) > MOST_CELLS) throw new RangeError(tooLarge(world));
  const cell = Math.max(LEAST_CELL, Math.floor(LEAST_SIDE / Math.max(rows, columns)));
  const [height, width] = [rows, columns].map((cells) => Math.max(LEAST_SIDE, cell * cells));
  const [top, left] = [
    [height, rows],
    [width, columns],
  ].map(([side, cells]) => Math.floor((side - cell * cells) / 2));
  return { world, background, nuisance, seed, width, height, cell, top, left };
}

/** What is wrong with a map's text, as a sentence, or null: it cannot be read, or is too large for pictures. */
export function pictureProblem(text: string): string | null {
  const problem = mapProblem(text);
  if (problem !== null) return problem;
  const map = parseMap(text);
  return Math.max(map.rows, map.columns) > MOST_CELLS ? tooLarge(map) : null;
}

const tooLarge = ({ rows, columns }: Pick<Gridworld, "rows" | "columns">): string =>
  `The map has ${rows} × ${columns} cells; for pictures ${MOST_CELLS} × ${MOST_CELLS} are the most. Cut the map.`;

/** How far the agent's lamp shines: the standard deviation of its light, cells. */
const GLOW = 0.9;
/** Grey levels of what stands still, 0–1. */
const greys: Readonly<Record<string, number>> = { "#": 0.5, m: 0.2, x: 0.3, G: 0.7 };
const OUTSIDE = 0;

/**
 * The picture at a moment. The agent carries a lamp; at a distance of d cells from it a pixel is
 *
 *     g + (1 − g) exp(−½ d²/0.9²),   g = (1 − nuisance) · map + nuisance · background(moment)
 *
 * as grey levels 0–255, row by row, written into `out`. The background is a function of seed, film and moment alone.
 *
 * @param state the agent's cell.
 * @param film which of several films it is a picture of; each has a background of its own.
 * @param moment which picture of the film.
 */
export function photograph(
  camera: Camera,
  state: number,
  film: string,
  moment: number,
  out: Uint8Array = new Uint8Array(camera.width * camera.height),
): Uint8Array {
  const { world, nuisance, width, height, cell, top, left } = camera;
  const behind = nuisance > 0 ? backgroundAt(camera, film, moment) : null;
  const reach = GLOW * cell;
  const lampY = top + cell * (Math.floor(state / world.columns) + 0.5) - 0.5;
  const lampX = left + cell * ((state % world.columns) + 0.5) - 0.5;
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const [row, column] = [Math.floor((y - top) / cell), Math.floor((x - left) / cell)];
      const inside = row >= 0 && row < world.rows && column >= 0 && column < world.columns;
      const at = row * world.columns + column;
      const still = inside ? (greys[world.map.letters[at]] ?? 0) : OUTSIDE;
      const grey = behind === null ? still : (1 - nuisance) * still + nuisance * behind(x, y);
      const [dy, dx] = [y - lampY, x - lampX];
      const light = Math.exp(-(dx * dx + dy * dy) / (2 * reach * reach));
      out[y * width + x] = Math.round(255 * (grey + (1 - grey) * light));
    }
  return out;
}

/** Pixels from crest to crest of the stripes, and radians that they drift by in a moment. */
const [WAVE, DRIFT] = [6, 0.7];
/** How many blobs there are, their width, and how far they go in a moment, pixels. */
const [BLOBS, SPREAD, SPEED] = [3, 2.2, 1.1];

/** Grey levels of the background, 0–1. */
function backgroundAt(
  { background, seed, width, height }: Camera,
  film: string,
  moment: number,
): (x: number, y: number) => number {
  if (background === "snow") {
    const rng = Rng.of(seed, `snow ${film} ${moment}`);
    return () => uniform(rng);
  }
  const phases = phasesOf(seed, film, background);
  if (background === "stripes") {
    const phase = stripePhase(phases, moment);
    const k = (2 * Math.PI) / WAVE;
    return (x, y) => 0.5 + 0.5 * Math.sin(k * (0.8 * x + 0.6 * y) + phase);
  }
  const blobs = blobsAt(phases, moment, width, height);
  return (x, y) => {
    let level = 0;
    for (const [bx, by] of blobs) {
      const [dx, dy] = [around(x - bx, width), around(y - by, height)];
      level = Math.max(level, Math.exp(-(dx * dx + dy * dy) / (2 * SPREAD * SPREAD)));
    }
    return level;
  };
}

/**
 * What says all of a background at a moment, as points on circles, cosine and sine of each: the stripes' phase, or how far
 * each blob is across and down. Empty for snow, of which there is nothing to say but every pixel, and without a background.
 */
export function backgroundCoordinates(camera: Camera, film: string, moment: number): readonly number[] {
  const { background, seed, nuisance, width, height } = camera;
  if (nuisance === 0 || background === "snow") return [];
  const phases = phasesOf(seed, film, background);
  const angles =
    background === "stripes"
      ? [stripePhase(phases, moment)]
      : blobsAt(phases, moment, width, height).flatMap(([x, y]) => [
          (2 * Math.PI * x) / width,
          (2 * Math.PI * y) / height,
        ]);
  return angles.flatMap((angle) => [Math.cos(angle), Math.sin(angle)]);
}

const stripePhase = (phases: readonly number[], moment: number): number =>
  2 * Math.PI * phases[0] + DRIFT * moment;

/** Where the blobs' centres are, pixels; the picture's edges are joined. */
const blobsAt = (
  phases: readonly number[],
  moment: number,
  width: number,
  height: number,
): readonly (readonly [number, number])[] =>
  Array.from({ length: BLOBS }, (_, b) => {
    const [x, y, heading] = phases.slice(3 * b, 3 * b + 3);
    const [way, angle] = [SPEED * moment, 2 * Math.PI * heading];
    return [x * width + way * Math.cos(angle), y * height + way * Math.sin(angle)];
  });

function phasesOf(seed: number, film: string, background: Background): readonly number[] {
  const rng = Rng.of(seed, `${background} ${film}`);
  return Array.from({ length: 3 * BLOBS }, () => uniform(rng));
}

/** A distance on a circle of so many pixels, the shorter way. */
const around = (distance: number, size: number): number => distance - size * Math.round(distance / size);
