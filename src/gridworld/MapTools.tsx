import { More } from "../ui/parts/More.tsx";
import { useRoom } from "../ui/parts/roomContext.ts";
import { MapKnobs, type MapKnobsProps } from "./MapKnobs.tsx";
import { MapBrushes } from "./MapBrushes.tsx";
import { MapLegend } from "./MapLegend.tsx";
import type { MapEditor } from "./useMapEditor.ts";
import "./gridworld.css";

interface Props extends MapKnobsProps {
  /** Null where a map cannot be painted. */
  readonly editor: MapEditor | null;
  /** What a press on the map does while no brush is chosen. */
  readonly atRest?: string;
  /** The letters that are drawn, where not all of the map's are. */
  readonly letters?: string;
}

/**
 * One press away: the tools of a map, what its cells cost, and its text. A legend, and why a stroke did not take, are told
 * either way. In a room a map is looked at.
 */
export function MapTools({ editor, atRest = "Look", letters, ...knobs }: Props) {
  if (useRoom()) return null;
  return (
    <div className="map-edit">
      <More name="map" title="Edit the map">
        {editor && <MapBrushes {...{ editor, atRest }} />}
        <MapKnobs {...knobs} />
      </More>
      <MapLegend params={knobs.params} letters={letters ?? knobs.params.map} />
      {editor && <output className="map-problem">{editor.problem}</output>}
    </div>
  );
}
