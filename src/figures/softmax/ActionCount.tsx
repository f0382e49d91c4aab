import { categories, writeList } from "../../knobs/lists.ts";
import type { Values } from "./params.ts";

interface Props {
  readonly given: readonly number[];
  readonly edit: (patch: Partial<Values>) => void;
}

/** One action fewer, or one more: a copy of the last. */
export function ActionCount({ given, edit }: Props) {
  const set = (values: readonly number[]) => edit({ values: writeList(values) });
  return (
    <span className="softmax-count">
      <button
        type="button"
        aria-label="One action fewer"
        disabled={given.length <= 1}
        onClick={() => set(given.slice(0, -1))}
      >
        −
      </button>
      <button
        type="button"
        aria-label="One action more"
        disabled={given.length >= categories.max}
        onClick={() => set([...given, given[given.length - 1]])}
      >
        +
      </button>
    </span>
  );
}
