import type { ChainLayout } from "./useLayout.ts";
import type { OptimalityChain } from "../model.ts";
import { subscript } from "../../../control/chainNode.ts";

interface Props {
  readonly result: OptimalityChain;
  readonly layout: ChainLayout;
  readonly onKnown: (known: readonly boolean[]) => void;
}

/** For each coin whether it is known. */
export function CoinSwitches({ result, layout, onKnown }: Props) {
  const { known } = result;
  return (
    <div
      className="optimality-chain-switches"
      id="optimality-chain-known"
      role="group"
      aria-label="Coins that are known to have come up optimal"
    >
      {known.map((isKnown, i) => (
        <div key={i} style={{ inlineSize: layout.step }}>
          <button type="button" aria-pressed={isKnown} onClick={() => onKnown(known.with(i, !isKnown))}>
            <span className="visually-hidden">Coin {i + 1} is known: </span>
            {isKnown ? `O${subscript(i + 1)} = 1` : "unknown"}
          </button>
        </div>
      ))}
    </div>
  );
}
