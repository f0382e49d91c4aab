import { Fragment, memo } from "react";
import { Ellipse, Label, Rule, usePlot } from "../../../marks/plot/index.ts";

const look = { colour: "prior", weight: 1, dash: "3 3" } as const;

/** Pixels between circles from which each has room for its name; nearer, only the outermost is named. */
const ROOMY = 20;

/** The standard normal at one, two and three standard deviations: circles, or lines where there is one dimension. */
export const Prior = memo(function Prior({ latent }: { readonly latent: number }) {
  return latent > 1 ? <Circles /> : <Lines />;
});

function Circles() {
  const { x } = usePlot();
  const isRoomy = x(1) - x(0) >= ROOMY;
  return [1, 2, 3].map((k) => (
    <Fragment key={k}>
      <Ellipse {...look} x={0} y={0} rx={k} ry={k} />
      {(k === 3 || isRoomy) && (
        <Label x={0} y={-k} dy={-4} anchor="middle">
          {k === 3 ? "prior " : ""}
          {k}σ
        </Label>
      )}
    </Fragment>
  ));
}

function Lines() {
  const { bottom } = usePlot();
  return [-3, -2, -1, 1, 2, 3].map((k) => (
    <Fragment key={k}>
      <Rule {...look} x={k} />
      <Label x={k} dy={bottom - 6} anchor="middle">
        {k < 0 ? "−" : ""}
        {Math.abs(k)}σ
      </Label>
    </Fragment>
  ));
}
