import { island } from "../../islands/Island.tsx";
import type { Spot } from "../../marks/drag/followPointer.ts";
import { useDrag } from "../../marks/drag/useDrag.ts";
import { PictureSheet } from "../../marks/PictureSheet.tsx";
import { reach, side } from "./plane.ts";
import { useLatentHero } from "./useLatentHero.ts";

const format = (value: number) => value.toFixed(2).replace("-", "−");

/** A trained decoder to move about in: the plane of codes on the left, the digit that the code under the ring becomes. */
export const LatentHero = island("home/LatentHero", () => {
  const { z, moveTo, sheet, digit, failure } = useLatentHero();
  const follow = ({ clientX, clientY, currentTarget }: Spot) => {
    const { left, top, width, height } = currentTarget.getBoundingClientRect();
    moveTo([((2 * (clientX - left)) / width - 1) * reach, (1 - (2 * (clientY - top)) / height) * reach]);
  };
  const drag = useDrag({ onDrag: follow, onHover: follow, finger: "sideways" });
  return (
    <div className="hero">
      <div className="hero-plane" {...drag}>
        {sheet && <PictureSheet pictures={sheet} columns={side} />}
        <span
          className="hero-ring"
          style={{ left: `${50 + (50 * z[0]) / reach}%`, top: `${50 - (50 * z[1]) / reach}%` }}
        />
      </div>
      <div className="hero-digit">
        <div className="hero-picture">
          {digit && <PictureSheet pictures={digit} label="The digit that the decoder draws for this code" />}
        </div>
        {(["z₁", "z₂"] as const).map((name, axis) => (
          <label key={name}>
            <span className="hero-symbol">{name}</span>
            <input
              type="range"
              min={-reach}
              max={reach}
              step={0.05}
              value={z[axis]}
              onChange={(event) => {
                const value = Number(event.target.value);
                moveTo(axis === 0 ? [value, z[1]] : [z[0], value]);
              }}
            />
            <output>{format(z[axis])}</output>
          </label>
        ))}
        <p className="hero-caption">{failure ?? "A real decoder, running now. Nobody wrote this digit."}</p>
      </div>
    </div>
  );
});
