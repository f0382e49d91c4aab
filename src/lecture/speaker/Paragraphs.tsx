import { Fragment } from "react";
import { Tex } from "../../ui/Tex.tsx";

/** Paragraphs of text in which formulas stand between dollar signs. */
export const Paragraphs = ({ text }: { readonly text: readonly string[] }) =>
  text.map((paragraph) => <Line key={paragraph} text={paragraph} />);

function Line({ text }: { readonly text: string }) {
  const pieces = text.split("$");
  // A dollar sign that has no other is one.
  const isOdd = (k: number) => k % 2 === 1 && k < pieces.length - 1;
  return (
    <p>
      {pieces.map((piece, k) => (
        <Fragment key={k}>{isOdd(k) ? <Tex tex={piece} /> : piece}</Fragment>
      ))}
    </p>
  );
}
