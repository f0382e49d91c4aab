import { Fragment, memo, useMemo } from "react";
import { OwnTex } from "./OwnTex.tsx";
import { type Block, parseText, type Span } from "./parseText.ts";
import "./textBody.css";

interface Props {
  /** In the language of `parseText.ts`. */
  readonly text: string;
  /** It is being written: formulas that cannot be drawn say why. */
  readonly isDraft?: boolean;
}

/** The text of a lecturer's own slide. Its size is that of the type around it. */
export const TextBody = memo(function TextBody({ text, isDraft = false }: Props) {
  const { blocks } = useMemo(() => parseText(text), [text]);
  return (
    <div className="own-text">
      {blocks.map((block, i) => (
        <BlockOf key={i} block={block} isDraft={isDraft} />
      ))}
    </div>
  );
});

function BlockOf({ block, isDraft }: { readonly block: Block; readonly isDraft: boolean }) {
  switch (block.kind) {
    case "paragraph":
      return (
        <p>
          <Spans spans={block.spans} isDraft={isDraft} />
        </p>
      );
    case "list":
      return (
        <ul>
          {block.items.map((spans, i) => (
            <li key={i}>
              <Spans spans={spans} isDraft={isDraft} />
            </li>
          ))}
        </ul>
      );
    case "display":
      return <OwnTex tex={block.tex} display isDraft={isDraft} />;
  }
}

const Spans = ({ spans, isDraft }: { readonly spans: readonly Span[]; readonly isDraft: boolean }) =>
  spans.map(({ isBold, of }, i) => {
    const inner = of.map((inline, j) =>
      inline.kind === "text" ? (
        <Fragment key={j}>{inline.text}</Fragment>
      ) : (
        <OwnTex key={j} tex={inline.tex} isDraft={isDraft} />
      ),
    );
    return isBold ? <strong key={i}>{inner}</strong> : <Fragment key={i}>{inner}</Fragment>;
  });
