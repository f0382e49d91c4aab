import { useId } from "react";
import { pictureAt } from "../../../marks/inkPictures.ts";
import { PictureSheet } from "../../../marks/PictureSheet.tsx";
import type { VaeSnapshot } from "../../../runs/vae/snapshot.ts";
import { originalName } from "../../../runs/vae/originalName.ts";
import "./heldOutPicker.css";

interface Props {
  readonly snapshot: VaeSnapshot;
  readonly chosen: number | null;
  readonly choose: (digit: number) => void;
}

/** Ten held-out pictures, each above its reconstruction; the chosen one goes through the network. */
export function HeldOutPicker({ snapshot, chosen, choose }: Props) {
  const name = useId();
  return (
    <fieldset className="vae-held-out">
      <legend className="visually-hidden">Held out: what to send through the network</legend>
      {Array.from({ length: 10 }, (_, digit) => (
        <label key={digit}>
          <input
            type="radio"
            name={name}
            aria-label={`${originalName(snapshot, digit)}, shown above its reconstruction`}
            checked={chosen === digit}
            onChange={() => choose(digit)}
          />
          <PictureSheet pictures={pictureAt(snapshot.originals, digit)} />
          <PictureSheet pictures={pictureAt(snapshot.reconstructions, digit)} />
        </label>
      ))}
    </fieldset>
  );
}
