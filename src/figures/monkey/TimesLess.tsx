import { count } from "../../marks/count.ts";
import { readable } from "../../math/formatNumber.ts";
import { Tex } from "../../ui/Tex.tsx";
import type { Monkeys } from "./model.ts";

/** The path's probability beside the optimal one's: two numbers, and how many times one is the other. */
export function TimesLess({ result: { path, optimalStart, problem } }: { readonly result: Monkeys }) {
  const n = path.actions.length;
  const [yours, best] = [path.logProbability, optimalStart.logProbability];
  return (
    <section className="monkey-odds" aria-label="Your path and the optimal one">
      <p>
        <Tex tex={n < problem.horizon ? "\\log p(\\xi_{1:n}\\mid O_{1:T})" : "\\log p(\\xi\\mid O_{1:T})"} />{" "}
        of <i>n</i> = {n} steps
      </p>
      <p className="monkey-numbers">
        <span>
          yours <b>{readable(yours)}</b>
        </span>
        <span className="monkey-optimal">
          optimal <b>{readable(best)}</b>
        </span>
      </p>
      <p>{inTimes(best - yours)}</p>
    </section>
  );
}

/** Nats apart from which on two probabilities are told apart. */
const TIE = 0.005;

function inTimes(difference: number): string {
  if (!Number.isFinite(difference)) return "Yours cannot happen.";
  if (Math.abs(difference) < TIE) return "Yours is as probable as the optimal one.";
  const times = count(Number(Math.exp(Math.abs(difference)).toPrecision(2)));
  return `Yours is ${times} times ${difference > 0 ? "less" : "more"} probable.`;
}
