import { readable } from "../../math/formatNumber.ts";
import { Tex } from "../../ui/Tex.tsx";
import { Part } from "../../ui/parts/Part.tsx";
import { useRoom } from "../../ui/parts/roomContext.ts";
import type { ActionPrior } from "./model.ts";

/** Two digits, however small. */
const tiny = (value: number): string =>
  value === 0 ? "0" : value < 1e-3 ? value.toExponential(1).replace("e-", "e−") : value.toFixed(3);

/** The numbers that the claim is about: how far the policies are apart, and, but for a room, the shift of V. */
export function Verdicts({ result: { apart, shift, t } }: { readonly result: ActionPrior }) {
  const isRoom = useRoom() !== null;
  return (
    <dl className="action-prior-verdicts">
      <dt>
        {isRoom
          ? "The two policies are apart by at most"
          : "In the backup, or as a reward: policies apart by at most"}
      </dt>
      <dd className="action-prior-withPrior">{tiny(apart.withReward)}</dd>
      {!isRoom && (
        <>
          <dt>In the backup, or with the log forgotten</dt>
          <dd className="action-prior-withoutLog">
            <Part name="withoutLog" instead="?">
              {tiny(apart.withoutLog)}
            </Part>
          </dd>
          <dt>
            {`A uniform prior shifts V at t = ${t} by `}
            <Tex tex="-\tau(T{-}t{+}1)\log 5" />
          </dt>
          <dd className="action-prior-shift">{readable(shift.counted - shift.ignored)}</dd>
        </>
      )}
    </dl>
  );
}
