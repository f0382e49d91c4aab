import type { LikelihoodName } from "../../../nets/vaeShapes.ts";
import { PictureSheet } from "../../../marks/PictureSheet.tsx";
import { Hidden } from "../../../ui/parts/Hidden.tsx";
import { Part } from "../../../ui/parts/Part.tsx";
import { useRoom } from "../../../ui/parts/roomContext.ts";
import type { VaeSnapshot } from "../../../runs/vae/snapshot.ts";
import { useIsHidden } from "../../../ui/parts/partsContext.ts";
import { SigmaMap } from "./SigmaMap.tsx";
import "./draws.css";

interface Props {
  readonly snapshot: VaeSnapshot;
  readonly likelihood: LikelihoodName;
  /** The bound of a learned σ. */
  readonly floor: number;
}

const columns = 10;
/** Held-out digits, means and draws: what a room sees. */
const FIRST = 3;

const words: Readonly<Record<LikelihoodName, string>> = {
  bernoulli:
    "A draw tosses a coin for every pixel, so it is black or white. The grey mean is what is mostly shown of a VAE; it is no picture that this decoder would make.",
  gaussian:
    "A draw adds noise of the same σ to every pixel: to this decoder a digit is its mean under snow. Grey levels below 0 or above 1 are shown as white or black.",
  gaussianLearned:
    "A draw adds noise of each pixel’s own σ. Where the ink never changes nothing is gained by being unsure: there σ falls as far as its bound lets it.",
};

/** What the decoder says of a code is a distribution over pictures: its mean, and a draw from it. */
export function Draws({ snapshot, likelihood, floor }: Props) {
  const { originals, reconstructions, reconstructionDraws, priorMeans, priorDraws, sigmas } = snapshot;
  const isInRoom = useRoom() !== null;
  const areDrawsHidden = useIsHidden("draws");
  const rows = [
    { name: "Held out", pictures: originals, label: "Ten held-out digits" },
    { name: "the mean of p(x | z)", pictures: reconstructions, label: "The decoder’s mean for each" },
    {
      name: "a draw from it",
      pictures: reconstructionDraws,
      label: "A draw from the decoder for each",
      isDraw: true,
    },
    {
      name: "Codes from the prior: the mean of p(x | z)",
      pictures: priorMeans,
      label: "Ten codes of the prior, the means",
    },
    {
      name: "a draw from it",
      pictures: priorDraws,
      label: "A draw from the decoder for each of these codes",
      isDraw: true,
    },
  ];
  return (
    <div className="vae-draws">
      <div className="vae-draws-rows">
        {(isInRoom ? rows.slice(0, FIRST) : rows).map(({ name, pictures, label, isDraw }) => (
          <div key={label}>
            <p className="vae-title">{name}</p>
            {isDraw && areDrawsHidden ? (
              <Hidden height={isInRoom ? 58 : 48} />
            ) : (
              <PictureSheet pictures={pictures} columns={columns} label={label} />
            )}
          </div>
        ))}
      </div>
      {!isInRoom && (
        <div className="vae-draws-beside">
          {sigmas && (
            <Part name="sigmas">
              <SigmaMap {...{ sigmas, floor }} />
            </Part>
          )}
          <p className="vae-price-words">
            {!areDrawsHidden && words[likelihood]}
            {likelihood !== "bernoulli" &&
              " The ELBO is here in nats of a density of grey levels from 0 to 1, which may be above 0; it does not compare with that of a Bernoulli decoder."}
          </p>
        </div>
      )}
    </div>
  );
}
