import { memo } from "react";
import { useSize } from "../../../marks/useSize.ts";
import { counted } from "../../../math/counted.ts";
import { fixed } from "../../../math/formatNumber.ts";
import { betaSweep, runNearest, shippedBetas } from "../../../runs/vae/betaSweep.ts";
import { liesInPicture, PricePlot, type RunNow } from "./PricePlot.tsx";
import { ShippedDraws } from "./ShippedDraws.tsx";
import "./price.css";
import { grouped } from "../../../math/grouped.ts";

const { latent, width, steps, seed, rows, trainingDigits, heldOutDigits } = betaSweep;
const nats = (value: number) => fixed(value, 1);

/** What runs at other prices came to: β trades reconstruction for KL, and 1 is the ELBO's own. */
export const PriceOfCode = memo(function PriceOfCode(now: RunNow) {
  const [ref, size] = useSize<HTMLDivElement>({ width: 600, height: 260 });
  const nearest = runNearest(now.beta);
  return (
    <>
      <div className="vae-price-box" ref={ref}>
        <PricePlot {...size} now={now} />
      </div>
      <p className="vae-price-words">
        Training climbs reconstruction − β KL, which is the ELBO at β = 1 alone. The run at β = {nearest.beta}
        : reconstruction {nats(nearest.reconstruction)}, less KL {nats(nearest.kl)}, is an ELBO of{" "}
        {nats(nearest.elbo)} nats. Each dot is a network of its own, with {latent} latent dimensions and{" "}
        {width} hidden units, after {grouped(steps)} steps on {grouped(trainingDigits)} digits, measured on{" "}
        {grouped(heldOutDigits)} others; all {rows.length} from seed {seed}. “β = 0” and “Ten dimensions”
        above open two of them.
        {liesInPicture(now) &&
          ` The ring is your run as it is now, with ${counted(now.latent, "latent dimension")}.`}
      </p>
      <div className="vae-price-beside">
        {shippedBetas.map((beta) => (
          <ShippedDraws key={beta} beta={beta} />
        ))}
      </div>
    </>
  );
});
