import { figure as actionPrior } from "../../figures/action-prior/figure.ts";
import { figure as backward } from "../../figures/backward/figure.ts";
import { figure as lottery } from "../../figures/lottery/figure.ts";
import { figure as monkey } from "../../figures/monkey/figure.ts";
import { figure as optimalityChain } from "../../figures/optimality-chain/figure.ts";
import { figure as optimism } from "../../figures/optimism/figure.ts";
import { figure as policy } from "../../figures/policy/figure.ts";
import { figure as softmax } from "../../figures/softmax/figure.ts";
import { figure as whoseGoal } from "../../figures/whose-goal/figure.ts";
import { FigureHere } from "../../frame/FigureHere.tsx";
import { Opens } from "../../ui/Opens.tsx";
import { PageLink } from "../../ui/PageLink.tsx";
import { Term } from "../../ui/Term.tsx";
import { Tex } from "../../ui/Tex.tsx";
import { MarginNote } from "../MarginNote.tsx";
import { scene } from "../sceneAddress.ts";
import { SectionHeading } from "../SectionHeading.tsx";
import { AtValueQuestion } from "./AtValueQuestion.island.tsx";
import { GambleQuestion } from "./GambleQuestion.island.tsx";
import { sections } from "./sections.ts";
import { backwardMessages, nearOptimal, optimisticBackup, posteriorPolicy, softMax } from "./formulas.ts";

/** Lecture 4.1 to 4.7: the monkey, messages from the future, and the policy that they give. */
export function BackwardHalf() {
  return (
    <>
      <SectionHeading of={sections} id="near-optimal" />
      <p>
        Watch a monkey carry fruit home. It does not walk the straight line; it dawdles on open ground, and is
        careful near the edge of a pit. Its mistakes are not spread evenly: it makes them where they cost
        little. A model of perfect choice finds such a path impossible. We want one that finds it likely.
      </p>
      <p>
        So invent, for every step, a coin <Tex tex="\mathcal{O}_t" /> that comes up 1 if the monkey acted as
        if it wanted the best, with a probability that the reward decides:
      </p>
      <Tex display tex={`${nearOptimal}.`} />
      <p>
        Here <Tex tex="\xi" /> is a whole <Term name="trajectory">trajectory</Term>, all states and actions
        from the first step to the last, and <Tex tex="p(\xi)" /> what a monkey does that wants nothing. (The
        notes write τ for a trajectory and α for the temperature. On this page τ is the{" "}
        <Term name="temperature">temperature</Term> and α a message.)
      </p>
      <p>
        Two habits of this page. A bare <Tex tex="\mathcal{O}_t" /> in a formula stands for{" "}
        <Tex tex="\mathcal{O}_t = 1" />. And formulas are written for τ = 1, while several figures open at
        another temperature: there r/τ stands in the place of r.
      </p>
      <MarginNote>
        For a probability r must not be positive. Here every reward is minus a cost, so that holds. What a
        constant added to every reward would change, you can try below:{" "}
        <PageLink to={scene("monkey", "shift")}>a gift to all</PageLink>.
      </MarginNote>
      <p>
        Draw a path of your own and see how probable it is, and which step cost most. Two detours of one
        length, with one end, can be worlds apart: guess which steps make the difference before you look.
      </p>
      <FigureHere figure={monkey} />
      <p>
        The same formula can be read the other way. You see somebody else’s path, or its first steps; what you
        do not know is where it is going and how strict it is with itself, its{" "}
        <Term name="temperature">temperature</Term> τ. Bayes’ rule answers, with one pass of the messages
        below for every suspect:
      </p>
      <Tex
        display
        tex="p(\text{goal}, \text{temperature} \mid \text{path}) \;\propto\; p(\text{path} \mid \mathcal{O}_{1:T};\ \text{goal}, \text{temperature})."
      />
      <p>
        Three goals stand on the map, and four steps are taken. Before you go on with the arrow keys: after
        how many more would you bet on one of them?
      </p>
      <FigureHere figure={whoseGoal} />

      <SectionHeading of={sections} id="coins" />
      <p>
        The whole chapter is inference in one graph. Given that all coins came up 1, two kinds of summary are
        enough to answer any question about a step: what the past makes likely, and what the future asks for.
      </p>
      <FigureHere figure={optimalityChain} />

      <SectionHeading of={sections} id="from-the-future" />
      <p>
        The <Term name="backward-message">backward message</Term> is the probability that all goes well from
        here on. It is found from the end: at the last step only that step’s coin counts, and before it
      </p>
      <Tex display tex={`${backwardMessages}.`} />
      <p>
        Take logarithms, call them <Tex tex="V = \log \beta_t(s)" /> and <Tex tex="Q = \log \beta_t(s, a)" />,
        and the sweep looks like value iteration with its maximum replaced.
      </p>
      <MarginNote>
        At temperature τ the reward counts as r/τ, and the values are V = τ log E exp(Q/τ); τ = 1 is the plain
        message.
      </MarginNote>
      <p>The figure has two knobs that return in all those that follow.</p>
      <p>
        <strong>The prior, counted or ignored.</strong> The formula averages over the five actions, each with
        the prior <Tex tex="p(a \mid s) = 1/5" />, which is then <Term name="counted">counted</Term>. The
        notes leave the 1/5 out and add up instead: the prior is <em>ignored</em>.
      </p>
      <p>
        <strong>The next state, optimistic or causal.</strong> It enters by{" "}
        <Tex tex="\log \mathbb{E}[\exp V]" />, as in the formula, or by the plain average{" "}
        <Tex tex="\mathbb{E}[V]" />. While no move fails the two are the same; what their names mean you will
        see where moves begin to fail.
      </p>
      <p>
        The figure opens where nothing follows, and asks what one step more will change. Then choose “News of
        the goal”, pick a cell far off, press Play, and look at which t its arrow turns towards the goal.
      </p>
      <FigureHere figure={backward} />
      <p>
        The sweep begins with <Tex tex="\beta_T(s, a) = p(\mathcal{O}_T \mid s, a)" /> and only then turns to
        T − 1 (<PageLink to="errata#erratum-8">correction 8</PageLink> to the notes). Leave the prior of 1/5
        out, as the notes do, and{" "}
        <PageLink to={scene("backward", "ignored")}>every V rises by log 5 for each step left</PageLink>,
        while no arrow moves.
      </p>
      <MarginNote>
        The notes’ derivation gives one message the wrong time and arguments:{" "}
        <PageLink to="errata#erratum-7">correction 7</PageLink>. On the prior,{" "}
        <PageLink to="errata#erratum-11">correction 11</PageLink>.
      </MarginNote>

      <SectionHeading of={sections} id="gone-soft" />
      <p>
        In the message V is the logarithm of an average of exponentials, which is at most the largest Q; with
        the prior ignored it is the logarithm of their sum, larger by log 5 for five actions, and at least the
        largest Q. Either way the largest speaks loudest. The logarithm of such a sum,
      </p>
      <Tex display tex={`${softMax},`} />
      <p>
        is called <Term name="log-sum-exp">log-sum-exp</Term>, or a <Term name="soft-max">soft max</Term>: one
        number, above the largest by no more than the logarithm of how many there are. It is not to be taken
        for the <Term name="softmax">softmax</Term>, which is one probability for each.
      </p>
      <FigureHere figure={softmax} />
      <p>
        How much louder the largest speaks depends on how far apart the values are, and a temperature says
        what counts as far: at τ the soft max of Q is τ times the soft max of Q/τ.
      </p>
      <MarginNote>
        In which limit the soft max becomes the maximum:{" "}
        <PageLink to="errata#erratum-9">correction 9</PageLink>.
      </MarginNote>

      <SectionHeading of={sections} id="dice" />
      <p>
        If moves always succeed, <Tex tex="Q = r + V(s')" />: what an action is worth is its reward and the
        value of where it leads. With a hard maximum over actions that is the{" "}
        <Term name="bellman">Bellman equation</Term>; here the maximum is soft. If moves may fail, the message
        averages over what may happen:
      </p>
      <Tex display tex={`${optimisticBackup}.`} />
      <GambleQuestion />
      <FigureHere figure={lottery} />
      <p>
        That was one decision. On a narrow bridge with pits on both sides every step is such a gamble. Which
        of the two monkeys crosses it, and how much of what it hopes for does it collect?
      </p>
      <FigureHere figure={optimism} />
      <p>
        There is a soft maximum over what the world will do as well, as if it could be chosen like an action.
        Asked to explain success, the model explains it by good luck. A backup that does this is called{" "}
        <Term name="optimistic">optimistic</Term>.
      </p>
      <p>
        The cure is to stop inferring what the world does. Take the dynamics as they are, and let only the
        actions be explained: <Tex tex="Q = r + \mathbb{E}\,V" />, a plain average over the next state. This
        backup is called <Term name="causal">causal</Term>, as actions may cause what follows and success may
        not. In both figures it is the monkey that does not bet. The causal policy maximises a lower bound on
        the log probability of success, as chapter 1’s <Tex tex="q" /> did on the log evidence;{" "}
        <a href="#one-formula">the last section</a> writes that bound down.
      </p>

      <SectionHeading of={sections} id="lazy" />
      <p>
        So far every action was as likely as any other before its consequences were known. A monkey may have
        habits. There are two places to put them: as an <Term name="action-prior">action prior</Term> inside
        the soft maximum, or as a reward, <Tex tex="\tilde r = r + \log p(a \mid s)" />. The figure computes
        both, and they make one monkey. Before you open the reason below it, find it: what is{" "}
        <Tex tex="\exp(Q + \log p)" />?
      </p>
      <FigureHere figure={actionPrior} />
      <Opens title="When you have found the reason">
        <p>
          It is p exp Q, so each soft maximum adds up the same numbers. Mind the log. The notes print{" "}
          <Tex tex="\tilde r = r + p(a \mid s)" />, and a monkey paid like that is nearly as brisk as one
          without habits, since a probability is never worth more than one nat, while a log can forbid.
        </p>
      </Opens>
      <MarginNote>
        The reward <PageLink to={scene("action-prior", "log-forgotten")}>without its log</PageLink> is{" "}
        <PageLink to="errata#erratum-10">correction 10</PageLink>.
      </MarginNote>

      <SectionHeading of={sections} id="posterior-policy" />
      <p>
        What does the monkey do at time t in state s? All that the past says about it is summed up in s, so
        only the coins from t on matter, and Bayes’ rule does the rest:
      </p>
      <Tex display tex={`${posteriorPolicy}.`} />
      <AtValueQuestion />
      <FigureHere figure={policy} />
      <p>
        Open “Bayes’ rule, line by line” below the figure: for the action that you picked, five lines lead
        from Bayes’ rule to this formula, each computed from other numbers than the one before. At a
        temperature τ the last one reads exp((Q − V)/τ), and over the actions it adds up to 1, prior included,
        only if V was the soft maximum at <PageLink to={scene("policy", "mismatched")}>that same τ</PageLink>:{" "}
        <PageLink to="errata#erratum-12">correction 12</PageLink>.
      </p>
    </>
  );
}
