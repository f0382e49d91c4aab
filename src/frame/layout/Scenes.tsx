import { memo } from "react";
import type { Scene } from "../contract.ts";

interface Props {
  readonly scenes: readonly Scene[];
  readonly chosen: string | null;
  readonly onChoose: (name: string) => void;
}

/** "Try this": named settings, and what to look for in the chosen one. */
export const Scenes = memo(function Scenes({ scenes, chosen, onChoose }: Props) {
  if (scenes.length === 0) return null;
  return (
    <div className="figure-scenes">
      <span className="figure-scenes-name">Try this</span>
      {scenes.map(({ name, title }) => (
        <button key={name} type="button" aria-pressed={name === chosen} onClick={() => onChoose(name)}>
          {title}
        </button>
      ))}
      <p className="figure-note" aria-live="polite">
        {scenes.find(({ name }) => name === chosen)?.note}
      </p>
    </div>
  );
});
