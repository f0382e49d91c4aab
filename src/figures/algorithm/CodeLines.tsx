import { LINES } from "../../inference/amortizedLoop.ts";
import { LinkedTex } from "../../ui/LinkedTex.tsx";
import { lightsWith, useLinkedTerms } from "../../ui/termLinks.ts";
import { code } from "./terms.ts";
import { listing, type ListedNumber } from "../../inference/loopListing.ts";
import { signed } from "../../math/signed.ts";
import type { LoopSnapshot } from "../../runs/loop/snapshot.ts";

interface Props {
  readonly result: LoopSnapshot;
  /** Of all lines together, pixels; left out, each is as high as its numbers. */
  readonly height?: number | undefined;
}

/** The loop as pseudo-code, each line beside the numbers that it computed; those that ran last are marked. */
export function CodeLines({ result, height }: Props) {
  const [first, last] = result.ran;
  const isWhole = last === LINES && first < last;
  return (
    <ol className="algorithm-code" aria-label="The loop" style={{ blockSize: height }}>
      {listing(result.registers, result).map(({ line, numbers }) => {
        const ran = line >= first && line <= last;
        return (
          <li
            key={line}
            className={`algorithm-line${ran ? (isWhole ? " algorithm-ran-all" : " algorithm-ran") : ""}`}
            aria-current={line === last ? "step" : undefined}
          >
            <span className="algorithm-number" aria-hidden="true">
              {line}
            </span>
            <span className="algorithm-tex">
              <LinkedTex tex={code[line - 1]} />
            </span>
            <span className="algorithm-values">
              {numbers.length === 0 ? (
                <span className="algorithm-none">
                  <span aria-hidden="true">·</span>
                  <span className="visually-hidden">not run yet</span>
                </span>
              ) : (
                numbers.map((number) => <Value key={number.name} number={number} />)
              )}
            </span>
          </li>
        );
      })}
    </ol>
  );
}

function Value({
  number: { label, value, before, term, isCount, isToCome },
}: {
  readonly number: ListedNumber;
}) {
  const { lit, hover, toggle } = useLinkedTerms();
  return (
    // The keyboard has the terms' buttons below; pointing here is the same, nearer to hand.
    <span
      className={`algorithm-value${isToCome ? " algorithm-to-come" : ` algorithm-value-${term}`}${lightsWith(term, lit) ? " linked-lit" : ""}`}
      onPointerEnter={(event) => event.pointerType === "mouse" && hover(term)}
      onPointerLeave={() => hover(null)}
      onClick={() => toggle(term)}
      role="presentation"
    >
      {label && <i>{label}</i>}
      {before !== undefined && <span className="algorithm-before">{signed(before)} → </span>}
      <b>{isCount ? value : signed(value)}</b>
    </span>
  );
}
