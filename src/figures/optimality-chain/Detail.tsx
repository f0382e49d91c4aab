import { ActionShares } from "./ActionShares.tsx";
import { CellBars } from "./CellBars.tsx";
import type { OptimalityChain } from "./model.ts";
import { summedUp } from "../../control/chainNode.ts";

interface Props {
  readonly result: OptimalityChain;
  /** Room for all charts side by side, pixels, and for one. */
  readonly each: number;
}

const HEIGHT = 148;

/** The messages that meet in the chosen node, as bars in the little world, and what they say together. */
export function Detail({ result, each }: Props) {
  const { node } = result;
  const Charts = node.kind === "s" ? OfState : node.kind === "a" ? OfAction : OfCoin;
  return (
    <div className="chain-detail">
      <Charts result={result} each={each} />
    </div>
  );
}

function OfState({ result, each }: Props) {
  const { world, messages, node, known } = result;
  const { t } = node;
  const [alpha, beta] = [messages.logAlpha[t - 1], messages.logBeta[t - 1]];
  const shared = { world, width: each, height: HEIGHT };
  return (
    <>
      <CellBars
        {...shared}
        tex={`\\alpha_${t}(s)`}
        words={`forward: where it may be, from ${summedUp(node, known, "alpha")}`}
        valuesOf={(s) => [Math.exp(alpha[s])]}
        full={1}
        tone="alpha"
      />
      <Sign>×</Sign>
      <CellBars
        {...shared}
        tex={`\\beta_${t}(s)`}
        words={`backward: p(${summedUp(node, known, "beta")} | s)`}
        valuesOf={(s) => [Math.exp(beta[s])]}
        tone="beta"
      />
      <Sign>∝</Sign>
      <CellBars
        {...shared}
        tex={`p(s_${t}\\mid O)`}
        words="both: from all known coins"
        valuesOf={(s) => [messages.states[t - 1][s]]}
        full={1}
        tone="both"
      />
    </>
  );
}

function OfAction({ result, each }: Props) {
  const { world, messages, node, problem } = result;
  const { t } = node;
  const [beta, of] = [messages.logBeta[t - 1], messages.logBetaAction[t - 1]];
  const five = (s: number) => of.subarray(5 * s, 5 * s + 5);
  const shared = { world, width: each, height: HEIGHT };
  return (
    <>
      <CellBars
        {...shared}
        tex={`\\beta_${t}(s,a)`}
        words="backward; five bars: ↑ → ↓ ← ○"
        valuesOf={(s) => five(s).map((log) => Math.exp(log))}
        tone="beta"
      />
      <Sign>→</Sign>
      <CellBars
        {...shared}
        tex={`\\pi_${t}(a\\mid s)`}
        words="policy, p(a) β(s,a) / β(s)"
        valuesOf={(s) => five(s).map((log, a) => Math.exp(log + problem.logWeights[a] - beta[s]))}
        full={1}
        tone="both"
      />
      <Sign>×</Sign>
      <CellBars
        {...shared}
        tex={`p(s_${t}\\mid O)`}
        words="α and β of the state"
        valuesOf={(s) => [messages.states[t - 1][s]]}
        full={1}
        tone="both"
      />
      <Sign>→</Sign>
      <ActionShares
        tex={`p(a_${t}\\mid O)`}
        words="summed over s"
        five={messages.actions[t - 1]}
        width={each}
      />
    </>
  );
}

function OfCoin({ result, each }: Props) {
  const { world, messages, others, node, known, problem } = result;
  const i = node.t - 1;
  const coin = (s: number) => Math.exp(world.reward[5 * s] / problem.temperature);
  const total = world.open.reduce((sum, s) => sum + others.states[i][s] * coin(s), 0);
  const after = (s: number) =>
    known[i] ? messages.states[i][s] : total === 0 ? 0 : (others.states[i][s] * coin(s)) / total;
  const shared = { world, width: each, height: HEIGHT, full: 1 };
  return (
    <>
      <CellBars
        {...shared}
        tex={`p(s_${node.t}\\mid O_{\\neq ${node.t}})`}
        words="what the other known coins say"
        valuesOf={(s) => [others.states[i][s]]}
        tone="alpha"
      />
      <Sign>×</Sign>
      <CellBars
        {...shared}
        tex={`p(O_${node.t}{=}1\\mid s)=e^{r/\\tau}`}
        words="what the coin itself says"
        valuesOf={(s) => [coin(s)]}
        tone="beta"
      />
      <Sign>∝</Sign>
      <CellBars
        {...shared}
        tex={`p(s_${node.t}\\mid O)`}
        words={known[i] ? "with the coin" : "if the coin were known"}
        valuesOf={(s) => [after(s)]}
        tone="both"
      />
    </>
  );
}

const Sign = ({ children }: { readonly children: string }) => (
  <span className="chain-sign" aria-hidden="true">
    {children}
  </span>
);
