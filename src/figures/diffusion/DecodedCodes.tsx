import { PictureSheet } from "../../marks/PictureSheet.tsx";
import type { DecodedCodes as Decoded } from "../../runs/diffusion/snapshot.ts";

interface Props {
  readonly decoded: Decoded;
  /** Energy distance of the sampled codes from the digits’ own. */
  readonly near: number;
}

/** Pictures a row. */
const COLUMNS = 12;

/** Codes sampled by the model, and codes drawn from the prior, through one decoder. */
export function DecodedCodes({ decoded: { sampled, prior, priorDistance }, near }: Props) {
  return (
    <div className="diffusion-decoded">
      <figure>
        <PictureSheet pictures={sampled} columns={COLUMNS} label="Digits decoded from sampled codes" />
        <figcaption>
          <b className="diffusion-decoder">Codes sampled here</b>: energy distance {near.toPrecision(2)} from
          the digits’ codes
        </figcaption>
      </figure>
      <figure>
        <PictureSheet pictures={prior} columns={COLUMNS} label="Digits decoded from codes of the prior" />
        <figcaption>
          <b className="diffusion-prior">Codes from N(0, I)</b>: {priorDistance.toPrecision(2)}
        </figcaption>
      </figure>
    </div>
  );
}
