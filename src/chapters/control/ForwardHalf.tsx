import { figure as forwardBackward } from "../../figures/forward-backward/figure.ts";
import { figure as gaussianBridge } from "../../figures/gaussian-bridge/figure.ts";
import { figure as oneObjective } from "../../figures/one-objective/figure.ts";
import { figure as valueIteration } from "../../figures/value-iteration/figure.ts";
import { FigureHere } from "../../frame/FigureHere.tsx";
import { Opens } from "../../ui/Opens.tsx";
import { Term } from "../../ui/Term.tsx";
import { Tex } from "../../ui/Tex.tsx";
import { MarginNote } from "../MarginNote.tsx";
import { SectionHeading } from "../SectionHeading.tsx";
import { SameFormula } from "./SameFormula.island.tsx";
import { sections } from "./sections.ts";
import { forwardMessages, twoObjectives } from "./formulas.ts";

/** Lecture 4.8 to 4.10: messages from the past, value iteration without an end, and the one objective behind both halves. */
export function ForwardHalf() {
  return (
    <>
      <SectionHeading of={sections} id="from-the-past" />
      <p>
        If you have come this far in one go, this is a good place to rest: the monkey has its policy, and what
        follows looks at it from the other end.
      </p>
      <p>
        A backward message looks ahead: how well can it still go from here? To say where the monkey is you
        also have to look back: how could it have come here? That is the{" "}
        <Term name="forward-message">forward message</Term>, and it runs the other way,
      </p>
      <Tex display tex={`${forwardMessages}.`} />
      <p>
        Given the present, past and future have nothing to tell each other. So the two messages multiply, and
        their product is the answer:{" "}
        <Tex tex="p(s_t \mid \mathcal{O}_{1:T}) \propto \alpha_t(s_t)\, \beta_t(s_t)" />.
      </p>
      <p>
        You know where the monkey starts, and that it is at the goal when time is up. The first two scenes ask
        when, in between, you know least about where it is, and when most. After them, paint a map of your own
        on which you know it for certain at two moments between start and end.
      </p>
      <FigureHere figure={forwardBackward} />
      <Opens title="When you have painted your map">
        <p>
          Two walls across the map, with one door each, and no more time than the way needs. Whoever has to be
          through a door just in time is there at one moment for certain, and the spread vanishes. Give the
          monkey two more steps and both waists open a little: now it may choose when to pass.
        </p>
      </Opens>
      <p>
        Then let moves slip, in the scene “Belief and truth”. The product says where the monkey was, given
        that all went well; its policy can also be taken into the world as it is. Will the two crowds stand in
        the same places?
      </p>
      <Opens title="When you have seen both crowds">
        <p>
          They part. The product describes a world in which the slips, too, are on the monkey’s side. Neither
          crowd is a mistake: one answers “where was it, given that all went well?”, the other “where will it
          get?”.
        </p>
      </Opens>

      <SectionHeading of={sections} id="gaussians" />
      <p>
        On a plane, with Gaussian steps and quadratic costs, both messages are Gaussians, and to multiply them
        is to add their precisions, one over the variance each. Pin the two ends and ask for nothing else: the
        places in between are a Brownian bridge, a random walk that is known to arrive. The figure’s claim
        says how wide. Before you put numbers into it, add the precisions: halfway, what share of a free
        walk’s variance is left once you know where it ends?
      </p>
      <FigureHere figure={gaussianBridge} />
      <Opens title="When you have added them">
        <p>
          Half of it: halfway both messages have the variance <Tex tex="sT/2" />, where <Tex tex="s" /> is the
          variance of an unplanned step, and two equal precisions add up to twice one. Drag the ends, and the
          tube moves while its width stays: the ends are not in it. Costs make the backward message steeper,
          step by step, by the <Term name="riccati">Riccati equation</Term> of linear-quadratic control: the
          Bellman equation of a value that is a parabola, of which only the steepness has to be carried back.
        </p>
      </Opens>

      <SectionHeading of={sections} id="for-ever" />
      <p>
        If you are tired, go on to <a href="#one-formula">the last section</a>, which does not need this one,
        and come back.
      </p>
      <p>
        Without a last step there is nowhere to start the sweep. With a discount γ there is no need to: start
        anywhere, sweep again and again, and each sweep brings the values closer to the only ones that agree
        with themselves. They never quite arrive; but nobody walks by values. One walks by what looks best, so
        watch two curves: how much a sweep still changes, and what the walk costs beyond the best one. Which
        of them will be done first?
      </p>
      <FigureHere figure={valueIteration} />
      <SectionHeading of={sections} id="one-formula" />
      <p>
        Chapter 1 ended with a policy in the place of <Tex tex="q" />: seeking reward, and paid to stay
        unsure, it became the posterior. Now go the other way, from reinforcement learning to inference: a
        policy that is paid for reward and for staying unsure is a <Tex tex="q" />, too. Then there must be
        something seen, something hidden, a prior, and a gap. What is seen is that all went well,{" "}
        <Tex tex="\mathcal{O}_{1:T} = 1" />. What is hidden is the whole trajectory, states and actions of all
        times at once: a policy is a distribution over trajectories, as <Tex tex="\cq" /> was one over{" "}
        <Tex tex="\cz" />, and reward takes the place of <Tex tex="\log p(\cx \mid \cz)" />. The other two are
        yours to find.
      </p>
      <SameFormula />
      <p>
        Write both out, term under term, with <Tex tex="p_\pi" /> for the distribution of what a policy goes
        through:
      </p>
      <Tex display tex={twoObjectives} />
      <MarginNote>
        Levine 2018, <cite>Reinforcement learning and control as probabilistic inference</cite>, section 3.
        With τ in front of prior and entropy the first line is the objective of a VAE whose β is τ.
      </MarginNote>
      <FigureHere figure={oneObjective} />
      <p>
        Drag λ, and both worlds climb from their prior towards the best that their family holds. Then choose
        “Out of reach”: what is hatched is what neither family can win, on the left what a Gaussian cannot be,
        on the right luck. No better optimiser wins it back, and the scene asks what would.
      </p>
    </>
  );
}
