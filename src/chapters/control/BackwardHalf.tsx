import { figure as actionPrior } from "../../figures/action-prior/figure.ts";
import { figure as backward } from "../../figures/backward/figure.ts";
import { figure as monkey } from "../../figures/monkey/figure.ts";
import { figure as optimalityChain } from "../../figures/optimality-chain/figure.ts";
import { figure as optimism } from "../../figures/optimism/figure.ts";
import { figure as policy } from "../../figures/policy/figure.ts";
import { figure as softmax } from "../../figures/softmax/figure.ts";
import { FigureHere } from "../../frame/FigureHere.tsx";
import { PageLink } from "../../ui/PageLink.tsx";
import { Term } from "../../ui/Term.tsx";
import { Tex } from "../../ui/Tex.tsx";
import { MarginNote } from "../MarginNote.tsx";
import { scene } from "../sceneAddress.ts";
import { AddOrMultiplyQuestion } from "./AddOrMultiplyQuestion.island.tsx";
import { GambleQuestion } from "./GambleQuestion.island.tsx";
import { TieQuestion } from "./TieQuestion.island.tsx";

/** Lecture 4.1 to 4.7: the monkey, messages from the future, and the policy that they give. */
export function BackwardHalf() {
  return (
    <>
      <h2>The approximately optimal monkey</h2>
      <p>
        Watch a monkey carry fruit home. It does not walk the straight line; it dawdles on open ground, and is
        careful near the edge of a pit. Its mistakes are not spread evenly: it makes them where they cost
        little. A model of perfect choice finds such a path impossible. We want one that finds it likely.
      </p>
      <p>
        So invent, for every step, a coin <Tex tex="\mathcal{O}_t" /> that comes up 1 if the monkey acted as
        if it wanted the best, with a probability that the reward decides:
      </p>
      <Tex
        display
        tex="p(\mathcal{O}_t = 1 \mid s_t, a_t) = \exp\big(r(s_t, a_t)\big), \qquad p(\tau \mid \mathcal{O}_{1:T}) \;\propto\; p(\tau)\, \exp\Big(\sum_t r(s_t, a_t)\Big)."
      />
      <MarginNote>
        For a probability r must not be positive. Here every reward is minus a cost, so that holds; and as you
        can check below, adding a constant to every reward changes no trajectory’s posterior.
      </MarginNote>
      <p>
        Draw a path of your own and see what it says about you: how probable it is, which step cost most, and
        then the other way round, which goal and which temperature it betrays.
      </p>
      <FigureHere figure={monkey} />

      <h2>A chain of states, actions and coins</h2>
      <p>
        The whole chapter is inference in one graph. Given that all coins came up 1, two kinds of summary are
        enough to answer any question about a step: what the past makes likely, and what the future asks for.
      </p>
      <FigureHere figure={optimalityChain} />

      <h2>Messages from the future</h2>
      <p>
        The <Term name="backward-message">backward message</Term> is the probability that all goes well from
        here on. It is found from the end: at the last step only that step’s coin counts, and before it
      </p>
      <Tex
        display
        tex="\beta_t(s, a) = p(\mathcal{O}_t \mid s, a)\; \mathbb{E}_{s' \sim p(s' \mid s, a)}\big[\beta_{t+1}(s')\big], \qquad \beta_t(s) = \mathbb{E}_{a \sim p(a \mid s)}\big[\beta_t(s, a)\big]."
      />
      <p>
        Take logarithms, call them <Tex tex="V = \log \beta_t(s)" /> and <Tex tex="Q = \log \beta_t(s, a)" />,
        and the sweep looks like value iteration with its maximum replaced.
      </p>
      <MarginNote>
        The letter α is a message in this chapter, so the <Term name="temperature">temperature</Term> is τ
        here. At temperature τ the values are V = τ log E exp(Q/τ), and τ = 1 is the plain message.
      </MarginNote>
      <p>
        Before you press Play: seven steps are left. Which cells can already tell where the goal is? Open the
        scene “News of the goal” and see.
      </p>
      <FigureHere figure={backward} />
      <p>
        The sweep begins with <Tex tex="\beta_T(s, a) = p(\mathcal{O}_T \mid s, a)" /> and only then turns to
        T − 1 (<PageLink to="errata#erratum-8">correction 8</PageLink> to the notes). And the prior of 1/5 is
        in every average above: leave it out, as the notes do, and{" "}
        <PageLink to={scene("backward", "ignored")}>every V rises by log 5 for each step left</PageLink>,
        while no arrow moves.
      </p>
      <MarginNote>
        The notes’ derivation gives one message the wrong time and arguments:{" "}
        <PageLink to="errata#erratum-7">correction 7</PageLink>. On the prior,{" "}
        <PageLink to="errata#erratum-11">correction 11</PageLink>.
      </MarginNote>

      <h2>A maximum that has gone soft</h2>
      <p>
        Averaging exponentials lets the largest speak loudest: a <Term name="soft-max">soft max</Term>, not to
        be taken for the <Term name="softmax">softmax</Term>. How much louder depends on how far apart they
        are, and that is what a temperature measures.
      </p>
      <AddOrMultiplyQuestion />
      <MarginNote>
        As a limit this needs care: <PageLink to="errata#erratum-9">correction 9</PageLink>.
      </MarginNote>
      <FigureHere figure={softmax} />

      <h2>When the world rolls dice</h2>
      <p>
        If moves always succeed, all is well: <Tex tex="Q = r + V(s')" />, the Bellman equation with a soft
        maximum. If they may fail, inference is <Term name="optimistic">optimistic</Term>, and does something
        that you would not:
      </p>
      <Tex display tex="Q_t(s, a) = r(s, a) + \log \mathbb{E}_{s'}\big[\exp V_{t+1}(s')\big]." />
      <p>
        There is a soft maximum over what the world will do as well. Asked to explain success, the model
        explains it by good luck. Would you bet on it?
      </p>
      <GambleQuestion />
      <FigureHere figure={optimism} />
      <p>
        The cure, the <Term name="causal">causal</Term> backup, is to stop inferring the dynamics: keep them
        as they are and let only the actions be explained, <Tex tex="Q = r + \mathbb{E}\,V" />. In the figure
        above, that is the monkey that does not bet. Which bound it climbs comes at the end of this page.
      </p>

      <h2>A lazy monkey</h2>
      <p>
        So far every action was as likely as any other before its consequences were known. A monkey may have
        habits. They enter twice over and both ways give one policy: as a{" "}
        <Term name="action-prior">prior</Term> inside the soft maximum, or as a reward{" "}
        <Tex tex="\tilde r = r + \log p(a \mid s)" />.
      </p>
      <FigureHere figure={actionPrior} />
      <p>
        Mind the log. The notes print <Tex tex="\tilde r = r + p(a \mid s)" />; a monkey paid like that{" "}
        <PageLink to={scene("action-prior", "log-forgotten")}>
          is nearly as brisk as one without habits
        </PageLink>
        , since a probability is never worth more than one nat:{" "}
        <PageLink to="errata#erratum-10">correction 10</PageLink>.
      </p>

      <h2>The policy is a posterior</h2>
      <p>
        What does the monkey do at time t in state s? Everything up to now is summed up in s, so only the
        future coins matter, and Bayes’ rule does the rest:
      </p>
      <Tex
        display
        tex="\pi(a \mid s) = \frac{\beta_t(s, a)}{\beta_t(s)}\; p(a \mid s) = p(a \mid s)\, \exp\big(Q_t(s, a) - V_t(s)\big)."
      />
      <TieQuestion />
      <FigureHere figure={policy} />
      <p>
        The five lines are Bayes’ rule and nothing else, each computed from other numbers. At a temperature τ
        the last one reads exp((Q − V)/τ), and it adds up to 1 only if V was the soft maximum at{" "}
        <PageLink to={scene("policy", "mismatched")}>that same τ</PageLink>:{" "}
        <PageLink to="errata#erratum-12">correction 12</PageLink>.
      </p>
    </>
  );
}
