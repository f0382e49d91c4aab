import { suspectedTemperatures } from "../../control/belief.ts";
import { cellName } from "../../gridworld/cellParam.ts";
import { GridView, Values } from "../../marks/grid/index.ts";
import { Heat } from "./Heat.tsx";
import type { Monkeys } from "./model.ts";

interface Props {
  readonly result: Monkeys;
  readonly everyCell: boolean;
  readonly width: number;
  readonly lit: number | null;
  readonly onHover: (cell: number | null) => void;
}

/** Inference the other way: what the path tells of its walker's goal and temperature. */
export function Walker({ result, everyCell, width, lit, onHover }: Props) {
  const { belief, world, problem } = result;
  return (
    <section aria-label="Who walked this path?">
      <p className="monkey-title">Who walks like you? {verdict(result)}</p>
      {!belief.joint && (
        <p className="map-note">
          {belief.goals.length.toLocaleString("en-GB")} suspected goals × {suspectedTemperatures.length}{" "}
          temperatures are too many on so large a map. Suspect only its goals, or cut the map.
        </p>
      )}
      {belief.joint && !belief.possible && (
        <p className="map-note">None of the suspected goals and temperatures allows this path.</p>
      )}
      {belief.joint && everyCell && <Everywhere result={result} width={width} />}
      {belief.joint && (
        <Heat {...{ belief, lit, onHover }} columns={world.columns} temperature={problem.temperature} />
      )}
    </section>
  );
}

/** p(goal|path) as a map. */
function Everywhere({ result: { belief, world }, width }: Pick<Props, "result" | "width">) {
  const values = new Float64Array(world.states);
  belief.goals.forEach((goal, i) => (values[goal] = belief.ofGoal[i]));
  return (
    <div className="monkey-everywhere">
      <GridView
        map={world.map}
        width={Math.round(width * 0.6)}
        height={104}
        name="Where it was going: the probability of every cell as the goal"
      >
        <Values values={values} domain={[0, Math.max(1e-9, ...belief.ofGoal)]} />
      </GridView>
      <p className="map-note">The darker a cell, the likelier it was the goal. The likeliest:</p>
    </div>
  );
}

function verdict({ belief, world }: Monkeys): string {
  if (!belief.joint || !belief.possible) return "";
  const [goal, tau] = [belief.ofGoal, belief.ofTemperature].map((p) => p.indexOf(Math.max(...p)));
  const sure = (100 * belief.ofGoal[goal]).toFixed(0);
  return `Goal ${cellName(world.columns, belief.goals[goal])}: ${sure} %, τ likeliest ${suspectedTemperatures[tau]}`;
}
