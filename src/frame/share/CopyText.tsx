import { useState } from "react";
import { copyText } from "../../powers/clipboard.ts";

interface Props {
  /** On the button. */
  readonly name: string;
  readonly text: () => string;
  /** Names the field to copy from by hand. */
  readonly label: string;
}

/** Copies a text; where the browser forbids that, shows it to be copied by hand. */
export function CopyText({ name, text, label }: Props) {
  const [copied, setCopied] = useState(false);
  const [byHand, setByHand] = useState<string | null>(null);
  const copy = async () => {
    const taken = text();
    if (await copyText(taken)) setCopied(true);
    else setByHand(taken);
  };
  return (
    <>
      <button type="button" className="figure-button" onClick={copy} onBlur={() => setCopied(false)}>
        {name}
      </button>
      <output className="figure-copied">{copied && "✓ copied"}</output>
      {byHand !== null && (
        <input
          className="figure-link"
          aria-label={label}
          readOnly
          value={byHand}
          onFocus={(event) => event.target.select()}
        />
      )}
    </>
  );
}
