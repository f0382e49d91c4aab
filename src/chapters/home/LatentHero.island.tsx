import { island } from "../../islands/Island.tsx";
import { useRef } from "react";
import { PictureSheet } from "../../marks/PictureSheet.tsx";
import { reach, side } from "./plane.ts";
import { useLatentHero } from "./useLatentHero.ts";

const format = (value: number) => value.toFixed(2).replace("-", "−");

/** A trained decoder to move about in: the plane of codes on the left, the digit that the code under the ring becomes. */
export const LatentHero = island("home/LatentHero", () => {
  const { z, moveTo, sheet, digit, failure } = useLatentHero();
  const plane = useRef<HTMLDivElement>(null);
  const follow = (event: React.PointerEvent) => {
    const box = plane.current?.getBoundingClientRect();
    if (!box) return;
    const across = (event.clientX - box.left) / box.width;
    const down = (event.clientY - box.top) / box.height;
    moveTo([(2 * across - 1) * reach, (1 - 2 * down) * reach]);
  };
  return (
    <div className="hero">
      <div className="hero-plane" ref={plane} onPointerMove={follow} onPointerDown={follow}>
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
