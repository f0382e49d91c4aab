import { useId, useSyncExternalStore } from "react";
import { backendKind } from "../../../nets/backendWords.ts";
import { onRemembered } from "../../../powers/remembered.ts";
import type { BackendPreference } from "../../../nets/chooseBackend.ts";
import {
  backendPreference,
  backendPreferences,
  keepBackendPreference,
} from "../../../worker/backendPreference.ts";
import { useBackendReport } from "./useBackendReport.ts";

const onServer = (): BackendPreference => "auto";

/** What computes the figure, and the reader's say in it. */
export function BackendSelect({ backend, reopen }: { backend: string; reopen: () => void }) {
  const id = useId();
  const preference = useSyncExternalStore(onRemembered, backendPreference, onServer);
  const { report, refusal, ask } = useBackendReport(backend);
  const choose = (preference: BackendPreference) => {
    keepBackendPreference(preference);
    reopen();
    ask();
  };
  return (
    <p className="vae-backend" title={report}>
      <label htmlFor={id}>
        Runs on <strong>{backendKind(backend)}</strong>
      </label>
      <select
        id={id}
        className="screen-only"
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
      {refusal !== null && <span>{refusal}</span>}
      <span className="visually-hidden" id={`${id}-report`}>
        {report}
      </span>
    </p>
  );
}
