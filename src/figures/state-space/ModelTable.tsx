import { fixed } from "../../math/formatNumber.ts";
import type { StateSpaceSnapshot } from "../../runs/stateSpace/snapshot.ts";

/** What is true of the body, and what each encoder takes for true. */
export function ModelTable({
  result: { settings, filter, smoother },
}: {
  readonly result: StateSpaceSnapshot;
}) {
  const rows = [
    ["true", settings],
    ["filter’s", filter.model],
    ["smoother’s", smoother.model],
  ] as const;
  return (
    <table className="state-space-models">
      <thead>
        <tr>
          <th scope="col">model</th>
          <th scope="col">a</th>
          <th scope="col">noise of a step</th>
          <th scope="col">noise of seeing</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(([name, { a, noise, observationNoise }]) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            {[a, noise, observationNoise].map((value, k) => (
              <td key={k}>{fixed(value, 2)}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
