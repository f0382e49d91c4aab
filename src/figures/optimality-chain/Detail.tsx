import { Fragment } from "react";
import { ActionShares } from "./ActionShares.tsx";
import { CellBars, type Message } from "./CellBars.tsx";
import { useRoom } from "../../ui/parts/roomContext.ts";
import type { OptimalityChain } from "./model.ts";
import { summedUp } from "../../control/chainNode.ts";

interface Props {
  readonly result: OptimalityChain;
  /** Room for one chart, pixels. */
  readonly each: number;
  readonly height: number;
  /** There is room only for what all say together. */
  readonly isSum: boolean;
}

/** A message, after what joins it to the one before. */
interface Factor extends Message {
  readonly sign: "" | "×" | "∝" | "→";
}

const fiveBars = "five bars: ↑ → ↓ ← ○";
const factorsOf = { s: ofState, a: ofAction, O: ofCoin } as const;

/** The messages that meet in the chosen node, as bars in the little world, and what they say together. */
export function Detail({ result, each, height, isSum }: Props) {
  const { node, world, messages } = result;
  const isAction = node.kind === "a";
  const isRoom = useRoom() !== null;
  const all = factorsOf[node.kind](result);
  // A room has no width for a fourth: there β is in the policy that it makes.
  const factors = isRoom && isAction ? all.slice(1).map(readInARoom) : all;
  const shown = isSum ? (isAction ? [] : [{ ...factors[2], sign: "" as const }]) : factors;
  return (
    <div className="optimality-chain-detail">
      {shown.map(({ sign, ...message }) => (
        <Fragment key={message.tex}>
          {sign && <Sign>{sign}</Sign>}
          <CellBars {...message} {...{ world, height }} width={each} />
        </Fragment>
      ))}
      {isAction && (
        <>
          {!isSum && <Sign>→</Sign>}
          <ActionShares
            tex={`p(a_${node.t}\\mid O)`}
            words="summed over s"
            five={messages.actions[node.t - 1]}
            width={each}
            height={height}
          />
        </>
      )}
    </div>
  );
}

/** The policy comes first then, and says what its five bars are. */
const readInARoom = (factor: Factor, i: number): Factor =>
  i === 0 ? { ...factor, sign: "", words: fiveBars } : factor;

function ofState({ messages, node, known }: OptimalityChain): readonly Factor[] {
  const { t } = node;
  const [alpha, beta] = [messages.logAlpha[t - 1], messages.logBeta[t - 1]];
  return [
    {
      sign: "",
      tex: `\\alpha_${t}(s)`,
      words: `from ${summedUp(node, known, "alpha")}`,
      valuesOf: (s) => [Math.exp(alpha[s])],
      colour: "forward",
    },
    {
      sign: "×",
      tex: `\\beta_${t}(s)`,
      words: `from ${summedUp(node, known, "beta")}`,
      valuesOf: (s) => [Math.exp(beta[s])],
      full: "largest",
      colour: "backward",
    },
    {
      sign: "∝",
      tex: `p(s_${t}\\mid O)`,
      words: "from all known coins",
      valuesOf: (s) => [messages.states[t - 1][s]],
      colour: "z",
    },
  ];
}

function ofAction({ messages, node, problem }: OptimalityChain): readonly Factor[] {
  const { t } = node;
  const [beta, of] = [messages.logBeta[t - 1], messages.logBetaAction[t - 1]];
  const five = (s: number) => of.subarray(5 * s, 5 * s + 5);
  return [
    {
      sign: "",
      tex: `\\beta_${t}(s,a)`,
      words: fiveBars,
      valuesOf: (s) => five(s).map((log) => Math.exp(log)),
      full: "largest",
      colour: "backward",
    },
    {
      sign: "→",
      tex: `\\pi_${t}(a\\mid s)`,
      words: "= p(a) β(s,a) / β(s)",
      valuesOf: (s) => five(s).map((log, a) => Math.exp(log + problem.logWeights[a] - beta[s])),
      colour: "z",
    },
    {
      sign: "×",
      tex: `p(s_${t}\\mid O)`,
      words: "α and β of the state",
      valuesOf: (s) => [messages.states[t - 1][s]],
      colour: "z",
    },
  ];
}

function ofCoin({ world, messages, others, node, known, problem }: OptimalityChain): readonly Factor[] {
  const i = node.t - 1;
  const coin = (s: number) => Math.exp(world.reward[5 * s] / problem.temperature);
  const total = world.open.reduce((sum, s) => sum + others.states[i][s] * coin(s), 0);
  const after = (s: number) =>
    known[i] ? messages.states[i][s] : total === 0 ? 0 : (others.states[i][s] * coin(s)) / total;
  return [
    {
      sign: "",
      tex: `p(s_${node.t}\\mid O_{\\neq ${node.t}})`,
      words: "what the other known coins say",
      valuesOf: (s) => [others.states[i][s]],
      colour: "forward",
    },
    {
      sign: "×",
      tex: `p(O_${node.t}{=}1\\mid s)=e^{r/\\tau}`,
      words: "what the coin itself says",
      valuesOf: (s) => [coin(s)],
      colour: "backward",
    },
    {
      sign: "∝",
      tex: `p(s_${node.t}\\mid O)`,
      words: known[i] ? "with the coin" : "if the coin were known",
      valuesOf: (s) => [after(s)],
      colour: "z",
    },
  ];
}

const Sign = ({ children }: { readonly children: string }) => (
  <span className="optimality-chain-sign" aria-hidden="true">
    {children}
  </span>
);
