import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { contours } from "d3";
import { PicturePlot } from "../../frame/picture/PicturePlot.tsx";
import { startNets } from "../../frame/picture/startNets.ts";
import { pictureAt, SIDE } from "../../marks/inkPictures.ts";
import { linear, usePlot } from "../../marks/plot/index.ts";
import { shapePath } from "../../marks/shapePath.ts";
import { evenNodes } from "../../math/quadrature.ts";

import { savedDecoder } from "../../runs/vae/savedDecoder.ts";

const checkpoint = join(import.meta.dirname, "../../../public/checkpoints/vae-trained.safetensors");
/** Digits in a row and rows of them, and how far the plane of their codes is shown. */
const [columns, rows] = [6, 4];
const reach = { z1: 2, z2: 1.7 };
/** Grey levels at which a digit is outlined; each lays more ink over the last. */
const levels = [80, 160];

/** What the shipped decoder makes of codes all over the latent plane: every digit in its place. */
export async function picture() {
  await startNets();
  const decoder = savedDecoder(Uint8Array.from(await readFile(checkpoint)));
  const across = [...evenNodes(-reach.z1, reach.z1, columns)];
  const down = [...evenNodes(reach.z2, -reach.z2, rows)];
  const digits = await decoder.decode(
    Float32Array.from(down.flatMap((z2) => across.flatMap((z1) => [z1, z2]))),
  );
  decoder.dispose();
  return (
    <PicturePlot
      x={linear([0, columns])}
      y={linear([rows, 0])}
      margin={{ left: 4, right: 4, top: 4, bottom: 4 }}
    >
      {Array.from({ length: columns * rows }, (_, k) => (
        <Digit key={k} grey={pictureAt(digits, k)} column={k % columns} row={Math.floor(k / columns)} />
      ))}
    </PicturePlot>
  );
}

interface DigitProps {
  readonly grey: Uint8Array;
  readonly column: number;
  readonly row: number;
}

/** A digit as outlines of its ink, which are sharp at any size. */
function Digit({ grey, column, row }: DigitProps) {
  const { x, y } = usePlot();
  const scale = (x(1) - x(0)) / SIDE;
  const shapes = contours().size([SIDE, SIDE]).thresholds(levels)([...grey]);
  return (
    <g transform={`translate(${x(column)},${y(row)}) scale(${scale})`} fill="var(--ink)" fillOpacity={0.6}>
      {shapes.map((shape) => (
        <path key={shape.value} d={shapePath(shape, (point) => point)} />
      ))}
    </g>
  );
}
