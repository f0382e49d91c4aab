import { PictureSheet } from "../../../marks/PictureSheet.tsx";
import type { VaeSimulation, VaeSnapshot } from "../../../runs/vae/snapshot.ts";
import { useAsked } from "./useAsked.ts";
import "./codes.css";

interface Props {
  readonly snapshot: VaeSnapshot;
  readonly simulation: VaeSimulation;
  readonly playing: boolean;
}

const nothing = new Uint8Array(7840);

/** Beside each sample the training digit that is nearest to it, pixel by pixel: is it a copy? */
export function Memorised({ snapshot, simulation, playing }: Props) {
  const { priorMeans, originals } = snapshot;
  // To search 9,000 digits takes as long as a few training steps: it waits until the run rests.
  const ofSamples = useAsked(simulation.nearestTrained, playing ? null : priorMeans);
  const rows = [
    { name: "Samples from the prior", pictures: priorMeans },
    { name: "the nearest training digit of each", pictures: ofSamples ?? nothing },
    {
      name: "For comparison: held-out digits, which nobody made from the training digits",
      pictures: originals,
    },
    {
      name: "the nearest training digit of each",
      pictures: useAsked(simulation.nearestHeldOut, originals) ?? nothing,
    },
  ];
  return (
    <div className="vae-memorised">
      {rows.map(({ name, pictures }, k) => (
        <div key={`${k} ${name}`}>
          <p className="vae-title">{name}</p>
          <PictureSheet pictures={pictures} columns={10} label={name} />
        </div>
      ))}
      <p className="vae-price-words">
        A memorised sample would be its neighbour, stroke for stroke. These share the neighbour’s shape and
        not its hand: the decoder draws what is common to many.
      </p>
    </div>
  );
}
