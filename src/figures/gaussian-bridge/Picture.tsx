import { range } from "d3";
import { PicturePlot } from "../../frame/picture/PicturePlot.tsx";
import { settingOf } from "../../frame/picture/settingOf.ts";
import { Curve, Dots, linear } from "../../marks/plot/index.ts";
import { figure } from "./figure.ts";
import { model } from "./model.ts";

const drawn = 20;

/** Paths sampled between two known ends: apart in the middle, together at either. */
export function picture() {
  const { believed, problem } = model(
    settingOf(figure, { startY: -2.2, goalY: 2.2, temperature: 0.15, samples: 100 }),
  );
  const { paths, count, exact } = believed;
  const times = range(problem.horizon + 1);
  const line = (i: number) => ({
    x: (t: number) => paths[2 * (t * count + i)],
    y: (t: number) => paths[2 * (t * count + i) + 1],
  });
  const end = { x: ([x]: readonly number[]) => x, y: ([, y]: readonly number[]) => y };
  return (
    <PicturePlot x={linear([-5, 5])} y={linear([-3.1, 3.1])}>
      {range(drawn).map((i) => (
        <Curve key={i} data={times} {...line(i)} colour="z" weight={1.6} opacity={0.6} />
      ))}
      <Curve data={exact} x={({ mean }) => mean[0]} y={({ mean }) => mean[1]} weight={4} />
      <Dots data={[problem.start]} {...end} colour="forward" r={11} rim={3} />
      <Dots data={[problem.goal]} {...end} colour="backward" r={11} rim={3} />
    </PicturePlot>
  );
}
