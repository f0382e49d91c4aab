import { type KeyboardEvent, useRef } from "react";
import type { ChainLayout } from "./useLayout.ts";
import type { OptimalityChain } from "../model.ts";
import { type ChainNode, messengerOf } from "../../../control/chainNode.ts";

interface Props {
  readonly result: OptimalityChain;
  readonly layout: ChainLayout;
  readonly onNode: (node: ChainNode) => void;
}

const kinds = ["O", "a", "s"] as const;
const names = { s: "State", a: "Action", O: "Coin" } as const;
const arrows: Readonly<Record<string, readonly [number, number]>> = {
  ArrowRight: [1, 0],
  ArrowLeft: [-1, 0],
  ArrowDown: [0, 1],
  ArrowUp: [0, -1],
};

/** All nodes as one group of radio buttons: Tab comes to the chosen one, arrow keys walk along the chain. */
export function ChainNodes({ result, layout, onNode }: Props) {
  const { problem, known, node } = result;
  const group = useRef<HTMLDivElement>(null);
  const nodes = Array.from({ length: problem.horizon }, (_, i) => i + 1).flatMap((t) =>
    kinds.map((kind): ChainNode => ({ kind, t })),
  );
  const walk = (event: KeyboardEvent) => {
    if (!Object.hasOwn(arrows, event.key)) return;
    event.preventDefault();
    const [across, down] = arrows[event.key];
    const t = Math.min(problem.horizon, Math.max(1, node.t + across));
    const kind = kinds[Math.min(2, Math.max(0, kinds.indexOf(node.kind) + down))];
    onNode({ kind, t });
    group.current?.querySelector<HTMLElement>(`[data-node="${kind}${t}"]`)?.focus();
  };
  return (
    <div ref={group} id="optimality-chain-node" role="radiogroup" aria-label="Node of the chain">
      {nodes.map(({ kind, t }) => {
        const chosen = node.kind === kind && node.t === t;
        const [left, top] = layout.place({ kind, t });
        const isKnown = kind === "O" && known[t - 1];
        const messenger = kind === "O" && !chosen ? messengerOf(node, t) : null;
        return (
          <button
            key={`${kind}${t}`}
            type="button"
            role="radio"
            aria-checked={chosen}
            tabIndex={chosen ? 0 : -1}
            data-node={`${kind}${t}`}
            aria-label={`${names[kind]} at time ${t}${kind === "O" ? `, ${isKnown ? "known" : "unknown"}` : ""}`}
            className={[
              `optimality-chain-node optimality-chain-node-${kind}`,
              chosen ? "optimality-chain-node-chosen" : "",
              isKnown ? "optimality-chain-node-known" : "",
              messenger && isKnown ? `optimality-chain-node-${messenger}` : "",
            ].join(" ")}
            style={{ left, top }}
            onClick={() => onNode({ kind, t })}
            onKeyDown={walk}
          >
            <i>{kind}</i>
            <sub>{t}</sub>
          </button>
        );
      })}
    </div>
  );
}
