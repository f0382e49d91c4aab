import { describe, expect, test } from "vitest";
import {
  type Background,
  backgroundCoordinates,
  cameraOver,
  photograph,
  pictureProblem,
} from "../../src/control/gridPicture.ts";
import { gridworld } from "../../src/control/gridworld.ts";
import { parseMap } from "../../src/control/parseMap.ts";

const world = gridworld(parseMap("S..../.##../....G"));
const camera = (background: Background, nuisance: number, seed = 1) =>
  cameraOver(world, { background, nuisance, seed });
const backgrounds: readonly Background[] = ["snow", "stripes", "blobs"];

describe("a picture of a gridworld", () => {
  test("is at least 16 × 16, its cells as large as fit and at least 2 × 2", () => {
    const size = (map: string) => {
      const over = cameraOver(gridworld(parseMap(map)), { background: "snow", nuisance: 0, seed: 1 });
      return [over.width, over.height, over.cell];
    };
    expect(size("S..../.##../....G")).toEqual([16, 16, 3]);
    expect(size("SG")).toEqual([16, 16, 8]);
    expect(size("S.........G")).toEqual([22, 16, 2]);
  });

  test("of too large a map is refused, with its size", () => {
    expect(pictureProblem(`S${".".repeat(11)}G`)).toMatch(/1 × 13 cells.*12 × 12/);
    expect(pictureProblem("S.?")).toMatch(/Row 0, column 2/);
    expect(pictureProblem("S.G")).toBeNull();
    expect(() => cameraOver(gridworld(parseMap(`S${".".repeat(12)}G`)), camera("snow", 0))).toThrow(
      RangeError,
    );
  });

  test.each(backgrounds)("is the same for the same moment, and another at the next: %s", (background) => {
    const one = photograph(camera(background, 0.7), 3, "film", 5);
    expect(photograph(camera(background, 0.7), 3, "film", 5)).toEqual(one);
    expect(photograph(camera(background, 0.7), 3, "film", 6)).not.toEqual(one);
    expect(photograph(camera(background, 0.7), 3, "another film", 5)).not.toEqual(one);
    expect(photograph(camera(background, 0.7, 2), 3, "film", 5)).not.toEqual(one);
  });

  test.each(backgrounds)("without nuisance tells nothing of the moment: %s", (background) => {
    const still = camera(background, 0);
    expect(photograph(still, 3, "film", 5)).toEqual(photograph(still, 3, "another", 99));
    expect(backgroundCoordinates(still, "film", 5)).toEqual([]);
  });

  test("shows every state otherwise, brightest where the agent is", () => {
    const still = camera("snow", 0);
    const pictures = [...world.open].map((state) => photograph(still, state, "film", 0));
    expect(new Set(pictures.map((bytes) => bytes.join())).size).toBe(world.open.length);
    [...world.open].forEach((state, k) => {
      const [row, column] = [Math.floor(state / 5), state % 5];
      const middle = (still.top + 3 * row + 1) * 16 + still.left + 3 * column + 1;
      expect(pictures[k][middle]).toBe(255);
    });
  });

  test("mixes map and background by the strength: a pixel far from the lamp is halfway at a half", () => {
    const corner = (nuisance: number) => photograph(camera("stripes", nuisance), 14, "film", 3)[0];
    expect(Math.abs(corner(0.5) - 0.5 * (corner(0) + corner(1)))).toBeLessThanOrEqual(1);
  });

  test("has as many coordinates as there are numbers behind it, on circles", () => {
    const at = (background: Background) => backgroundCoordinates(camera(background, 0.5), "film", 4);
    expect([at("snow").length, at("stripes").length, at("blobs").length]).toEqual([0, 2, 12]);
    const [cosine, sine] = at("stripes");
    expect(Math.abs(cosine ** 2 + sine ** 2 - 1)).toBeLessThan(1e-12);
  });

  test("repeats where the background's coordinates do: stripes are their phase and nothing else", () => {
    // 2π / 0.7 is no whole number of moments: of 200 the two whose phases are nearest must look most alike.
    const film = Array.from({ length: 200 }, (_, moment) => moment);
    const still = camera("stripes", 1);
    const phase = (moment: number) => backgroundCoordinates(still, "film", moment);
    const apart = (m: number) => Math.hypot(phase(m)[0] - phase(0)[0], phase(m)[1] - phase(0)[1]);
    const nearest = film.slice(1).toSorted((a, b) => apart(a) - apart(b))[0];
    const [first, then] = [0, nearest].map((moment) => photograph(still, 0, "film", moment));
    expect(apart(nearest)).toBeLessThan(0.05);
    expect(Math.max(...first.map((grey, d) => Math.abs(grey - then[d])))).toBeLessThanOrEqual(8);
  });
});
