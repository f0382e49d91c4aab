import { useState } from "react";
import { copyText } from "../../powers/clipboard.ts";

interface Props {
  /** On the button. */
  readonly name: string;
  /** Null where there is none to be had, of which the caller has told. */
  readonly text: () => string | null;
  /** Names the field to copy from by hand. */
  readonly label: string;
  /** What its classes begin with: whose buttons it stands among. */
  readonly look?: "figure" | "own";
}

/** Copies a text; where the browser forbids that, shows it to be copied by hand. */
export function CopyText({ name, text, label, look = "figure" }: Props) {
  const [copied, setCopied] = useState(false);
  const [byHand, setByHand] = useState<string | null>(null);
  const copy = async () => {
    const taken = text();
    setByHand(null);
    if (taken === null) return;
    if (await copyText(taken)) setCopied(true);
    else setByHand(taken);
  };
  return (
    <>
      <button type="button" className={`${look}-button`} onClick={copy} onBlur={() => setCopied(false)}>
        {name}
      </button>
      <output className={`${look}-copied`}>{copied && "✓ copied"}</output>
      {byHand !== null && (
        <input
          className={`${look}-link`}
          aria-label={label}
          readOnly
          value={byHand}
          onFocus={(event) => event.target.select()}
        />
      )}
    </>
  );
}
