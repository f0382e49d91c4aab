import { useSyncExternalStore } from "react";
import { onRemembered } from "../../powers/remembered.ts";
import { chooseLook, chosenLook, type Look, looks } from "../../ui/look.ts";
import "../../ui/controls.css";

/** What a choice that is left alone is called, and what there is to say of it. */
const words = {
  theme: { name: "Theme", alone: "System", hint: null },
  motion: {
    name: "Motion",
    alone: "System",
    hint: "With less of it pictures go at once to where they would glide. Trainings still run when you press Play.",
  },
  text: { name: "Text size", alone: "100 %", hint: null },
} as const;

const nameOf = (look: Look, option: string) =>
  look === "text" ? `${option} %` : option[0].toUpperCase() + option.slice(1);

/** How pages look and move. */
export const LookSettings = () => (
  <section className="settings-looks" aria-label="Look">
    {(["theme", "motion", "text"] as const).map((look) => (
      <LookChoice key={look} look={look} />
    ))}
  </section>
);

function LookChoice({ look }: { readonly look: Look }) {
  const chosen = useSyncExternalStore(onRemembered, () => chosenLook(look));
  const { name, alone, hint } = words[look];
  const options: readonly (string | null)[] =
    look === "text" ? [looks.text[0], null, ...looks.text.slice(1)] : [null, ...looks[look]];
  return (
    <fieldset className="settings-look">
      <legend>{name}</legend>
      <div className="knob-segments">
        {options.map((option) => (
          <label key={option} className="knob-segment">
            <input
              type="radio"
              name={`settings-${look}`}
              checked={option === chosen}
              onChange={() => chooseLook(look, option)}
            />
            <span>{option === null ? alone : nameOf(look, option)}</span>
          </label>
        ))}
      </div>
      {hint && <p className="settings-hint">{hint}</p>}
    </fieldset>
  );
}
