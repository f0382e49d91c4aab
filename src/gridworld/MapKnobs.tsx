import type { ParamsOf } from "../knobs/specs.ts";
import { AnyKnob } from "../ui/AnyKnob.tsx";
import type { mapParams } from "./gridworldParams.ts";
import "./gridworld.css";

type MapParams = typeof mapParams;

export interface MapKnobsProps {
  /** The figure's name in addresses. */
  readonly slug: string;
  readonly knobs: MapParams;
  readonly params: ParamsOf<MapParams>;
  readonly edit: (patch: Partial<ParamsOf<MapParams>>) => void;
}

const names = ["stepCost", "mudCost", "pitCost", "map"] as const;

/** What the cells of the map cost, and the map as text. */
export const MapKnobs = ({ slug, knobs, params, edit }: MapKnobsProps) => (
  <div className="map-knobs">
    {names.map((name) => (
      <AnyKnob
        key={name}
        id={`${slug}-${name}`}
        spec={knobs[name]}
        value={params[name]}
        onChange={(value) => edit({ [name]: value })}
      />
    ))}
  </div>
);
