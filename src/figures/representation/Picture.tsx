import { pictureSize } from "../../frame/picture/pictureSize.ts";
import { runFor } from "../../frame/picture/runFor.ts";
import { settingOf } from "../../frame/picture/settingOf.ts";
import { run } from "../../runs/representation/run.ts";
import { figure } from "./figure.ts";

/** Enough for the VAE to have found the lamp; a picture is drawn with every build. */
const steps = 56;
/** Side of a pixel, and corners of the two pictures. */
const [DOT, TOP, LEFT, RIGHT] = [8, 36, 20, 172];

/** A picture in the snow, and what the VAE makes of its code, the lamp alone; either from its least to its greatest grey. */
export async function picture() {
  const { pictures, width } = await runFor(run, settingOf(figure), steps);
  const [{ seen, rebuilt }] = pictures;
  const { width: across, height } = pictureSize;
  return (
    <svg viewBox={`0 0 ${across} ${height}`} width={across} height={height}>
      <Grey bytes={seen} width={width} left={LEFT} colour="var(--x)" />
      <Grey bytes={rebuilt} width={width} left={RIGHT} colour="var(--z)" />
    </svg>
  );
}

interface Props {
  readonly bytes: Uint8Array;
  readonly width: number;
  readonly left: number;
  readonly colour: string;
}

/** Levels of grey that are told apart: eyes tell no more of them at this size. */
const LEVELS = 8;

/** Pixels of one level are one path: the picture stays light. */
function Grey({ bytes, width, left, colour }: Props) {
  const paths = Array.from({ length: LEVELS }, () => "");
  const [least, greatest] = [Math.min(...bytes), Math.max(...bytes)];
  bytes.forEach((grey, d) => {
    const level = Math.round(((grey - least) / Math.max(1, greatest - least)) * LEVELS) - 1;
    if (level < 0) return;
    const [x, y] = [left + DOT * (d % width), TOP + DOT * Math.floor(d / width)];
    paths[level] += `M${x} ${y}h${DOT}v${DOT}h-${DOT}z`;
  });
  return (
    <g fill={colour}>
      {paths.map(
        (path, level) => path !== "" && <path key={path} d={path} fillOpacity={(level + 1) / LEVELS} />,
      )}
    </g>
  );
}
