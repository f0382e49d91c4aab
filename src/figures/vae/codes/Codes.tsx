import { useId, useMemo, useState } from "react";
import { PictureSheet } from "../../../marks/PictureSheet.tsx";
import { SIDE } from "../../../marks/inkPictures.ts";
import { fixed } from "../../../math/formatNumber.ts";
import { collapsedBelow } from "../../../runs/vae/activeUnits.ts";
import type { VaeSimulation, VaeSnapshot } from "../../../runs/vae/snapshot.ts";
import { useAsked } from "./useAsked.ts";
import { fade, STEPS, walkCodes } from "./walks.ts";
import "./codes.css";

interface Props {
  readonly snapshot: VaeSnapshot;
  readonly simulation: VaeSimulation;
}

const ROW = STEPS * SIDE * SIDE;
const digits = Array.from({ length: 10 }, (_, digit) => digit);

/** From one held-out digit to another, by way of their codes and by way of their pixels; and along each dimension. */
export function Codes({ snapshot, simulation }: Props) {
  const id = useId();
  const [from, setFrom] = useState(1);
  const [to, setTo] = useState(0);
  const { codes, latent, originals, klPerDimension } = snapshot;
  const question = useMemo(() => walkCodes(codes, latent, from, to), [codes, latent, from, to]);
  const pictures = useAsked(simulation.decodeCodes, question);
  const fading = useMemo(() => fade(originals, from, to), [originals, from, to]);
  const row = (k: number) => pictures?.slice(k * ROW, (k + 1) * ROW) ?? new Uint8Array(ROW);
  const choice = (name: string, value: number, choose: (digit: number) => void) => (
    <label htmlFor={`${id}-${name}`}>
      {name}{" "}
      <select id={`${id}-${name}`} value={value} onChange={(event) => choose(Number(event.target.value))}>
        {digits.map((digit) => (
          <option key={digit} value={digit}>
            held-out {digit}
          </option>
        ))}
      </select>
    </label>
  );
  return (
    <div className="vae-codes">
      <div className="vae-codes-walk">
        <p className="vae-codes-ends">
          {choice("From", from, setFrom)} {choice("to", to, setTo)}
        </p>
        <p className="vae-title">
          in code <span>the means of p(x | z) on the straight way between their codes</span>
        </p>
        <PictureSheet pictures={row(0)} columns={STEPS} label="Decoded on the way between the two codes" />
        <p className="vae-title">
          in pixels <span>the two pictures, mixed</span>
        </p>
        <PictureSheet pictures={fading} columns={STEPS} label="The two pictures, mixed" />
      </div>
      <div className="vae-codes-each">
        <p className="vae-title">
          Each dimension from −3 to 3 <span>the others as the first digit has them</span>
        </p>
        <div className="vae-code-rows">
          {klPerDimension.map((kl, j) => (
            <div key={`z${j + 1}`} className={kl < collapsedBelow ? "vae-code-collapsed" : undefined}>
              <span>
                z<sub>{j + 1}</sub> {fixed(kl, 2)}
              </span>
              <PictureSheet
                pictures={row(1 + j)}
                columns={STEPS}
                label={`Decoded along dimension ${j + 1}`}
              />
            </div>
          ))}
        </div>
        <p className="vae-price-words">
          Beside each its KL in nats. A dimension that carries less than {collapsedBelow} is grey: nothing
          changes along it that the encoder would use.
        </p>
      </div>
    </div>
  );
}
