import { memo, useRef } from "react";
import { checkBytes } from "../../data/own/limits.ts";
import { download } from "../export/download.ts";
import { type Loop, useLoop } from "./useSimulation.ts";

interface Props {
  readonly slug: string;
  readonly loop: Loop;
  readonly loadRun: (bytes: Uint8Array<ArrayBuffer>) => Promise<boolean>;
  readonly notify: (message: string) => void;
}

/** Takes the run away as a file, and brings one back. */
export const RunFiles = memo(function RunFiles({ slug, loop, loadRun, notify }: Props) {
  const input = useRef<HTMLInputElement>(null);
  const ready = useLoop(loop, (state) => state.snapshot !== null && state.failure === null);
  const save = () => {
    const name = `${slug}-step-${loop.state().snapshot?.step ?? 0}.safetensors`;
    loop.save().then(
      (bytes) => download(name, bytes, "application/octet-stream"),
      (error: unknown) => notify(error instanceof Error ? error.message : String(error)),
    );
  };
  const load = async (event: React.ChangeEvent<HTMLInputElement>) => {
    const field = event.target;
    const file = field.files?.[0];
    try {
      if (file) {
        // Before it is read: what is said to be a run may be a film.
        checkBytes(file.name, file.size, "has");
        await loadRun(new Uint8Array(await file.arrayBuffer()));
      }
    } catch (error) {
      notify(`This run was not loaded. ${error instanceof Error ? error.message : String(error)}`);
    }
    // The same file again must count as a change.
    field.value = "";
  };
  return (
    <>
      <button type="button" className="figure-button" disabled={!ready} onClick={save}>
        Save run
      </button>
      <button type="button" className="figure-button" onClick={() => input.current?.click()}>
        Load run
      </button>
      <input
        ref={input}
        className="visually-hidden"
        type="file"
        accept=".safetensors"
        aria-label="File of a saved run"
        tabIndex={-1}
        onChange={load}
      />
    </>
  );
});
