import { useId, useSyncExternalStore } from "react";
import { backendKind } from "../../../nets/backendWords.ts";
import type { BackendPreference } from "../../../nets/chooseBackend.ts";
import {
  backendPreference,
  backendPreferences,
  keepBackendPreference,
} from "../../../worker/backendPreference.ts";
import { useBackendReport } from "./useBackendReport.ts";

/** Another tab may change the preference; here `reopen` brings the new one on. */
function subscribe(changed: () => void): () => void {
  window.addEventListener("storage", changed);
  return () => window.removeEventListener("storage", changed);
}

const onServer = (): BackendPreference => "auto";

/** What computes the figure, and the reader's say in it. */
export function BackendSelect({ backend, reopen }: { backend: string; reopen: () => void }) {
  const id = useId();
  const preference = useSyncExternalStore(subscribe, backendPreference, onServer);
  const report = useBackendReport(backend);
  const choose = (preference: BackendPreference) => {
    keepBackendPreference(preference);
    reopen();
  };
  return (
    <p className="vae-backend" title={report}>
      <label htmlFor={id}>
        Runs on <strong>{backendKind(backend)}</strong>
      </label>
      <select
        id={id}
        aria-describedby={`${id}-report`}
        value={preference}
        onChange={(event) => choose(event.target.value as BackendPreference)}
      >
        {Object.entries(backendPreferences).map(([key, name]) => (
          <option key={key} value={key}>
            {name}
          </option>
        ))}
      </select>
      <span className="visually-hidden" id={`${id}-report`}>
        {report}
      </span>
    </p>
  );
}
