import { useSyncExternalStore } from "react";
import type { BackendPreference } from "../../nets/chooseBackend.ts";
import { onRemembered } from "../../powers/remembered.ts";
import {
  askedByAddress,
  backendPreference,
  backendPreferences,
  keepBackendPreference,
  keptBackendPreference,
} from "../../worker/backendPreference.ts";
import { useBackendInUse } from "./useBackendInUse.ts";

const means: Readonly<Record<BackendPreference, string>> = {
  auto: "Real training steps are timed, and the fastest is taken.",
  wasm: "Compiled code, with kernels of our own that are made for these networks.",
  tfjs: "Compiled code as TensorFlow.js brings it: slower, and good to compare with.",
  webgl: "Your graphics card, through the browser.",
  cpu: "Your browser without either: some forty times as slow.",
};

const capital = (name: string) => name[0].toUpperCase() + name.slice(1);

/** What is to compute the networks, for all runs that begin from now on, and what does now. */
export function BackendSettings() {
  const kept = useSyncExternalStore(onRemembered, keptBackendPreference);
  const asked = askedByAddress();
  const { says, tryIt } = useBackendInUse(backendPreference());
  return (
    <fieldset className="settings-backend">
      <legend>Networks are trained on</legend>
      {(Object.keys(backendPreferences) as BackendPreference[]).map((name) => (
        <div key={name} className="settings-option">
          <input
            type="radio"
            name="settings-backend"
            id={`settings-on-${name}`}
            aria-describedby={`settings-means-${name}`}
            checked={name === kept}
            onChange={() => keepBackendPreference(name)}
          />
          <label htmlFor={`settings-on-${name}`}>{capital(backendPreferences[name])}</label>
          <p className="settings-means" id={`settings-means-${name}`}>
            {means[name]}
          </p>
        </div>
      ))}
      {asked && (
        <p className="settings-hint">
          The address of this page asks for {backendPreferences[asked]}, which goes before what is chosen
          here.
        </p>
      )}
      <p className="settings-in-use">
        <span role="status">
          <strong>Now:</strong> {says ?? "…"}
        </span>
        {tryIt && (
          <button type="button" className="settings-small" onClick={tryIt}>
            Try it now
          </button>
        )}
      </p>
    </fieldset>
  );
}
