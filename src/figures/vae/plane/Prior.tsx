import { Fragment, memo } from "react";
import { PriorCircles } from "../../../marks/plane/PriorCircles.tsx";
import { Label, Rule, usePlot } from "../../../marks/plot/index.ts";

const look = { colour: "prior", weight: 1, dash: "3 3" } as const;

/** The standard normal at one, two and three standard deviations: circles, or lines where there is one dimension. */
export const Prior = memo(function Prior({ latent }: { readonly latent: number }) {
  return latent > 1 ? <PriorCircles /> : <Lines />;
});

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
