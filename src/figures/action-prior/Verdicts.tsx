import { readable } from "../../math/formatNumber.ts";
import { Tex } from "../../ui/Tex.tsx";
import type { ActionPrior } from "./model.ts";

/** Two digits, however small. */
const tiny = (value: number): string =>
  value === 0 ? "0" : value < 1e-3 ? value.toExponential(1).replace("e-", "e−") : value.toFixed(3);

/** The numbers that the claim is about: how far the policies are apart, and the shift of V. */
export function Verdicts({ result: { apart, shift, t } }: { readonly result: ActionPrior }) {
  return (
    <dl className="action-prior-verdicts">
      <dt>Policies apart: backup, reward</dt>
      <dd className="action-prior-withPrior">{tiny(apart.withReward)}</dd>
      <dt>Policies apart: backup, no log</dt>
      <dd className="action-prior-withoutLog">{tiny(apart.withoutLog)}</dd>
      <dt>
        {`Uniform prior shifts V, t = ${t}: `}
        <Tex tex="-\tau(T{-}t{+}1)\log 5" />
      </dt>
      <dd className="action-prior-shift">{readable(shift.counted - shift.ignored)}</dd>
    </dl>
  );
}
