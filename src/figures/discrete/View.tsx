import { categories, writeList } from "../../knobs/lists.ts";
import { Columns } from "../../marks/Columns.tsx";
import { EstimatorKey } from "../../marks/estimators/EstimatorMark.tsx";
import { estimatorLook } from "../../marks/estimators/estimatorLook.ts";
import { Titled } from "../../marks/Titled.tsx";
import { CountButtons } from "../../ui/CountButtons.tsx";
import type { ViewProps } from "../../frame/contract.ts";
import { GradientPlot } from "./GradientPlot.tsx";
import type { Discrete } from "./model.ts";
import { OneDrawPlot } from "./OneDrawPlot.tsx";
import type { Knobs } from "./figure.ts";
import { PolicyPlot } from "./PolicyPlot.tsx";
import { TradeOffPlot } from "./TradeOffPlot.tsx";
import "./discrete.css";

/** Policy and gradient above; below, why pathwise is blind here and what the relaxation costs. */
export function View(props: ViewProps<Knobs, Discrete>) {
  const { result, edit } = props;
  const { logits, rewards } = result.problem;
  // Both lists change together, so that they stay of one length.
  const set = (l: readonly number[], r: readonly number[]) =>
    edit({ logits: writeList(l), rewards: writeList(r) });
  const policyTitle = (
    <>
      Policy: p(z), drag a bar
      <CountButtons
        of="category"
        onFewer={logits.length > categories.min ? () => set(logits.slice(0, -1), rewards.slice(0, -1)) : null}
        onMore={logits.length < categories.max ? () => set([...logits, 0], [...rewards, 1]) : null}
      />
    </>
  );
  const gradientTitle = (
    <>
      Gradient of E[r]: <b>exact</b>
      {result.estimates.map(({ name }) => (
        <b key={name} style={{ color: estimatorLook[name].colour }}>
          <EstimatorKey estimator={name} />
          {estimatorLook[name].short}
        </b>
      ))}
    </>
  );
  const pathwiseTitle = (
    <>
      Pathwise: <b>no gradient through argmax</b>
    </>
  );
  return (
    <Columns share={0.42} gap={28} narrowBelow={620}>
      {({ width, left, right }) => {
        const height = width < 700 ? 176 : 196;
        return (
          <>
            <Titled title={policyTitle}>
              <PolicyPlot {...props} width={left} height={height} />
            </Titled>
            <Titled title={gradientTitle}>
              <GradientPlot {...props} width={right} height={height} />
            </Titled>
            <Titled title={pathwiseTitle}>
              <OneDrawPlot {...props} width={left} height={height} />
              <p className="discrete-why">
                On each tread the slope is 0, and the jumps have none. It would report 0 for every logit,
                whatever the samples.
              </p>
            </Titled>
            <Titled title="Noise of one sample and bias, in the gradient’s own unit">
              <TradeOffPlot {...props} width={right} height={height + 36} />
            </Titled>
          </>
        );
      }}
    </Columns>
  );
}
