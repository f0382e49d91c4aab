import { readable } from "../../../math/formatNumber.ts";
import type { DiffusionSnapshot } from "../../../runs/diffusion/snapshot.ts";
import { Tex } from "../../../ui/Tex.tsx";
import { boundOf } from "../../../runs/diffusion/boundOf.ts";

/** The bars added up: the bound, and what it is under. */
export function BoundSum({ result }: { readonly result: DiffusionSnapshot }) {
  const { elbo, standardError, exactElbo, logDensity } = boundOf(result);
  const { bars } = result.bound;
  const last = bars.length - 1;
  const between = bars.subarray(1, last).reduce((sum, bar) => sum + bar, 0);
  return (
    <table className="diffusion-sum">
      <caption>What a point costs, nats</caption>
      <tbody>
        <tr className="diffusion-reconstruction">
          <th scope="row">
            <Tex tex="L_0" />, − reconstruction
          </th>
          <td>{readable(bars[0])}</td>
        </tr>
        <tr className="diffusion-kl">
          <th scope="row">
            <Tex tex="L_1 + \dots + L_{T-1}" />, KLs
          </th>
          <td>{readable(between)}</td>
        </tr>
        <tr className="diffusion-last">
          <th scope="row">
            <Tex tex="L_T" />, KL from the prior
          </th>
          <td>{readable(bars[last])}</td>
        </tr>
        <tr className="diffusion-total">
          <th scope="row">ELBO, − their sum</th>
          <td>{readable(elbo)}</td>
        </tr>
        <tr className="diffusion-error">
          <th scope="row">its standard error</th>
          <td>{standardError.toFixed(2)}</td>
        </tr>
        {logDensity !== null && exactElbo !== null && (
          <>
            <tr>
              <th scope="row">by the exact denoiser</th>
              <td>{readable(exactElbo)}</td>
            </tr>
            <tr>
              <th scope="row">
                <Tex tex="\mathbb{E}[\log q_0]" />, the ceiling
              </th>
              <td>{readable(logDensity)}</td>
            </tr>
          </>
        )}
      </tbody>
    </table>
  );
}
