import { formatNumber } from "../../math/formatNumber.ts";
import type { Answer, Ask } from "./ask.ts";
import { CurvePad } from "./CurvePad.tsx";

/** The reader's answer, and the true one beside it where there is one. */
export function YouSaid({ ask, answer }: { readonly ask: Ask; readonly answer: Answer }) {
  if (ask.kind === "curve") return <CurvePad ask={ask} heights={answer as readonly number[]} />;
  const unit = ask.kind === "number" && ask.unit ? ` ${ask.unit}` : "";
  const show = (value: Answer) => (typeof value === "number" ? formatNumber(value) + unit : String(value));
  return (
    <p className="predict-said">
      You said <b>{show(answer)}</b>.
      {ask.truth !== undefined &&
        (ask.truth === answer ? (
          " So it is."
        ) : (
          <>
            {" "}
            It is <b>{show(ask.truth)}</b>.
          </>
        ))}
    </p>
  );
}
