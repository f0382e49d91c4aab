import { figure as forwardBackward } from "../../figures/forward-backward/figure.ts";
import { figure as gaussianBridge } from "../../figures/gaussian-bridge/figure.ts";
import { figure as oneObjective } from "../../figures/one-objective/figure.ts";
import { figure as valueIteration } from "../../figures/value-iteration/figure.ts";
import { FigureFrame } from "../../figures/FigureFrame.tsx";
import { Tex } from "../../ui/Tex.tsx";

/** Lecture 4.8 to 4.10: messages from the past, value iteration without an end, and the one objective behind both halves. */
export function ForwardHalf() {
  return (
    <>
      <h2>Messages from the past</h2>
      <p>
        A backward message looks ahead: how well can it still go from here? To say where the monkey is you
        also have to look back: how could it have come here? That is the forward message, and it runs the
        other way,
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
      <FigureFrame figure={forwardBackward} />
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
      <FigureFrame figure={gaussianBridge} />

      <h2>For ever</h2>
      <p>
        Without a last step there is nowhere to start the sweep. With a discount γ there is no need to: start
        anywhere, sweep again and again, and each sweep brings the values closer to the only ones that agree
        with themselves.
      </p>
      <FigureFrame figure={valueIteration} />
      <h2>One objective</h2>
      <p>
        Chapter 1 gave a reward to every latent and an entropy bonus to the encoder. This chapter gave a
        reward to every step, and the soft maximum turned out to pay for entropy too. Is that one idea or two?
      </p>
      <FigureFrame figure={oneObjective} />
      <p>
        A trajectory is a latent, the coins are the observation, and the policy is what you choose in order to
        explain them. Maximum-entropy control is the ELBO of that problem, climbed in <Tex tex="\pi" />{" "}
        instead of <Tex tex="\cphi" />; if the dynamics are held as they are, it stays a bound, and nobody has
        to believe in luck.
      </p>
    </>
  );
}
