import { type RefObject, useState } from "react";
import { CopyText } from "./CopyText.tsx";
import { embedSnippet } from "./embedSnippet.ts";
import "./embed.css";

interface Props {
  readonly title: string;
  readonly root: RefObject<HTMLElement | null>;
  /** Of the figure's own page as the figure is set. */
  readonly address: () => string;
}

/** What stands above and below a figure on its own page, CSS pixels. */
const around = 96;

/** Heights are told in steps of this. */
const step = 20;

/** How high a frame must be to show the figure as it is laid out here, with nothing open at its foot. */
function heightFor(figure: HTMLElement): number {
  const opened = [...figure.querySelectorAll<HTMLElement>(".figure-foot > details[open], .figure-embed")];
  const extra = opened.reduce((sum, part) => sum + part.offsetHeight, 0);
  return Math.ceil((figure.offsetHeight - extra + around) / step) * step;
}

/** "Embed": the HTML that shows the figure, as it is set, in a page of one's own. */
export function Embed({ title, root, address }: Props) {
  const [snippet, setSnippet] = useState<string | null>(null);
  const toggle = () =>
    setSnippet((old) =>
      old === null && root.current ? embedSnippet(address(), title, heightFor(root.current)) : null,
    );
  return (
    <>
      <button type="button" className="figure-button" aria-expanded={snippet !== null} onClick={toggle}>
        Embed
      </button>
      {snippet !== null && (
        <div className="figure-embed">
          <label>
            For a page of your own, as the figure is set now; where the column is narrow, give it more height.
            <textarea
              readOnly
              rows={3}
              spellCheck={false}
              translate="no"
              value={snippet}
              onFocus={(event) => event.target.select()}
            />
          </label>
          <CopyText name="Copy HTML" text={() => snippet} label="HTML to embed this figure" />
        </div>
      )}
    </>
  );
}
