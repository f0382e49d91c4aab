import { memo } from "react";
import { AxisX, Bars, Label, linear, Plot, Rule, Torn, wordingFor } from "../../marks/plot/index.ts";
import { useSteppedLevel } from "../../marks/useSteppedLevel.ts";
import { readable } from "../../math/formatNumber.ts";
import type { StateSpaceSnapshot } from "../../runs/stateSpace/snapshot.ts";
import { type Loss, lossesOf } from "../../runs/stateSpace/evidence.ts";
import { grouped } from "../../math/grouped.ts";

interface Props {
  readonly result: StateSpaceSnapshot;
  readonly width: number;
  /** Of a row, pixels. */
  readonly row?: number;
}

const margin = { left: 116, right: 52, top: 4, bottom: 38 };
const HALF = 0.34;
const levels = [0.5, 1, 2, 5, 10, 15, 20, 30, 50, 75, 100, 200, 500, 1000, 2000, 5000];
type Names = Readonly<Record<Loss["name"], string>>;
const names: Names = {
  smoother: "q, smoother",
  filter: "q, filter",
  averageFilter: "best on average",
  filteringPosteriors: "Kalman’s, as a q",
};
/** Where each encoder has a model of its own. */
const namesLearned: Names = {
  ...names,
  averageFilter: "best, true world",
  filteringPosteriors: "Kalman’s, true",
};

/** Where the first piece of a bar ends, and the second. */
const first = ({ independence }: Loss) => independence ?? 0;
const second = (loss: Loss) => first(loss) + (loss.means ?? 0);
const isOwn = ({ name }: Loss) => name === "filter" || name === "smoother";

/** log p(o) itself; each encoder has one of its own where it has learned a model. */
const belowWhat = ({ settings, reference }: StateSpaceSnapshot): [string, ...string[]] =>
  settings.prior === "learned"
    ? ["nats below each one’s log p(o)", "nats below log p(o)"]
    : [
        `this series: nats below log p(o) = ${readable(reference.logLikelihood)}`,
        `nats below log p(o) = ${readable(reference.logLikelihood)}`,
        "nats below log p(o)",
      ];
/** As crowds of particles estimate it. */
const belowCrowds: [string, ...string[]] = [
  "nats below log p(o), as crowds estimate it",
  "nats below log p(o)",
];

/** How far each q is below log p(o) on the series shown, and what of it is lost to what. */
export const LossBars = memo(function LossBars({ result, width, row = 27 }: Props) {
  const rows = lossesOf(result);
  const crowds = result.reference.kind === "particles" ? result.reference : null;
  const least = Math.max(
    ...rows.slice(2).map(({ total }) => total),
    ...rows.slice(0, 2).map(({ total }) => Math.min(total, 40)),
  );
  const reach = useSteppedLevel(Math.max(0.4, 1.05 * least), levels);
  const piece = (from: (loss: Loss) => number, to: (loss: Loss) => number) => ({
    data: rows,
    x1: (loss: Loss) => from(loss),
    x2: (loss: Loss) => to(loss),
    y1: (_: Loss, k: number) => k - HALF,
    y2: (_: Loss, k: number) => k + HALF,
  });
  return (
    <>
      <Plot
        title="Nats below log p(o) of each q, parted"
        {...{ width, margin }}
        height={margin.top + row * rows.length + margin.bottom}
        x={linear([0, reach]).clamp(true)}
        y={linear([rows.length - 0.5, -0.5])}
      >
        <Bars {...piece(() => 0, first)} colour="ink-3" />
        <Bars {...piece(first, second)} colour="kl" />
        <Bars
          {...piece(second, ({ total }) => Math.max(0, total))}
          colour={(loss) => (isOwn(loss) ? "phi" : "own")}
        />
        {rows.map((loss, k) => (
          <g key={loss.name}>
            {loss.total > reach && <Torn y={k} />}
            <Label
              x={0}
              y={k}
              dx={-6}
              dy={4}
              anchor="end"
              colour={isOwn(loss) ? "phi" : "ink-2"}
              strong={isOwn(loss)}
            >
              {(result.settings.prior === "given" ? names : namesLearned)[loss.name]}
            </Label>
            <Label x={Math.min(reach, Math.max(0, loss.total))} y={k} dx={5} dy={4}>
              {readable(loss.total)}
            </Label>
          </g>
        ))}
        <Rule x={0} weight={1.5} />
        <AxisX
          ticks={4}
          // It stands centred under the bars, which begin further from the edge than they end.
          caption={wordingFor(
            width - margin.left + margin.right,
            13,
            crowds ? belowCrowds : belowWhat(result),
          )}
        />
      </Plot>
      <p className="state-space-key">
        {crowds ? (
          <>
            {crowds.crowds} crowds of {grouped(crowds.particles)} particles say log p(o) ={" "}
            {readable(crowds.logLikelihood)} ± {readable(crowds.standardError)}; nobody knows it.
          </>
        ) : (
          <>
            <b className="state-space-grey">■</b>&nbsp;no correlations in q: lost to any product.{" "}
            <b className="state-space-means">■</b>&nbsp;means that cannot know what is yet to be seen.{" "}
            <b className="state-space-rest">■</b>&nbsp;bands of another width (of Kalman’s brown, of the
            smoother all).
          </>
        )}
      </p>
    </>
  );
});
