import { memo } from "react";
import { crashAt } from "../../inference/crash.ts";
import { course, pathOf } from "../../inference/demonstrators.ts";
import { Clip, Label, linear, Plot } from "../../marks/plot/index.ts";
import { percent } from "../../math/formatNumber.ts";
import type { ImitationSnapshot, Walker } from "../../runs/imitation/snapshot.ts";
import type { Params } from "./figure.ts";
import { Disc } from "./Disc.tsx";
import { policyLook } from "./policyLook.ts";
import { intervalOf, nearestCode, shownOf } from "../../runs/imitation/reading.ts";
import { Walk } from "./Walk.tsx";

interface Props {
  readonly walker: Walker;
  readonly result: ImitationSnapshot;
  readonly params: Pick<Params, "z" | "shown">;
  /** The time to which they have walked. */
  readonly t: number;
  readonly width: number;
  readonly height: number;
}

const margin = { left: 6, right: 6, top: 36, bottom: 6 };
/** Narrower than this, both shares do not stand beside each other, an interval is written close, and has no room; pixels. */
const [NARROW, TIGHT, TIGHTEST] = [190, 150, 132];
const LINE = 16;
const y = linear([-0.15, course.length + 0.1]);

/** One course: the disc, who walks past it or into it, and how many do. */
export const Course = memo(function Course({ walker, result, params, t, width, height }: Props) {
  const walks = result.walks[walker];
  const isNarrow = width < NARROW;
  const top = margin.top + (isNarrow ? LINE : 0);
  const { colour, name } = policyLook[walker];
  const [low, high] = intervalOf(walks);
  // A unit of x is as long as one of y, so that the disc is round.
  const unit = (height - top - margin.bottom) / (course.length + 0.25);
  const half = Math.max(1.2, (width - margin.left - margin.right) / 2 / Math.max(1, unit));
  const range = `${percent(low)} – ${percent(high)}`.replaceAll(width < TIGHT ? / %| /g : " %", "");
  return (
    <Plot
      title={`${name}: ${percent(walks.crashRate)} of ${walks.count} crash (99 %: ${range}), ${percent(walks.leftShare)} pass on the left`}
      {...{ width, height, y }}
      margin={{ ...margin, top }}
      x={linear([-half, half])}
    >
      <Clip>
        <Disc />
        {walks.crashes.map((crash, i) => (
          <Walk key={i} path={pathOf(walks.paths, i)} {...{ crash, t, colour }} />
        ))}
        {walker === "conditionalVae" && <Bend {...{ result, t }} z={params.z} />}
        {walker === "demonstrators" && <Shown {...{ result, t }} number={params.shown} />}
      </Clip>
      <Label dx={2} dy={13} colour={colour} strong>
        {name}
      </Label>
      <Label {...(isNarrow ? { dx: 2, dy: 13 + 2 * LINE } : { dx: width - 6, dy: 13, anchor: "end" })}>
        left {percent(walks.leftShare)}
      </Label>
      <Label dx={2} dy={13 + LINE}>
        <tspan fill="var(--bad)" fontWeight={600}>
          crash {percent(walks.crashRate)}
        </tspan>
        {width >= TIGHTEST && ` (${range})`}
      </Label>
    </Plot>
  );
});

interface OneProps {
  readonly result: ImitationSnapshot;
  readonly t: number;
}

/** The path that the z on the slider stands for. */
function Bend({ result: { bends }, z, t }: OneProps & { readonly z: number }) {
  const i = nearestCode(bends.z, z);
  const path = pathOf(bends.paths, i);
  return <Walk path={path} crash={crashAt(path)} t={t} colour="z" isChosen />;
}

/** The demonstration whose q(z|x,y) is shown. */
function Shown({ result: { demonstrations }, number, t }: OneProps & { readonly number: number }) {
  const i = shownOf(demonstrations.sides.length, number);
  return <Walk path={pathOf(demonstrations.paths, i)} crash={null} t={t} colour="phi" isChosen />;
}
