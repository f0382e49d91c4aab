import { Fragment } from "react";
import { OwnTex } from "../own/OwnTex.tsx";

/** Paragraphs in which formulas stand between dollar signs. The text may be a stranger's: bad TeX stands there as TeX. */
export const Paragraphs = ({ text }: { readonly text: readonly string[] }) =>
  text.map((paragraph) => <Line key={paragraph} text={paragraph} />);

function Line({ text }: { readonly text: string }) {
  const pieces = text.split("$");
  // A dollar sign that has no other is one.
  const isOdd = (k: number) => k % 2 === 1 && k < pieces.length - 1;
  return (
    <p>
      {pieces.map((piece, k) => (
        <Fragment key={k}>{isOdd(k) ? <OwnTex tex={piece} /> : piece}</Fragment>
      ))}
    </p>
  );
}
