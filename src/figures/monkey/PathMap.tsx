import { actionNames } from "../../control/mdp.ts";
import type { Mistake } from "../../control/mistakes.ts";
import { PathGrid } from "../../gridworld/path/PathGrid.tsx";
import type { PathPen } from "../../gridworld/path/usePathPen.ts";
import type { MapEditor } from "../../gridworld/useMapEditor.ts";
import { readable } from "../../math/formatNumber.ts";
import { useIsHidden } from "../../ui/parts/partsContext.ts";
import type { Monkeys } from "./model.ts";
import { PathMarks } from "./PathMarks.tsx";
import { useCostDomain } from "./useCostDomain.ts";

interface Props {
  readonly result: Monkeys;
  readonly mistakes: readonly Mistake[];
  readonly editor: MapEditor;
  readonly pen: PathPen;
  readonly width: number;
  readonly height: number;
  readonly lit: number | null;
  readonly onHover: (cell: number | null) => void;
}

/** The world with the optimal path and the reader's, which is drawn here. */
export function PathMap({ result, mistakes, lit, ...grid }: Props) {
  const { world, path } = result;
  const isSecret = [useIsHidden("odds"), useIsHidden("costs")].includes(true);
  return (
    <PathGrid
      id="monkey-grid"
      {...grid}
      world={world}
      end={path.end}
      values={world.cost}
      domain={useCostDomain(world)}
      sentence={isSecret ? "" : sentence(result)}
    >
      <PathMarks result={result} mistakes={mistakes} lit={lit} />
    </PathGrid>
  );
}

/** What a screen reader is told when the path has moved on. */
function sentence({ path }: Monkeys): string {
  const last = path.steps.at(-1);
  if (!last) return "";
  const cost = last.mistake < 0.05 ? "no mistake" : `a mistake of ${readable(last.mistake)} nats`;
  return `step ${last.t}, ${actionNames[last.action]}: ${cost}; log-probability ${readable(path.logProbability)}`;
}
