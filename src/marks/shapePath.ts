import type { ContourMultiPolygon } from "d3";

type Point = readonly [x: number, y: number];

const tenth = (number: number) => Math.round(number * 10) / 10;

/**
 * A contour of d3-contour as the `d` of a path, to a tenth of a pixel: what `geoPath().digits(1)` writes for it. That one knows the
 * globe, and would come with every figure: 6 kB gz of its first picture.
 *
 * @param place where a point of the contour lies on the screen.
 */
export function shapePath({ coordinates }: ContourMultiPolygon, place: (point: Point) => Point): string {
  return coordinates
    .flat()
    .map((ring) => {
      // A ring ends where it began.
      const points = ring.slice(0, -1).map(([x, y]) => place([x, y]).map(tenth).join(","));
      return `M${points.join("L")}Z`;
    })
    .join("");
}
