import { useMemo, useState } from "react";
import { PictureSheet } from "../../../marks/PictureSheet.tsx";
import { fixed } from "../../../math/formatNumber.ts";
import type { Inspected } from "../../../nets/inspect.ts";
import type { Pictures, VaeSimulation, VaeSnapshot } from "../../../runs/vae/snapshot.ts";
import { Part } from "../../../ui/parts/Part.tsx";
import { useIsHidden } from "../../../ui/parts/partsContext.ts";
import { Tex } from "../../../ui/Tex.tsx";
import { useAsked } from "../codes/useAsked.ts";
import { forward, hasSlope, inShort, isReached, lastStage, meanPicture, type Node, nodes } from "./nodes.ts";
import { Strip } from "./Strip.tsx";
import "./inside.css";

interface Props {
  readonly snapshot: VaeSnapshot;
  readonly simulation: VaeSimulation;
  /** What goes in. */
  readonly picture: Pictures;
}

const nats = (value: number) => fixed(value, 2);

/** The network node by node, forward and back, with the numbers of the run for the picture that goes in. */
export function Inside({ snapshot, simulation, picture }: Props) {
  const [stage, setStage] = useState(forward);
  const isBackSecret = useIsHidden("slopes");
  const last = isBackSecret ? forward : lastStage;
  const [chosen, setChosen] = useState<Node["name"]>("z");
  // Asked anew for every picture of the run: its network has changed. A question is an array of its own each time.
  const question = useMemo(() => (snapshot.step >= 0 ? picture.slice() : null), [snapshot, picture]);
  const seen = useAsked(simulation.inspect, question);
  if (seen === null) return <p className="vae-price-words">Looking inside.</p>;
  const node = nodes.find(({ name }) => name === chosen) ?? nodes[0];
  return (
    <div className="vae-inside">
      <p className="vae-inside-steps">
        <button
          type="button"
          className="figure-button"
          disabled={stage <= 1}
          onClick={() => setStage(stage - 1)}
        >
          Undo a step
        </button>
        <button
          type="button"
          className="figure-button"
          disabled={stage >= last}
          onClick={() => setStage(stage + 1)}
        >
          {stage < forward ? "Forward one step" : "Backward one step"}
        </button>
        <button type="button" className="figure-button" onClick={() => setStage(1)}>
          From the picture
        </button>
      </p>
      <ol className="vae-inside-nodes">
        {nodes.map((each, k) => (
          <li key={each.name}>
            <button
              type="button"
              aria-pressed={each.name === chosen}
              aria-label={`${each.symbol}: ${each.words}`}
              onClick={() => setChosen(each.name)}
            >
              <b>{each.symbol}</b>
              {isReached(k, stage) ? <Values node={each} seen={seen} picture={picture} /> : <i />}
              {hasSlope(each.name, stage) && <Slope node={each} seen={seen} />}
            </button>
          </li>
        ))}
      </ol>
      <p className="vae-price-words vae-inside-words" aria-live="polite">
        {isReached(nodes.indexOf(node), stage) ? (
          <>
            <b>{node.symbol}</b>, {node.words}: <Tex tex={node.formula} />. {inShort(seen.values[node.name])}.
          </>
        ) : (
          <>The computation has not come to {node.symbol} yet.</>
        )}
        {hasSlope(node.name, stage) && (
          <>
            {" "}
            The ELBO’s slope there, <Tex tex={node.back} />:{" "}
            {inShort(seen.slopes[node.name] ?? new Float32Array(0))}.
          </>
        )}
      </p>
      {stage >= forward && (
        <p className="vae-price-words">
          This picture’s own ELBO with this ε: reconstruction {nats(seen.reconstruction)} less KL{" "}
          {nats(seen.kl)} is {nats(seen.reconstruction - seen.kl)} nats. Its slope goes back from there, node
          by node<Part name="slopes">; at ε it ends</Part>.
        </p>
      )}
    </div>
  );
}

/** A picture as it is, numbers as bars. */
function Values({ node, seen, picture }: { node: Node; seen: Inspected; picture: Pictures }) {
  if (node.name === "x") return <PictureSheet pictures={picture} />;
  if (node.name === "logits") return <PictureSheet pictures={meanPicture(seen)} />;
  return <Strip numbers={seen.values[node.name]} colour={node.colour} />;
}

function Slope({ node, seen }: { node: Node; seen: Inspected }) {
  const slope = seen.slopes[node.name];
  return (
    slope && (
      <>
        <span>slope</span>
        <Strip numbers={slope} colour="elbo" />
      </>
    )
  );
}
