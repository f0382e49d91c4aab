import { InColour } from "../../marks/InColour.tsx";
import { readable } from "../../math/formatNumber.ts";
import type { ThreeWaysSnapshot } from "../../runs/threeWays/snapshot.ts";
import { familyLook } from "./familyLook.ts";
import type { NewcomerClock } from "./useNewcomerClock.ts";

interface Props {
  readonly result: ThreeWaysSnapshot;
  readonly clock: NewcomerClock;
  readonly width: number;
}

/** Pixels that its lines want; with less they break. */
const WISHED = 440;

const short = (nats: number) => Math.max(0, nats).toFixed(nats < 9.9995 ? 3 : 1);

/** The new point: what the network and a q of its own answer, and what either answer costs. */
export function NewcomerStrip({ result: { newcomer }, clock, width }: Props) {
  const { x, exact, amortized, perPoint } = newcomer;
  return (
    <div
      className={`three-ways-strip${width < WISHED ? " three-ways-narrow" : ""}`}
      style={{ maxWidth: width }}
    >
      <table>
        <thead>
          <tr>
            <th scope="col">
              <b>For x = {readable(x)}</b>
            </th>
            <th scope="col">work</th>
            <th scope="col">nats below the best q</th>
          </tr>
        </thead>
        <tbody>
          <tr>
            <th scope="row">
              <InColour colour={familyLook.amortized.colour}>network</InColour>
            </th>
            <td>
              <b>1</b> forward pass
            </td>
            <td>
              <b>{short(exact.best.elbo - amortized.elbo)}</b>
            </td>
          </tr>
          <tr>
            <th scope="row">
              <InColour colour={familyLook.perPoint.colour}>a q of its own</InColour>
            </th>
            <td>
              <b>{clock.step}</b> of {clock.last} gradient steps{perPoint.settled ? "" : ", not at rest"}
            </td>
            <td>
              <b>{short(exact.best.elbo - perPoint.elbo[clock.step])}</b>
            </td>
          </tr>
        </tbody>
      </table>
      <button type="button" className="figure-button" onClick={clock.again}>
        Fit again
      </button>
    </div>
  );
}
