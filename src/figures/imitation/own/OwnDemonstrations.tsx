import { useState } from "react";
import { ownCount, readPaths, writeDemonstrations } from "../../../data/demonstrationText.ts";
import { demonstrationsFromCsv, demonstrationsToCsv } from "../../../data/demonstrationCsv.ts";
import { StepsBack } from "../../../ui/parts/StepsBack.tsx";
import type { Params } from "../figure.ts";
import { PathPad } from "./PathPad.tsx";
import "./own.css";

interface Props {
  readonly params: Params;
  readonly edit: (patch: Partial<Params>) => void;
  readonly notify: (message: string) => void;
  readonly width: number;
}

/** The reader's own demonstrations: drawn on a course, or pasted; taken when a button says so, and kept until then. */
export function OwnDemonstrations({ params, edit, notify, width }: Props) {
  const [paths, setPaths] = useState<readonly ArrayLike<number>[]>(() =>
    params.data === "own" ? readPaths(params.own) : [],
  );
  const [csv, setCsv] = useState("");
  const [problem, setProblem] = useState<string | null>(null);
  const learn = () => edit({ data: "own", own: writeDemonstrations(paths) });
  const paste = () => {
    try {
      setPaths(demonstrationsFromCsv(csv));
      setProblem(null);
    } catch (error) {
      setProblem(error instanceof Error ? error.message : String(error));
    }
  };
  const add = (path: ArrayLike<number>) => {
    if (paths.length < ownCount.max) setPaths([...paths, path]);
    else notify(`There is room for ${ownCount.max} demonstrations: undo one first.`);
  };
  return (
    <div className="imitation-own">
      <PathPad paths={paths} onPath={add} notify={notify} width={Math.min(280, width)} />
      <div className="imitation-own-side">
        <StepsBack name="words">
          <p>
            Draw each demonstration from the foot of the course to its top, past the disc as you like. By
            keys: the arrows left, right and up; Backspace goes back.
          </p>
        </StepsBack>
        <p className="imitation-own-buttons">
          <button type="button" disabled={paths.length === 0} onClick={() => setPaths(paths.slice(0, -1))}>
            Undo
          </button>
          <button type="button" disabled={paths.length < ownCount.min} onClick={learn}>
            Learn from these {paths.length}
          </button>
          {params.data === "own" && (
            <button type="button" onClick={() => edit({ data: "process" })}>
              Back to the process
            </button>
          )}
        </p>
        <StepsBack name="table">
          <label className="imitation-own-csv">
            Or paste CSV: demonstration, t, x, y
            <textarea
              id="imitation-csv"
              rows={4}
              spellCheck={false}
              placeholder={"demonstration,t,x,y\n1,0,0.05,0\n1,1,-0.1,0.25"}
              value={csv}
              onChange={(event) => setCsv(event.target.value)}
            />
          </label>
          <p className="imitation-own-buttons">
            <button type="button" disabled={csv.trim() === ""} onClick={paste}>
              Read the table
            </button>
            <button
              type="button"
              disabled={paths.length === 0}
              onClick={() => setCsv(demonstrationsToCsv(paths))}
            >
              As CSV
            </button>
          </p>
        </StepsBack>
        <p role="status" className="imitation-own-problem">
          {problem}
        </p>
      </div>
    </div>
  );
}
