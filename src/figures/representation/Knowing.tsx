import { percent } from "../../math/formatNumber.ts";
import type { RepresentationSnapshot } from "../../runs/representation/snapshot.ts";
import { Part } from "../../ui/parts/Part.tsx";

/** What the map shows. */
export function Knowing({ result: { updates, relevant } }: { readonly result: RepresentationSnapshot }) {
  if (updates === 0)
    return (
      <span>
        <b>Darker:</b> more visits. Of the pixels’ variance {percent(relevant)} says where
      </span>
    );
  const map = <span>Darker: more visits in the buffer</span>;
  return (
    <Part name="readings" instead={map}>
      <span>
        <b>Dots: where z has the agent,</b> tied to the true cell
      </span>
    </Part>
  );
}
