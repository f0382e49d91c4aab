import { readable } from "../../math/formatNumber.ts";
import { TermWord } from "../../ui/TermButtons.tsx";
import { useLinkedTerms } from "../../ui/termLinks.ts";
import { Tex } from "../../ui/Tex.tsx";
import type { OneObjective } from "./model.ts";
import type { Pair } from "./pairs.ts";
import { TermBar } from "./TermBar.tsx";

/** A scale for each of the worlds, nats → pixels. */
export interface Scales {
  readonly inference: (nats: number) => number;
  readonly control: (nats: number) => number;
}

interface Props {
  readonly pair: Pair;
  readonly result: OneObjective;
  readonly scales: Scales;
  readonly width: number;
  readonly height: number;
}

/** A term in its two readings, on either side of the word that they share; pointing anywhere lights all of it. */
export function PairRow({ pair, result, scales, width, height }: Props) {
  const { lit, hover } = useLinkedTerms();
  const side = (name: "inference" | "control") => (
    <div className={`one-side one-side-${name}`}>
      <span className="one-tex">
        <Tex tex={pair[name]} />
      </span>
      <TermBar
        pair={pair}
        terms={result[name]}
        temperature={result.temperature}
        x={scales[name]}
        width={width}
        height={height}
      />
      <span className="one-number">{readable(pair.value(result[name], result.temperature))}</span>
    </div>
  );
  const name = `one-row one-row-${pair.id}`;
  return (
    <li
      className={lit === pair.id ? `${name} one-row-lit` : name}
      onPointerEnter={(event) => event.pointerType === "mouse" && hover(pair.id)}
      onPointerLeave={() => hover(null)}
    >
      {side("inference")}
      <span className="one-word">
        <TermWord id={pair.id}>{pair.word}</TermWord>
      </span>
      {side("control")}
    </li>
  );
}
