import { figure as forwardBackward } from "../../figures/forward-backward/figure.ts";
import { figure as gaussianBridge } from "../../figures/gaussian-bridge/figure.ts";
import { figure as oneObjective } from "../../figures/one-objective/figure.ts";
import { figure as valueIteration } from "../../figures/value-iteration/figure.ts";
import { FigureHere } from "../../frame/FigureHere.tsx";
import { Term } from "../../ui/Term.tsx";
import { Tex } from "../../ui/Tex.tsx";
import { MarginNote } from "../MarginNote.tsx";
import { SameFormula } from "./SameFormula.island.tsx";

/** Lecture 4.8 to 4.10: messages from the past, value iteration without an end, and the one objective behind both halves. */
export function ForwardHalf() {
  return (
    <>
      <h2>Messages from the past</h2>
      <p>
        A backward message looks ahead: how well can it still go from here? To say where the monkey is you
        also have to look back: how could it have come here? That is the{" "}
        <Term name="forward-message">forward message</Term>, and it runs the other way,
      </p>
      <Tex
        display
        tex="\alpha_1(s) = p(s_1 = s), \qquad \alpha_{t+1}(s') \propto \sum_{s,a} p(s' \mid s,a)\, p(a \mid s)\, p(\mathcal{O}_t \mid s,a)\, \alpha_t(s)."
      />
      <p>
        Given the present, past and future have nothing to tell each other. So the two messages multiply, and
        their product is the answer:{" "}
        <Tex tex="p(s_t \mid \mathcal{O}_{1:T}) \propto \alpha_t(s_t)\, \beta_t(s_t)" />.
      </p>
      <p>
        You know where the monkey starts, and that it is at the goal when time is up. Before you press Play:
        when do you know least about where it is? And can you paint a map on which that is the moment when you
        know most?
      </p>
      <FigureHere figure={forwardBackward} />
      <p>
        One door is enough. Whoever has to be through it just in time is there at one moment for certain, and
        the spread that was largest in the middle vanishes there. Give the monkey two more steps and the waist
        opens a little: now it may choose when to pass.
      </p>
      <p>
        Then let moves slip. The product describes a world in which the slips, too, are on the monkey’s side.
        Take its policy into the world as it is, and the two crowds part. Neither crowd is a mistake: one
        answers “where was it, given that all went well?”, the other “where will it get?”.
      </p>
      <h2>The same with Gaussians</h2>
      <p>
        On a plane, with Gaussian steps and quadratic costs, both messages are Gaussians and their precisions
        add up. Pin the two ends and ask for nothing else, and the product is the Brownian bridge: variance{" "}
        <Tex tex="s\,t(T-t)/T" />, where <Tex tex="s" /> is the variance of an unplanned step. Drag the ends:
        the tube moves, its width does not. Costs turn the backward message into the Riccati equation of
        linear-quadratic control.
      </p>
      <FigureHere figure={gaussianBridge} />

      <h2>For ever</h2>
      <p>
        Without a last step there is nowhere to start the sweep. With a discount γ there is no need to: start
        anywhere, sweep again and again, and each sweep brings the values closer to the only ones that agree
        with themselves.
      </p>
      <FigureHere figure={valueIteration} />
      <h2>One objective</h2>
      <p>
        Chapter 1 ended on a sentence: the posterior is what a reward-seeking policy becomes when it is also
        paid to stay unsure. Now read it from right to left. Policies that are paid for reward and for staying
        unsure are doing inference, over trajectories:
      </p>
      <Tex
        display
        tex="\begin{aligned} \log p(\cx) &= \mathbb{E}_{q}[\log p(\cx \mid \cz)] + \mathbb{E}_{q}[\log p(\cz)] + \mathcal{H}(q) + \cKL\big(q \,\|\, p(\cz \mid \cx)\big) \\ \tau \log p(\mathcal{O}_{1:T}) &= \mathbb{E}_{\pi}\big[\textstyle\sum r\big] + \tau\, \mathbb{E}_{\pi}\big[\textstyle\sum \log p(a)\big] + \tau\, \mathbb{E}_{\pi}\big[\textstyle\sum \mathcal{H}(\pi)\big] + \tau\, \cKL\big(p_{\pi} \,\|\, p(\cdot \mid \mathcal{O}_{1:T})\big) \end{aligned}"
      />
      <MarginNote>
        Levine 2018, <cite>Reinforcement learning and control as probabilistic inference</cite>, section 3.
        With τ in front of prior and entropy the first line is the objective of a VAE whose β is τ.
      </MarginNote>
      <p>Before you look at the two side by side, complete the dictionary.</p>
      <SameFormula />
      <FigureHere figure={oneObjective} />
      <p>
        Drag λ, and both worlds climb from their prior towards the best that their family holds. Then choose
        “Out of reach”. What is hatched on the left is what a Gaussian cannot be; on the right it is luck.
        Neither is won back by a better optimiser: only by another family, or by a world without slips.
      </p>
    </>
  );
}
