import { categories, writeList } from "../../knobs/lists.ts";
import { Columns } from "../../marks/Columns.tsx";
import { EstimatorKey } from "../../marks/estimators/EstimatorMark.tsx";
import { estimatorLook } from "../../marks/estimators/estimatorLook.ts";
import { Titled } from "../../marks/Titled.tsx";
import { CountButtons } from "../../ui/CountButtons.tsx";
import type { ViewProps } from "../../frame/contract.ts";
import { useIsOpen } from "../../ui/parts/partsContext.ts";
import { GradientPlot } from "./GradientPlot.tsx";
import type { Discrete } from "./model.ts";
import type { Knobs } from "./figure.ts";
import { PolicyPlot } from "./PolicyPlot.tsx";
import { Staircase } from "./Staircase.tsx";
import { TradeOff } from "./TradeOff.tsx";

/** Policy, why pathwise is blind here, and the gradient; one press away, what the relaxation costs. */
export function View(props: ViewProps<Knobs, Discrete>) {
  const { result, edit } = props;
  const { logits, rewards } = result.problem;
  const isOpen = useIsOpen("trade-off");
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
      Gradient of E[r], bars of 99 %: <b>exact</b>
      {result.estimates.map(({ name }) => (
        <b key={name} style={{ color: estimatorLook[name].colour }}>
          <EstimatorKey estimator={name} />
          {estimatorLook[name].short}
        </b>
      ))}
    </>
  );
  return (
    <Columns share={0.42} gap={28} narrowBelow={620}>
      {({ width, left, right }) => {
        const [policy, gradient, second] = width < 700 ? [200, 220, 176] : [190, isOpen ? 200 : 340, 152];
        return (
          <>
            <div>
              <Titled title={policyTitle}>
                <PolicyPlot {...props} width={left} height={policy} />
              </Titled>
              <Staircase {...props} width={left} height={second} />
            </div>
            <div>
              <Titled title={gradientTitle}>
                <GradientPlot {...props} width={right} height={gradient} />
              </Titled>
              <TradeOff {...props} width={right} height={190} />
            </div>
          </>
        );
      }}
    </Columns>
  );
}
