import { memo, useEffect, useState } from "react";
import { scrollRegion } from "./scrollRegion.ts";
import { tint } from "./tint.ts";
import "./sourceDisclosure.css";

type Read = (path: string) => Promise<string>;

interface Props {
  /** Where the files are, below src/. */
  readonly paths: readonly string[];
  readonly read: Read;
}

/** "The code": the files that compute the figure, loaded when the reader asks. */
export const SourceDisclosure = memo(function SourceDisclosure({ paths, read }: Props) {
  const [open, setOpen] = useState(false);
  const [chosen, setChosen] = useState(0);
  return (
    <details className="source" translate="no" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>The code</summary>
      {open && paths.length > 1 && (
        <div className="source-files">
          {paths.map((path, i) => (
            <button key={path} type="button" aria-pressed={i === chosen} onClick={() => setChosen(i)}>
              src/{path}
            </button>
          ))}
        </div>
      )}
      {open && <SourceText key={paths[chosen]} path={paths[chosen]} read={read} />}
    </details>
  );
});

function SourceText({ path, read }: { readonly path: string; readonly read: Read }) {
  const [text, setText] = useState("Loading…");
  useEffect(() => {
    let current = true;
    read(path).then(
      (code) => current && setText(code),
      () => current && setText(`src/${path} could not be loaded. Are you offline?`),
    );
    return () => {
      current = false;
    };
  }, [path, read]);
  return (
    <pre className="source-text" {...scrollRegion(`Source of src/${path}`)}>
      <code>
        {tint(text).map((token, i) =>
          token.kind === "plain" ? (
            token.text
          ) : (
            // The text never changes order: a token is its place.
            <span key={i} className={`source-${token.kind}`}>
              {token.text}
            </span>
          ),
        )}
      </code>
    </pre>
  );
}
