import { useId } from "react";
import "./layerChoice.css";

const layers = { both: "both", manifold: "decoder", cloud: "codes" } as const;

export type Layers = keyof typeof layers;

/** What the plane shows: the decoder's tiles, the cloud of codes, or one faded behind the other. */
export function LayerChoice({ value, onChange }: { value: Layers; onChange: (layers: Layers) => void }) {
  const name = useId();
  return (
    <fieldset className="vae-plane-layers">
      <legend className="visually-hidden">Shown in the plane</legend>
      {(Object.keys(layers) as Layers[]).map((key) => (
        <label key={key}>
          <input type="radio" name={name} checked={value === key} onChange={() => onChange(key)} />
          <span>{layers[key]}</span>
        </label>
      ))}
    </fieldset>
  );
}
