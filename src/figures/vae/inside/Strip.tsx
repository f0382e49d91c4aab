import { type Colour, paint } from "../../../marks/colour.ts";

const [WIDTH, HEIGHT] = [120, 44];

/** Numbers as bars up and down from 0, in their order, on a scale of their own. */
export function Strip({ numbers, colour }: { readonly numbers: Float32Array; readonly colour: Colour }) {
  const most = numbers.reduce((most, value) => Math.max(most, Math.abs(value)), 1e-12);
  const place = WIDTH / numbers.length;
  const bars = [...numbers]
    .map((value, i) => {
      const height = (value / most) * (HEIGHT / 2);
      return `M${((i + 0.5) * place).toFixed(2)} ${HEIGHT / 2}v${(-height).toFixed(2)}`;
    })
    .join("");
  return (
    <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} className="vae-strip" aria-hidden="true">
      <path d={`M0 ${HEIGHT / 2}H${WIDTH}`} stroke="var(--line)" />
      <path d={bars} stroke={paint(colour)} strokeWidth={Math.min(10, Math.max(0.5, 0.7 * place))} />
    </svg>
  );
}
