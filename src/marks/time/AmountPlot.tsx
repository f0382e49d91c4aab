import { type ComponentProps, useMemo } from "react";
import { AxisX, AxisY, Label, linear, Rule, fitsOn } from "../plot/index.ts";
import { useRecentChange } from "../useRecentChange.ts";
import { useSteppedLevel } from "../useSteppedLevel.ts";
import { TimePlot } from "./TimePlot.tsx";

interface Props extends Omit<ComponentProps<typeof TimePlot>, "title" | "y" | "top" | "bottom"> {
  /** What is measured, and its unit. */
  readonly name: string;
  /** Its name where there is no room for that. */
  readonly brief?: string;
  readonly unit: string;
  /** For who cannot see it, if the name alone does not say what is drawn. */
  readonly title?: string;
  /** The greatest amount that must be seen, and the rising ends that the axis may have. */
  readonly most: number;
  readonly levels?: readonly number[];
  /** Numbers of the times below; left out, another plot has them. */
  readonly withTimes?: boolean;
}

const usualLevels = [0.5, 1, 1.5, 2, 3, 4, 5, 6, 8, 10, 15, 20, 30, 50, 100, 200];

/** Amounts from 0 up against time, under their name, which says so when the axis has another end. */
export function AmountPlot({
  name: whole,
  brief = whole,
  unit,
  title = `${whole} against t`,
  most,
  levels = usualLevels,
  withTimes,
  ...rest
}: Props) {
  const level = useSteppedLevel(most, levels);
  const rescaled = useRecentChange(level);
  const fits = (words: string) => fitsOn(rest.width, 13, words);
  const name = fits(whole) ? whole : brief;
  const what = `${name}, ${unit}`;
  const now = `; numbers at t = ${rest.t}`;
  const y = useMemo(() => linear([0, level]), [level]);
  return (
    <TimePlot {...rest} {...{ title, y }} top={22} bottom={withTimes ? 22 : 6}>
      <AxisY ticks={[0, level / 2, level]} />
      {rescaled ? (
        <Label dy={10} colour="var(--accent)" strong>
          {name}
          {fits(`${what} (new scale)`) && <tspan className="time-plot-now">{`, ${unit}`}</tspan>}
          {fits(`${name} (new scale)`) ? " (new scale)" : " (new)"}
        </Label>
      ) : (
        <Label dy={10}>
          {fits(what) ? what : name}
          {fits(what + now) && <tspan className="time-plot-now">{now}</tspan>}
        </Label>
      )}
      {rest.children}
      {withTimes ? (
        <AxisX ticks={timesOf(rest.first ?? 1, rest.horizon)} label="t, steps" />
      ) : (
        <Rule y={0} colour="line" weight={1} />
      )}
    </TimePlot>
  );
}

/** The first time, the last, and round ones between that leave room for both. */
function timesOf(first: number, horizon: number): readonly number[] {
  if (first === horizon) return [first];
  const room = 0.07 * horizon;
  const round = linear([first - 0.5, horizon + 0.5]).ticks(6);
  const between = round.filter((t) => Number.isInteger(t) && t - first > room && horizon - t > room);
  return [first, ...between, horizon];
}
