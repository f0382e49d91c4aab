import "./bars.css";

interface Props {
  readonly bars: readonly {
    readonly key: string | number;
    readonly x: number;
    readonly top: number;
    readonly quiet: boolean;
  }[];
  readonly width: number;
  /** The height from which bars rise, pixels. */
  readonly base: number;
}

/** Upright bars; a quiet one is drawn in grey. */
export function Bars({ bars, width, base }: Props) {
  return (
    <g>
      {bars.map((bar) => (
        <rect
          key={bar.key}
          className={bar.quiet ? "bars-quiet" : "bars-bar"}
          x={bar.x - width / 2}
          y={Math.min(bar.top, base)}
          width={width}
          height={Math.max(0, base - bar.top)}
        />
      ))}
    </g>
  );
}
