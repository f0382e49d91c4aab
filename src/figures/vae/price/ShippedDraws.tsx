import { PictureSheet } from "../../../marks/PictureSheet.tsx";
import type { ShippedBeta } from "../../../runs/vae/betaSweep.ts";
import { useShippedDraws } from "./useShippedDraws.ts";

const nothing = new Uint8Array(10 * 784);

/** What free code, and code at its price, make of the same ten draws from the prior. */
export function ShippedDraws({ beta }: { readonly beta: ShippedBeta }) {
  const { pictures, failure } = useShippedDraws(beta);
  return (
    <div className="vae-price-draws">
      <p className="vae-title">
        Ten draws from the prior <span>decoded at β = {beta}</span>
      </p>
      {failure === null ? (
        <PictureSheet
          pictures={pictures ?? nothing}
          columns={5}
          label={`Ten draws from the prior, decoded by the run at β = ${beta}`}
        />
      ) : (
        <p className="vae-price-words">This run could not be opened: {failure}</p>
      )}
    </div>
  );
}
