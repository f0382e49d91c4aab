import { categories, writeList } from "../../knobs/lists.ts";
import { Columns } from "../../marks/Columns.tsx";
import { EstimatorKey } from "../../marks/estimators/EstimatorMark.tsx";
import { estimatorLook } from "../../marks/estimators/estimatorLook.ts";
import { Titled } from "../../marks/Titled.tsx";
import { CountButtons } from "../../ui/CountButtons.tsx";
import type { ViewProps } from "../../frame/contract.ts";
import { useRoom } from "../../ui/parts/roomContext.ts";
import { StepsBack } from "../../ui/parts/StepsBack.tsx";
import { useIsOpen } from "../../ui/parts/partsContext.ts";
import { GradientPlot } from "./GradientPlot.tsx";
import type { Discrete } from "./model.ts";
import type { Knobs } from "./figure.ts";
import { PolicyPlot } from "./PolicyPlot.tsx";
import { Staircase } from "./Staircase.tsx";
import { TradeOff } from "./TradeOff.tsx";

/** What a title above a picture takes in a room, and a line of words below, pixels. */
const [TITLE, WORDS] = [24, 22];

/** Policy, why pathwise is blind here, and the gradient; one press away, what the relaxation costs. */
export function View(props: ViewProps<Knobs, Discrete>) {
  const { result, edit } = props;
  const { logits, rewards } = result.problem;
  const room = useRoom();
  const isOpen = useIsOpen("trade-off");
  // Both lists change together, so that they stay of one length.
  const set = (l: readonly number[], r: readonly number[]) =>
    edit({ logits: writeList(l), rewards: writeList(r) });
  const policyTitle = (
    <>
      Policy: p(z), drag a bar
      <StepsBack name="count">
        <CountButtons
          of="category"
          onFewer={
            logits.length > categories.min ? () => set(logits.slice(0, -1), rewards.slice(0, -1)) : null
          }
          onMore={logits.length < categories.max ? () => set([...logits, 0], [...rewards, 1]) : null}
        />
      </StepsBack>
    </>
  );
  const gradientTitle = (
    <>
      {room ? "∇ E[r]:" : "Gradient of E[r], bars of 99 %:"} <b>exact</b>
      {result.estimates.map(({ name }) => (
        <b key={name} style={{ color: estimatorLook[name].colour }}>
          <EstimatorKey estimator={name} />
          {estimatorLook[name].short}
        </b>
      ))}
    </>
  );
  const policy = (width: number, height: number) => (
    <Titled key="policy" title={policyTitle}>
      <PolicyPlot {...props} width={width} height={height} />
    </Titled>
  );
  const gradient = (width: number, height: number) => (
    <Titled key="gradient" title={gradientTitle}>
      <GradientPlot {...props} width={width} height={height} />
    </Titled>
  );
  if (room) {
    const names = (["policy", "gradient", "staircase", "trade-off"] as const).filter(room.shows);
    const below = (pixels: number) => room.height - pixels;
    return (
      <Columns share={0.5} gap={28} narrowBelow={names.length > 1 ? 0 : Number.POSITIVE_INFINITY}>
        {({ right }) => (
          <>
            {names.includes("policy") && policy(right, below(TITLE))}
            {names.includes("gradient") && gradient(right, below(TITLE))}
            {names.includes("staircase") && (
              <Staircase {...props} width={right} height={below(TITLE + WORDS)} />
            )}
            {names.includes("trade-off") && <TradeOff {...props} width={right} height={below(0)} />}
          </>
        )}
      </Columns>
    );
  }
  return (
    <Columns share={0.42} gap={28} narrowBelow={620}>
      {({ width, left, right }) => {
        const [high, wide, second] = width < 700 ? [200, 220, 176] : [190, isOpen ? 200 : 340, 152];
        return (
          <>
            <div>
              {policy(left, high)}
              <Staircase {...props} width={left} height={second} />
            </div>
            <div>
              {gradient(right, wide)}
              <TradeOff {...props} width={right} height={190} />
            </div>
          </>
        );
      }}
    </Columns>
  );
}
