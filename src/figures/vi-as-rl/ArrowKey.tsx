import { InColour } from "../../marks/InColour.tsx";

/** What the arrows are. */
export const ArrowKey = ({ hasBonus }: { readonly hasBonus: boolean }) => (
  <p className="vi-as-rl-key">
    Every point is a q, the dot is yours. Thin arrows: where a single action would move it. Bold: their{" "}
    <InColour colour="phi">mean</InColour>
    {hasBonus && (
      <>
        , <InColour colour="kl">bonus</InColour> included
      </>
    )}
    ; and the <b>exact</b> gradient that it estimates. Lengths are made to fit.
  </p>
);
