import { PictureSheet } from "../../../marks/PictureSheet.tsx";
import { sigmaSpread } from "../../../runs/vae/sigmaSpread.ts";

/** σ is shown from black, 1, to white, this or less, by its logarithm. */
const WHITE = 1e-4;

const shown = (sigma: number) => (sigma >= 1e-3 ? sigma.toPrecision(2) : sigma.toExponential(1));

/** σ of every pixel as a picture: where the decoder is sure. */
export function SigmaMap({ sigmas, floor }: { readonly sigmas: Float32Array; readonly floor: number }) {
  const levels = Uint8ClampedArray.from(sigmas, (sigma) => 255 * (1 - Math.log(sigma) / Math.log(WHITE)));
  const { least, median, most, atBound } = sigmaSpread(sigmas, floor);
  return (
    <div className="vae-sigma">
      <p className="vae-title">
        σ of each pixel <span>black 1, white {WHITE} or less</span>
      </p>
      <PictureSheet pictures={new Uint8Array(levels.buffer)} crisp label="The learned σ of each pixel" />
      <p className="vae-price-words">
        Least {shown(least)}, median {shown(median)}, greatest {shown(most)}.{" "}
        {floor > 0
          ? `${atBound} of ${sigmas.length} pixels within a tenth of the bound, ${floor}.`
          : "There is no bound."}
      </p>
    </div>
  );
}
