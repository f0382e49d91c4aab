import { useWidth } from "../../marks/useWidth.ts";
import type { ViewProps } from "../../frame/contract.ts";
import { Categories } from "./Categories.tsx";
import { GradientPlot } from "./GradientPlot.tsx";
import { EstimatorKey } from "../../marks/estimators/EstimatorMark.tsx";
import { estimatorLook } from "../../marks/estimators/estimatorLook.ts";
import type { Discrete } from "./model.ts";
import { OneDrawPlot } from "./OneDrawPlot.tsx";
import type { Params } from "./params.ts";
import { PolicyPlot } from "./PolicyPlot.tsx";
import { TradeOffPlot } from "./TradeOffPlot.tsx";
import "./discrete.css";

const gap = 28;

/** Policy and gradient above; below, why pathwise is blind here and what the relaxation costs. */
export function View({ result, edit }: ViewProps<Params, Discrete>) {
  const [ref, width] = useWidth<HTMLDivElement>(860);
  const narrow = width < 620;
  const first = narrow ? width : Math.round((width - gap) * 0.42);
  const height = width < 700 ? 176 : 196;
  const second = narrow ? width : width - gap - first;
  return (
    <div className={narrow ? "discrete discrete-narrow" : "discrete"} ref={ref}>
      <section className="discrete-panel">
        <p className="discrete-title">
          Policy: p(z), drag a bar <Categories problem={result.problem} edit={edit} />
        </p>
        <PolicyPlot result={result} edit={edit} width={first} height={height} />
      </section>
      <section className="discrete-panel">
        <p className="discrete-title">
          Gradient of E[r]: <b>exact</b>
          {result.estimates.map(({ name }) => (
            <b key={name} style={{ color: estimatorLook[name].colour }}>
              <EstimatorKey estimator={name} />
              {estimatorLook[name].short}
            </b>
          ))}
        </p>
        <GradientPlot result={result} width={second} height={height} />
      </section>
      <section className="discrete-panel">
        <p className="discrete-title">
          Pathwise: <b>no gradient through argmax</b>
        </p>
        <OneDrawPlot result={result} width={first} height={height} />
        <p className="discrete-why">
          On each tread the slope is 0, and the jumps have none. It would report 0 for every logit, whatever
          the samples.
        </p>
      </section>
      <section className="discrete-panel">
        <p className="discrete-title">Noise of one sample and bias, in the gradient’s own unit</p>
        <TradeOffPlot result={result} edit={edit} width={second} height={height + 36} />
      </section>
    </div>
  );
}
