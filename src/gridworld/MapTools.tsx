import { More } from "../ui/parts/More.tsx";
import { MapKnobs, type MapKnobsProps } from "./MapKnobs.tsx";
import { MapBrushes } from "./MapBrushes.tsx";
import type { MapEditor } from "./useMapEditor.ts";
import "./gridworld.css";

interface Props extends MapKnobsProps {
  /** Null where a map cannot be painted. */
  readonly editor: MapEditor | null;
  /** What a press on the map does while no brush is chosen. */
  readonly atRest?: string;
}

/** One press away: the tools of a map, what its cells cost, and its text. Why a stroke did not take is said either way. */
export function MapTools({ editor, atRest = "Look", ...knobs }: Props) {
  return (
    <div className="map-edit">
      <More name="map" title="Edit the map">
        {editor && <MapBrushes {...{ editor, atRest }} />}
        <MapKnobs {...knobs} />
      </More>
      {editor && <output className="map-problem">{editor.problem}</output>}
    </div>
  );
}
