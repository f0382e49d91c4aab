import { Tex } from "../../ui/Tex.tsx";
import { scene } from "../sceneAddress.ts";
import { type Erratum, mend, slip } from "./erratum.ts";
import { lazySteps } from "./measures/policy.ts";

/** Corrections 10 to 12. */
export const policyErrata: readonly Erratum[] = [
  {
    number: 10,
    title: "The log of the prior is the reward",
    weight: "result",
    section: "Action Prior",
    place: (
      <>
        The backup with a prior is <Tex tex="V = \log \int \exp(Q + \log p(a \mid s))" />. It is then said
        that the prior may as well be part of the reward, and the new reward is printed.
      </>
    ),
    taught: `\\tilde{r}(s, a) = r(s, a) + ${slip("p(a \\mid s)")}, \\qquad V = \\log \\int \\exp \\tilde{Q}\\, \\mathrm{d}a`,
    mended: `\\tilde{r}(s, a) = r(s, a) + ${mend("\\log p(a \\mid s)")}, \\qquad V = \\log \\int \\exp \\tilde{Q}\\, \\mathrm{d}a`,
    why: (
      <p>
        The same log is missing from <Tex tex="\tilde{Q}" />. The line above it in the notes has it, and it
        decides everything: a probability is never worth more than one nat, a logarithm can forbid. In the
        corridor with {lazySteps} steps to go, how likely is a monkey to sit still at the start?
      </p>
    ),
    measure: "forgottenLog",
    link: { to: scene("action-prior", "log-forgotten"), text: "The monkey that lost its log" },
  },
  {
    number: 11,
    title: "A uniform prior is not free",
    weight: "condition",
    section: "Backward Messages; Policy Computation",
    place: (
      <>
        The average of <Tex tex="\beta_t(s, a)" /> over the action prior becomes, in logarithms, the value.
        The prior is said to be uniform, and left out.
      </>
    ),
    taught: "V_t(s) = \\log \\int \\exp\\big(Q_t(s, a)\\big)\\, \\mathrm{d}a",
    mended: `V_t(s) = \\log \\int \\exp\\big(Q_t(s, a)\\big)\\, \\mathrm{d}a \\;${mend("-\\; \\log |\\mathcal{A}|")}`,
    why: (
      <p>
        Left out at every step, a uniform prior raises <Tex tex="V_t" /> by{" "}
        <Tex tex="(T - t + 1) \log |\mathcal{A}|" />. No policy notices, as all actions are raised alike; but{" "}
        <Tex tex="\exp V" /> is then no probability, and may exceed 1.
      </p>
    ),
    measure: "uniformShift",
    link: { to: scene("backward", "ignored"), text: "Switch the prior off and on" },
  },
  {
    number: 12,
    title: "One temperature for both",
    weight: "condition",
    section: "Temperature",
    place: (
      <>
        The policy has been found to be exp(A) with <Tex tex="A = Q - V" />. To make it sharper or blunter, a
        temperature is put into it afterwards.
      </>
    ),
    taught: `\\pi(a \\mid s) = \\exp\\big(\\tfrac{1}{\\tau} A(s, a)\\big), \\qquad A = Q - ${slip("\\log \\int \\exp Q \\,\\mathrm{d}a")}`,
    mended: `\\pi(a \\mid s) = \\exp\\big(\\tfrac{1}{\\tau} A(s, a)\\big), \\qquad A = Q - ${mend("\\tau \\log \\int \\exp(Q / \\tau) \\,\\mathrm{d}a")}`,
    why: (
      <p>
        The notes write α for the temperature; here it is <Tex tex="\tau" />, as α is also the forward
        message. Dividing by it after the soft max has been taken at temperature 1 leaves something that does
        not add up to 1. For <Tex tex="{Q = 3, 2, 1, 0}" />:
      </p>
    ),
    measure: "mixedTemperature",
    link: { to: scene("policy", "mismatched"), text: "A policy that does not add up" },
  },
];
