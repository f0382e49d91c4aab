import { memo } from "react";
import type { Scene } from "../contract.ts";
import { SceneNote } from "./SceneNote.tsx";
import type { Telling } from "./useTelling.ts";

interface Props {
  readonly scenes: readonly Scene[];
  readonly telling: Telling;
  readonly ahead: number | null;
  readonly onChoose: (name: string) => void;
}

/** "Try this": named settings, and what to look for in the chosen one. */
export const Scenes = memo(function Scenes({ scenes, telling, ahead, onChoose }: Props) {
  if (scenes.length === 0) return null;
  const chosen = telling.scene?.name;
  return (
    <div className="figure-scenes">
      <span className="figure-scenes-name">Try this</span>
      {scenes.map(({ name, title }) => (
        <button
          key={name}
          className="figure-scene"
          type="button"
          aria-pressed={name === chosen}
          onClick={() => onChoose(name)}
        >
          {title}
        </button>
      ))}
      <div className="figure-told" aria-live="polite">
        <SceneNote {...{ telling, ahead }} />
      </div>
    </div>
  );
});
