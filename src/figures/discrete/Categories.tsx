import { categories, writeList } from "../../knobs/lists.ts";
import type { Discrete } from "./model.ts";
import type { Values } from "./params.ts";

interface Props {
  readonly problem: Discrete["problem"];
  readonly edit: (patch: Partial<Values>) => void;
}

/** One category more or less: both lists change together, so that they stay of one length. */
export function Categories({ problem: { logits, rewards }, edit }: Props) {
  const set = (l: readonly number[], r: readonly number[]) =>
    edit({ logits: writeList(l), rewards: writeList(r) });
  return (
    <span className="discrete-count">
      <button
        type="button"
        aria-label="One category fewer"
        disabled={logits.length <= categories.min}
        onClick={() => set(logits.slice(0, -1), rewards.slice(0, -1))}
      >
        −
      </button>
      <button
        type="button"
        aria-label="One category more"
        disabled={logits.length >= categories.max}
        onClick={() => set([...logits, 0], [...rewards, 1])}
      >
        +
      </button>
    </span>
  );
}
