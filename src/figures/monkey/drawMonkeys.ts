import type { Trajectory } from "../../control/path.ts";
import { centreOf, type GridGeometry } from "../../marks/grid/geometry.ts";

/** How far monkeys stray from the middle of a cell, as a share of it: nobody hides behind another. */
const SPREAD = 0.3;
/** The golden angle: each further monkey finds the widest gap among the earlier ones. */
const TURN = Math.PI * (3 - Math.sqrt(5));

/** Where monkey i of `count` walks within its cells, pixels from the middle. */
function offsetOf(i: number, count: number, cell: number): readonly [number, number] {
  const distance = SPREAD * cell * Math.sqrt((i + 0.5) / count);
  return [distance * Math.cos(i * TURN), distance * Math.sin(i * TURN)];
}

/** All paths as thin lines, each a little beside the others. */
export function drawTrails(
  context: CanvasRenderingContext2D,
  colour: string,
  geometry: GridGeometry,
  monkeys: readonly Trajectory[],
): void {
  context.strokeStyle = colour;
  context.lineWidth = 1;
  context.lineJoin = "round";
  context.globalAlpha = Math.max(0.07, Math.min(0.5, 9 / monkeys.length));
  monkeys.forEach(({ states }, i) => {
    const [dx, dy] = offsetOf(i, monkeys.length, geometry.cell);
    context.beginPath();
    for (const state of states) {
      const [x, y] = centreOf(geometry, state);
      context.lineTo(x + dx, y + dy);
    }
    context.stroke();
  });
  context.globalAlpha = 1;
}

/** Every monkey as a dot, where it is at a time between 1 and T. */
export function drawMonkeys(
  context: CanvasRenderingContext2D,
  { colour, edge }: { readonly colour: string; readonly edge: string },
  geometry: GridGeometry,
  monkeys: readonly Trajectory[],
  time: number,
): void {
  context.fillStyle = colour;
  context.strokeStyle = edge;
  context.lineWidth = 0.8;
  const radius = Math.max(1.5, Math.min(3.4, geometry.cell * 0.075));
  const [step, share] = [Math.floor(time), time - Math.floor(time)];
  monkeys.forEach(({ states }, i) => {
    const [dx, dy] = offsetOf(i, monkeys.length, geometry.cell);
    const [x, y] = centreOf(geometry, states[step - 1]);
    const [toX, toY] = centreOf(geometry, states[Math.min(step, states.length - 1)]);
    context.beginPath();
    context.arc(x + share * (toX - x) + dx, y + share * (toY - y) + dy, radius, 0, 2 * Math.PI);
    context.fill();
    context.stroke();
  });
}
