import { useCallback } from "react";
import { MapTools } from "../../gridworld/MapTools.tsx";
import { paint } from "../../marks/colour.ts";
import { useWidth } from "../../marks/useWidth.ts";
import { readable } from "../../math/formatNumber.ts";
import { useRoom } from "../../ui/parts/roomContext.ts";
import { StepsBack } from "../../ui/parts/StepsBack.tsx";
import { Tex } from "../../ui/Tex.tsx";
import type { ViewProps } from "../../frame/contract.ts";
import { ChainDrawing } from "./chain/ChainDrawing.tsx";
import { ChainNodes } from "./chain/ChainNodes.tsx";
import { CoinSwitches } from "./chain/CoinSwitches.tsx";
import { Detail } from "./Detail.tsx";
import { formatShare } from "../../ui/formatShare.ts";
import { useLayout } from "./chain/useLayout.ts";
import type { OptimalityChain } from "./model.ts";
import type { Knobs } from "./figure.ts";
import { type ChainNode, subscript } from "../../control/chainNode.ts";
import "./optimality-chain.css";

/** Height of a message, and in a room of its caption and of what parts it from the chain; pixels. */
const [HEIGHT, CAPTION] = [148, 34];
/** The chain’s share of the width where what its node says stands beside it, and what parts the two, pixels. */
const [SHARE, GAP] = [0.62, 16];

/**
 * The chain on top, its coins to be known or not; below, the messages that meet in the chosen node. In a room they are below
 * where the scene is about them; where it is about the coins, what all say together stands beside.
 */
export function View({ params, knobs, result, edit }: ViewProps<Knobs, OptimalityChain>) {
  const [ref, width] = useWidth<HTMLDivElement>(860);
  const { horizon } = result.problem;
  const room = useRoom();
  const isBeside = room?.shows("coins") ?? false;
  const chain = isBeside ? Math.round(SHARE * width) : width;
  const layout = useLayout(chain, horizon, room ? (isBeside ? "beside" : "low") : "page");
  const choose = useCallback(({ kind, t }: ChainNode) => edit({ node: `${kind}${t}` }), [edit]);
  const know = useCallback(
    (known: readonly boolean[]) => {
      const first = known.map((isKnown) => (isKnown ? "1" : "0")).join("");
      edit({ known: first + params.known.slice(known.length) });
    },
    [edit, params.known],
  );
  const charts = result.node.kind === "a" && !room ? 4 : 3;
  const inRow = width < 640 ? width : Math.floor((width - 34 * (charts - 1)) / charts);
  const each = isBeside ? width - chain - GAP : inRow;
  const below = room && room.height - (isBeside ? 0 : layout.height);
  return (
    <>
      <div
        className={`optimality-chain${room ? " optimality-chain-room" : ""}${isBeside ? " optimality-chain-beside" : ""}`}
        style={{ columnGap: GAP }}
        ref={ref}
      >
        <div className="optimality-chain-model" style={{ inlineSize: chain }}>
          <StepsBack name="coins">
            <CoinSwitches result={result} layout={layout} onKnown={know} />
          </StepsBack>
          <div className="optimality-chain-graph" style={{ blockSize: layout.height }}>
            <ChainDrawing result={result} layout={layout} />
            <ChainNodes result={result} layout={layout} onNode={choose} />
          </div>
        </div>
        {!room && <p className="optimality-chain-said">{headline(result)}</p>}
        <Detail result={result} each={each} height={below ? below - CAPTION : HEIGHT} isSum={isBeside} />
      </div>
      <MapTools {...{ knobs, params, edit }} slug="optimality-chain" editor={null} />
    </>
  );
}

function headline({ node, coins, known, messages }: OptimalityChain) {
  if (node.kind !== "O")
    return (
      <>
        A coin comes up 1 with probability <Tex tex="e^{r/\tau}" />.{" "}
        <b style={{ color: paint("forward") }}>α</b>: coins before {node.kind === "s" ? "state" : "action"}{" "}
        {node.t}, <b style={{ color: paint("backward") }}>β</b>: the rest.{" "}
        <b style={{ color: paint("z") }}>Bars</b> under a state: <Tex tex="p(s_t\mid O)" />, cell by cell, row
        by row.
      </>
    );
  const coin = `O${subscript(node.t)}`;
  return (
    <>
      {coin} is {known[node.t - 1] ? "known" : "unknown"}: from the other known coins it comes up 1 with
      probability <b>{formatShare(coins[node.t - 1])}</b>. All known coins: <Tex tex="\log p(O)" /> ={" "}
      <b>{readable(messages.logEvidence)}</b> nats.
    </>
  );
}
