import { fixed } from "../../math/formatNumber.ts";
import { r2Of } from "../../runs/representation/reading.ts";
import type { RepresentationSnapshot } from "../../runs/representation/snapshot.ts";
import { Part } from "../../ui/parts/Part.tsx";
import type { Params } from "./figure.ts";

const rows = [
  ["latent", "place off z"],
  ["plain", "off z at β = 1"],
  ["pixels", "off pixels"],
  ["background", null],
] as const;

/** How well things are read off linearly. */
export function Readout({
  result,
  background,
}: Pick<Params, "background"> & { readonly result: RepresentationSnapshot }) {
  if (result.updates === 0) return null;
  return (
    <Part name="readings">
      <table className="representation-readout">
        <caption>R², read linearly</caption>
        <tbody>
          {rows.map(([name, words]) => {
            const r2 = r2Of(result, name);
            return (
              r2 !== null && (
                <tr key={name}>
                  <th scope="row">{words ?? `${background} off z`}</th>
                  <td>{fixed(r2, 2)}</td>
                </tr>
              )
            );
          })}
        </tbody>
      </table>
    </Part>
  );
}
