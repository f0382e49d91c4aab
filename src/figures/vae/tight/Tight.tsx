import { memo } from "react";
import { useSize } from "../../../marks/useSize.ts";
import { fixed } from "../../../math/formatNumber.ts";
import type { Tightness } from "../../../runs/vae/snapshot.ts";
import { Hidden } from "../../../ui/parts/Hidden.tsx";
import { useIsHidden } from "../../../ui/parts/partsContext.ts";
import { TightPlot } from "./TightPlot.tsx";
import "./tight.css";
import { grouped } from "../../../math/grouped.ts";

interface Props {
  readonly tightness: Tightness | null;
  readonly latent: number;
  /** Held-out digits there are. */
  readonly heldOut: number;
}

const nats = (value: number) => fixed(value, 2);

/** How far the ELBO is below log p(x), measured where the run rests, and whose fault that is. */
export function Tight({ tightness, latent, heldOut }: Props) {
  if (useIsHidden("tight")) return <Hidden height={250} />;
  if (tightness === null)
    return (
      <p className="vae-price-words vae-tight-waiting">
        This is measured where the run rests: pause it, and wait a few seconds.
      </p>
    );
  return (
    <>
      <TightBox tightness={tightness} />
      <p className="vae-price-words">{whose(tightness, latent)}</p>
      <p className="vae-price-words">
        The distances are measured on the first {tightness.digits} of the {grouped(heldOut)} held-out digits
        and laid on the ELBO of all; thin lines are two standard errors, of chance in the samples and of
        taking these digits for all.
      </p>
    </>
  );
}

const TightBox = memo(function TightBox({ tightness }: { readonly tightness: Tightness }) {
  const [ref, size] = useSize<HTMLDivElement>({ width: 620, height: 250 });
  return (
    <div className="vae-tight-box" ref={ref}>
      <TightPlot {...size} tightness={tightness} />
    </div>
  );
});

function whose({ bounds, evidence }: Tightness, latent: number): string {
  const tightest = bounds[bounds.length - 1];
  if (latent > 2)
    return `With ${grouped(tightest.K)} samples a digit the bound rises by ${nats(tightest.gap)} nats. In ${latent} dimensions log p(x) is out of a grid’s reach: it is above that, nobody here knows how far.`;
  if (evidence === null)
    return `With ${grouped(tightest.K)} samples a digit the bound rises by ${nats(tightest.gap)} nats. log p(x) itself is being summed over a grid of z.`;
  const { log, bestGaussian, quadratureError } = evidence;
  return `log p(x), summed over a grid of z to within ${quadratureError < 0.0005 ? "0.001" : fixed(quadratureError, 3)} nats, is ${nats(log.gap)} above the ELBO. Of that, ${nats(bestGaussian.gap)} would be won if each digit had its own best normal q in place of the encoder’s (amortization), and ${nats(log.gap - bestGaussian.gap)} is lost because q is normal and independent at all (approximation).`;
}
