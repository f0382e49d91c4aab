import type { ReactNode } from "react";
import type { PlotScale } from "../../marks/plot/scales.ts";
import { readable } from "../../math/formatNumber.ts";
import { TermWord } from "../../ui/TermButtons.tsx";
import { useLinkedTerms } from "../../ui/termLinks.ts";
import { Tex } from "../../ui/Tex.tsx";
import type { OneObjective } from "./model.ts";
import type { Pair } from "./pairs.ts";
import { TermBar } from "./TermBar.tsx";
import "./one-objective.css";

type World = "inference" | "control";

interface SideProps {
  readonly of: World;
  readonly name: ReactNode;
  readonly number?: string;
  readonly children: ReactNode;
}

/** One world's half of a row: a name, its picture and a number. */
export const Side = ({ of, name, number, children }: SideProps) => (
  <div className={`one-objective-side one-objective-${of}`}>
    <span className="one-objective-name">{name}</span>
    {children}
    <span className="one-objective-number">{number}</span>
  </div>
);

interface Props {
  readonly pair: Pair;
  readonly result: OneObjective;
  /** Nats. */
  readonly scales: Readonly<Record<World, PlotScale>>;
  readonly width: number;
  readonly height: number;
  readonly isJoined: boolean;
}

/** A term in its two readings, on either side of the word that they share; pointing anywhere lights all of it. */
export function PairRow({ pair, result, scales, width, height, isJoined }: Props) {
  const { id, word, value } = pair;
  const { temperature } = result;
  const { lit, hover } = useLinkedTerms();
  const side = (of: World) => (
    <Side of={of} name={<Tex tex={pair[of]} />} number={readable(value(result[of], temperature))}>
      <TermBar {...{ pair, temperature, width, height, isJoined }} terms={result[of]} x={scales[of]} />
    </Side>
  );
  const isSum = id === "objective" || id === "evidence";
  return (
    <li
      className={`one-objective-row${isSum ? " one-objective-sum" : ""}${lit === id ? " one-objective-lit" : ""}`}
      onPointerEnter={(event) => event.pointerType === "mouse" && hover(id)}
      onPointerLeave={() => hover(null)}
    >
      {side("inference")}
      <span className="one-objective-word">
        <TermWord id={id}>{word}</TermWord>
      </span>
      {side("control")}
    </li>
  );
}
