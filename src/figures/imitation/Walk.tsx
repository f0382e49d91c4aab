import { heightAt } from "../../inference/demonstrators.ts";
import { type Colour, paint } from "../../marks/colour.ts";
import { Curve, usePlot } from "../../marks/plot/index.ts";

interface Props {
  readonly path: ArrayLike<number>;
  /** The step at which it ends; null where it comes through. */
  readonly crash: number | null;
  /** The time to which it has come. */
  readonly t: number;
  readonly colour: Colour;
  /** The one that is spoken of, above all others. */
  readonly isChosen?: boolean;
}

/** A walk up to a time, or to where it crashes: there is a cross. */
export function Walk({ path, crash, t, colour, isChosen = false }: Props) {
  const { x, y } = usePlot();
  const end = Math.min(t, crash === null ? path.length - 1 : crash + 1);
  const hasCrashed = crash !== null && t > crash;
  const ink: Colour = crash === null || isChosen ? colour : hasCrashed ? "bad" : colour;
  const line = {
    data: Array.from({ length: end + 1 }, (_, k) => k),
    x: (k: number) => path[k],
    y: (k: number) => heightAt(k),
  };
  const at = `translate(${x(path[end]).toFixed(1)},${y(heightAt(end)).toFixed(1)})`;
  return (
    <>
      {isChosen && <Curve {...line} colour="surface" weight={6} opacity={0.85} />}
      <Curve {...line} colour={ink} weight={isChosen ? 3.25 : 1.2} opacity={isChosen ? 1 : 0.55} />
      {hasCrashed ? (
        <path
          d="M-3.5,-3.5L3.5,3.5M-3.5,3.5L3.5,-3.5"
          transform={at}
          stroke={paint("bad")}
          strokeWidth={1.75}
        />
      ) : (
        <circle r={isChosen ? 4 : 2} transform={at} fill={paint(ink)} />
      )}
    </>
  );
}
