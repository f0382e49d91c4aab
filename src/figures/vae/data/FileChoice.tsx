import { useRef } from "react";
import { least, megabytes, most, mostBytes } from "../../../data/own/limits.ts";
import { StepsBack } from "../../../ui/parts/StepsBack.tsx";
import { grouped } from "../../../math/grouped.ts";

interface Props {
  readonly choose: (files: readonly File[]) => void;
  readonly isReading: boolean;
  /** Says what can be chosen. */
  readonly isExplained: boolean;
}

/** Where files are chosen: all that are chosen together are read together. */
export function FileChoice({ choose, isReading, isExplained }: Props) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <div className="vae-own-files">
      <button type="button" className="figure-button" onClick={() => input.current?.click()}>
        Choose {isExplained ? "pictures" : "others"}
      </button>
      <input
        ref={input}
        id="vae-set"
        className="visually-hidden"
        type="file"
        multiple
        aria-label="Files of your own pictures"
        tabIndex={-1}
        onChange={({ target }) => {
          choose([...(target.files ?? [])]);
          // The same files again must count as a change.
          target.value = "";
        }}
      />
      <span role="status">
        {isReading
          ? "Reading …"
          : isExplained && (
              <StepsBack name="formats">or drop them here: {formats}. They stay on this machine.</StepsBack>
            )}
      </span>
    </div>
  );
}

const formats = `IDX, .npy, .npz, PNG, JPEG or WebP; ${least} to ${grouped(most)} pictures, up to ${megabytes(mostBytes)}`;
