import { Tex } from "../../ui/Tex.tsx";
import { scene } from "../sceneAddress.ts";
import { type Erratum, mend, slip } from "./erratum.ts";
import { steps } from "./measures/messages.ts";

const O = "\\mathcal{O}";

/** Corrections 7 to 9. */
export const messagesErrata: readonly Erratum[] = [
  {
    number: 7,
    title: "Which message it is",
    weight: "slip",
    section: "Backward Messages, the derivation",
    place: (
      <>
        The second half of the derivation of <Tex tex="\beta_t(s_t, a_t)" />: how likely success from t + 1 on
        is, given the next state alone, by averaging over the next action.
      </>
    ),
    taught: `p(${O}_{t+1:T} \\mid s_{t+1}) = \\int \\underbrace{p(${O}_{t+1:T} \\mid s_{t+1}, a_{t+1})}_{${slip("\\beta_t")}(s_{t+1},\\, a_{t+1})} p(a_{t+1} \\mid s_{t+1})\\, \\mathrm{d}a_{t+1} \\longrightarrow ${slip("\\beta_t(s_t)")}`,
    mended: `p(${O}_{t+1:T} \\mid s_{t+1}) = \\int \\underbrace{p(${O}_{t+1:T} \\mid s_{t+1}, a_{t+1})}_{${mend("\\beta_{t+1}")}(s_{t+1},\\, a_{t+1})} p(a_{t+1} \\mid s_{t+1})\\, \\mathrm{d}a_{t+1} = ${mend("\\beta_{t+1}(s_{t+1})")}`,
    why: (
      <p>
        What is under the brace speaks of the optimality variables from <Tex tex="t+1" /> on, and so does what
        comes out. Averaging over <Tex tex="a_{t+1}" /> takes away the action, not a step of time. In a
        corridor of four cells, {steps} steps long, with s the start and s′ the cell to its right:
      </p>
    ),
    measure: "timeOfMessage",
    link: { to: scene("backward", "wave"), text: "The messages, one time after the other" },
  },
  {
    number: 8,
    title: "Where the recursion starts",
    weight: "result",
    section: "Backward Messages, after the recursion",
    place: (
      <>
        The recursion for <Tex tex="\beta_t(s, a)" /> takes <Tex tex="\beta_{t+1}" /> and gives{" "}
        <Tex tex="\beta_t" />. Then it is said from where to where it runs, up to the horizon T.
      </>
    ),
    taught: `\\beta_t(s, a) = p(${O}_t \\mid s, a)\\, \\mathbb{E}_{s'}\\big[\\beta_{t+1}(s')\\big] \\;\\text{ from } ${slip("t = T-1")} \\text{ to } t = 1`,
    mended: `\\begin{aligned} &${mend(`\\beta_T(s, a) = p(${O}_T \\mid s, a)`)}, \\quad \\text{then} \\\\ &\\beta_t(s, a) = p(${O}_t \\mid s, a)\\, \\mathbb{E}_{s'}\\big[\\beta_{t+1}(s')\\big] \\;\\text{ for } t = T-1, \\dots, 1 \\end{aligned}`,
    why: (
      <p>
        The notes promise the last step as a base case and never write it down. It is no formality: with{" "}
        <Tex tex="\beta_T = 1" /> instead, the reward of the last step is never counted. In the same corridor,
        whose goal is three steps from the start:
      </p>
    ),
    measure: "lastMessage",
    link: { to: scene("backward", "last-step"), text: "The message at t = T" },
  },
  {
    number: 9,
    title: "A limit of scale, not of size",
    weight: "condition",
    section: "Backward Messages, the soft max",
    place: (
      <>
        <Tex tex="V = \log \int \exp Q" /> has been called a soft max. To justify the name, a limit is taken
        in which it becomes the maximum.
      </>
    ),
    taught: `\\lim_{${slip("Q_t \\to \\infty")}} V_t(s_t) = \\max_{a_t} Q_t(s_t, a_t)`,
    mended: `\\lim_{${mend("\\tau \\to 0")}}\\; ${mend("\\tau")} \\log \\int \\exp\\big(Q_t(s_t, a_t)${mend("/ \\tau")}\\big)\\, \\mathrm{d}a_t = \\max_{a_t} Q_t(s_t, a_t)`,
    why: (
      <p>
        Add a million to every <Tex tex="Q" />, and <Tex tex="V" /> grows by a million: it comes no closer to
        the largest. What has to grow is the distance between them. Multiply every <Tex tex="Q" />, or lower
        the temperature.
      </p>
    ),
    measure: "limit",
    link: { to: scene("softmax", "scaled-up"), text: "Try both on a row of bars" },
  },
];
