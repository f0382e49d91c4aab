import { memo, useEffect, useState } from "react";
import { scrollRegion } from "./scrollRegion.ts";
import { tint } from "./tint.ts";
import "./sourceDisclosure.css";

interface SourceFile {
  readonly path: string;
  readonly load: () => Promise<string>;
}

/** "The code that runs here": the files that compute the figure, loaded when the reader asks. */
export const SourceDisclosure = memo(function SourceDisclosure({
  files,
}: {
  readonly files: readonly SourceFile[];
}) {
  const [open, setOpen] = useState(false);
  const [chosen, setChosen] = useState(0);
  return (
    <details className="source" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>The code that runs here</summary>
      {open && files.length > 1 && (
        <div className="source-files">
          {files.map((file, i) => (
            <button key={file.path} type="button" aria-pressed={i === chosen} onClick={() => setChosen(i)}>
              {file.path}
            </button>
          ))}
        </div>
      )}
      {open && <SourceText key={files[chosen].path} file={files[chosen]} />}
    </details>
  );
});

function SourceText({ file }: { readonly file: SourceFile }) {
  const [text, setText] = useState("Loading…");
  useEffect(() => {
    let current = true;
    file.load().then(
      (code) => current && setText(code),
      () => current && setText(`${file.path} could not be loaded. Are you offline?`),
    );
    return () => {
      current = false;
    };
  }, [file]);
  return (
    <pre className="source-text" {...scrollRegion(`Source of ${file.path}`)}>
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
