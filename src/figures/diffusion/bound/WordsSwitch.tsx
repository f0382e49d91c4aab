import { knobs, type Params } from "../knobs.ts";

interface Props {
  readonly value: Params["bars"];
  readonly onChange: (bars: Params["bars"]) => void;
}

const { options, label } = knobs.bars;
const names = Object.keys(options) as Params["bars"][];

/** Whether the bound is read step by step, or in the two terms and the words of the VAE. */
export const WordsSwitch = ({ value, onChange }: Props) => (
  <fieldset className="diffusion-words">
    <legend className="visually-hidden">{label}</legend>
    {names.map((name) => (
      <label key={name}>
        <input
          type="radio"
          name="diffusion-bars"
          value={name}
          checked={value === name}
          onChange={() => onChange(name)}
        />
        <span>{options[name]}</span>
      </label>
    ))}
  </fieldset>
);
