import { Fragment, memo } from "react";
import { Ellipse, Label, Rule, usePlot } from "../../../marks/plot/index.ts";

const look = { colour: "prior", weight: 1, dash: "3 3" } as const;

/** The standard normal at one, two and three standard deviations: circles, or lines where there is one dimension. */
export const Prior = memo(function Prior({ latent }: { readonly latent: number }) {
  return latent > 1 ? <Circles /> : <Lines />;
});

/** Named at the outermost alone: nearer to the middle a name would lie under the numerals. */
function Circles() {
  return (
    <>
      {[1, 2, 3].map((k) => (
        <Ellipse key={k} {...look} x={0} y={0} rx={k} ry={k} />
      ))}
      <Label x={0} y={-3} dy={-4} anchor="middle">
        prior: 1, 2, 3σ
      </Label>
    </>
  );
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
