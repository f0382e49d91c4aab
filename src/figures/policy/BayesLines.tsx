import { Titled } from "../../marks/Titled.tsx";
import { useRoom } from "../../ui/parts/roomContext.ts";
import { readable } from "../../math/formatNumber.ts";
import { Tex } from "../../ui/Tex.tsx";
import { actionArrows } from "../../gridworld/actionArrows.ts";
import type { BayesStep } from "../../control/bayesSteps.ts";
import type { Policy } from "./model.ts";

const lines = [
  { tex: "\\pi=p(a\\,|\\,s,O_{1:T})", why: "by definition" },
  { tex: "p(a\\,|\\,s,O)", why: "Markov: the past says no more; O is O from t to T" },
  { tex: "\\dfrac{p(a,s\\,|\\,O)}{p(s\\,|\\,O)}", why: "conditional probability" },
  { tex: "\\dfrac{p(O|a,s)\\,p(a,s)/p(O)}{p(s,O)/p(O)}", why: "Bayes’ rule, above and below" },
  { tex: "\\dfrac{p(O|a,s)}{p(O|s)}\\cdot\\dfrac{p(a,s)}{p(s)}", why: "= exp((Q − V)/τ) p(a|s)" },
];

const signed = (logs: readonly number[]) =>
  logs.map((log, i) => `${i > 0 && log >= 0 ? "+" : ""}${readable(log)}`).join(" ");

/** The derivation of the policy, each line with its own numbers; large and small are written as logs. A room reads what they come to. */
export function BayesLines({ result: { steps, rows, action } }: { readonly result: Policy }) {
  const name = rows[action].action;
  const isRoom = useRoom() !== null;
  if (steps === null)
    return (
      <p className="map-note">
        Causal values of a slippery world are no log probabilities of optimality, so Bayes’ rule does not lead
        here: π = p exp((Q − V)/τ) is then what maximises reward plus entropy. Switch to optimistic for the
        five steps.
      </p>
    );
  return (
    <Titled
      title={`Bayes’ rule for ${actionArrows[name]} ${name}${isRoom ? "" : "; the numbers are logs, in nats"}`}
    >
      <ol className="policy-steps">
        {steps.map((step, i) => (
          <li key={step.step}>
            <span className="policy-step-tex">
              <Tex tex={lines[i].tex} />
            </span>
            {!isRoom && (
              <span className="policy-step-why">
                {lines[i].why}
                <Numbers step={step} />
              </span>
            )}
            <b>{step.value === null ? "0/0" : step.value.toFixed(3)}</b>
          </li>
        ))}
      </ol>
      {steps[0].value === null && !isRoom && (
        <p className="map-note">0/0: nobody who began at the start can be here at this time.</p>
      )}
    </Titled>
  );
}

function Numbers({ step: { numerator, denominator } }: { readonly step: BayesStep }) {
  if (numerator.length === 0) return null;
  return (
    <span className="policy-step-numbers">
      ({signed(numerator)}) − ({signed(denominator)})
    </span>
  );
}
