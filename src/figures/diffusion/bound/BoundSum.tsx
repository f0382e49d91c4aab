import { readable } from "../../../math/formatNumber.ts";
import type { DiffusionSnapshot } from "../../../runs/diffusion/snapshot.ts";
import { boundOf } from "../boundOf.ts";

/** The bars added up: the bound, and what it is under. */
export function BoundSum({ result }: { readonly result: DiffusionSnapshot }) {
  const { elbo, standardError, exactElbo, logDensity } = boundOf(result);
  const { bars } = result.bound;
  const last = bars.length - 1;
  const between = bars.subarray(1, last).reduce((sum, bar) => sum + bar, 0);
  return (
    <table className="diffusion-sum">
      <caption className="visually-hidden">The bars added up, nats a point</caption>
      <tbody>
        <tr className="diffusion-reconstruction">
          <th scope="row">
            <i>L</i>
            <sub>0</sub>, minus the reconstruction
          </th>
          <td>{readable(bars[0])}</td>
        </tr>
        <tr className="diffusion-kl">
          <th scope="row">
            <i>L</i>
            <sub>1</sub> + … + <i>L</i>
            <sub>T−1</sub>, the steps’ KLs
          </th>
          <td>{readable(between)}</td>
        </tr>
        <tr className="diffusion-prior">
          <th scope="row">
            <i>L</i>
            <sub>T</sub>, KL from the prior
          </th>
          <td>{readable(bars[last])}</td>
        </tr>
        <tr className="diffusion-total">
          <th scope="row">minus the sum: ELBO</th>
          <td>
            {readable(elbo)} <span>± {standardError.toFixed(2)}</span>
          </td>
        </tr>
        {logDensity !== null && exactElbo !== null && (
          <tr>
            <th scope="row">
              under the exact denoiser; E[log <i>q</i>
              <sub>0</sub>]
            </th>
            <td>
              {readable(exactElbo)}; {readable(logDensity)}
            </td>
          </tr>
        )}
      </tbody>
    </table>
  );
}
