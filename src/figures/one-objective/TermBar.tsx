import { useId } from "react";
import { readable } from "../../math/formatNumber.ts";
import type { Terms } from "./model.ts";
import type { Pair } from "./pairs.ts";

interface Props {
  readonly pair: Pair;
  readonly terms: Terms;
  readonly temperature: number;
  /** Nats → pixels. */
  readonly x: (nats: number) => number;
  readonly width: number;
  readonly height: number;
}

/** One term as a length: it starts where the one before it ended. */
export function TermBar({ pair: { id, from, value, word }, terms, temperature, x, width, height }: Props) {
  const hatch = useId();
  const start = from(terms, temperature);
  const end = start + value(terms, temperature);
  const middle = id === "gap" ? Math.min(end, Math.max(start, terms.best)) : end;
  const bar = (a: number, b: number) => ({
    x: Math.min(x(a), x(b)),
    width: Math.abs(x(b) - x(a)),
    y: 6,
    height: height - 12,
  });
  return (
    <svg viewBox={`0 0 ${width} ${height}`} width={width} height={height}>
      <title>{`${word}: ${readable(end - start)} nats`}</title>
      <line className="one-zero" x1={x(0)} x2={x(0)} y2={height} />
      <line className="one-ceiling" x1={x(terms.ceiling)} x2={x(terms.ceiling)} y2={height} />
      {start !== 0 && <line className="one-joint" x1={x(start)} x2={x(start)} y1={-6} y2={6} />}
      <rect className={`one-bar one-bar-${id}`} {...bar(start, middle)} />
      {id === "gap" && (
        <>
          <pattern
            id={hatch}
            width={5}
            height={5}
            patternUnits="userSpaceOnUse"
            patternTransform="rotate(45)"
          >
            <rect className="one-hatch" width={2.2} height={5} />
          </pattern>
          <rect className="one-bar-beyond" fill={`url(#${hatch})`} {...bar(middle, end)} />
        </>
      )}
    </svg>
  );
}
