import { FigureHere } from "../../frame/FigureHere.tsx";
import { figure as representation } from "../../figures/representation/figure.ts";
import { Opens } from "../../ui/Opens.tsx";
import { PageLink } from "../../ui/PageLink.tsx";
import { Term } from "../../ui/Term.tsx";
import { Tex } from "../../ui/Tex.tsx";
import { MarginNote } from "../MarginNote.tsx";
import { scene } from "../sceneAddress.ts";
import { SectionHeading } from "../SectionHeading.tsx";
import { sections } from "./sections.ts";

/** Lecture 3.3: a VAE's code of what was seen, and RL on it. */
export const Representation = () => (
  <>
    <SectionHeading of={sections} id="codes-for-control" />
    <p>
      A robot is not told its state. It has pictures <Tex tex="\cx" />, thousands of pixels of which a few
      matter, and a reward that comes now and then: little to learn from, and much to learn with. But pictures
      it has for nothing. So let it play at random, keep what it sees in a replay buffer, train a VAE on that,
      and then learn from reward on the code <Tex tex="\cz" /> in place of the picture:
    </p>
    <Tex
      display
      tex="\cx \;\xrightarrow{\;\text{encoder, frozen}\;}\; \cz = \cmu(\cx), \qquad Q(\cz, a) \;\leftarrow\; r + \gamma \max_{a'} Q(\cz', a')"
    />
    <p>
      The hope is that what can be compressed is what matters. It is a hope: the VAE is trained to rebuild
      pictures, and no reward ever reaches it. Here you can see when it is borne out. The world is a gridworld
      of chapter 4, photographed at 16 × 16 pixels; the agent carries a lamp, and something moves behind the
      map that has nothing to do with the task. The same Q-learning is given the true state, the pixels, or
      the code: the network’s size, the steps, the random actions and the seeds are the same for all three.
    </p>
    <MarginNote>
      The decoder is a Gaussian with a fixed standard deviation of 0.15 a pixel, so that a nat means the same
      whatever the background. All networks run in one plain engine: their seconds compare.
    </MarginNote>
    <p>
      Before you press Play, decide: the flicker of the snow has more variance than the lamp. Will the code be
      full of snow?
    </p>

    <FigureHere figure={representation} />

    <Opens title="When it has run">
      <p>
        Snow is a great many small surprises, one for each pixel. To write any of them down would cost more
        code than it earns, so the VAE rebuilds their mean, a grey. The lamp lights many pixels by two
        numbers: that is a bargain. What survives in a code is not what varies most in sum, but what a few
        numbers can say much about.
      </p>
      <p>
        Stripes are such a bargain, too, and a better one.{" "}
        <PageLink to={scene("representation", "stripes")}>With two numbers to spend</PageLink> the VAE spends
        both on them. Variance is not relevance: nothing in the <Term name="elbo">ELBO</Term> knows what the
        task is. <PageLink to={scene("representation", "room-for-both")}>Give it room</PageLink>, or let
        reward have a say in the code, and the position comes back.
      </p>
      <p>
        And where there is <PageLink to={scene("representation", "clear")}>nothing to clear away</PageLink>,
        the code is a detour. Pixels of a lamp are a good representation already.
      </p>
    </Opens>
    <p>
      <strong>What the map shows.</strong> For pictures that the VAE has never seen, a straight line is fitted
      from the code to row and column; each dot is its answer, tied to the cell where the agent truly is.{" "}
      <Tex tex="R^2" /> counts what share of the position’s variance is read in this way: 1 is all, 0 no more
      than the mean knows. It is a ruler for what lies open in the code. What is there but folded up, it does
      not see.
    </p>
    <p>
      <strong>What is not settled here.</strong> One VAE serves all learners of a run, so the bands hold the
      luck of Q-learning and not that of the VAE: try other seeds. The map is small, the network too, and
      pixels get no convolutions. With them the gap would be another; that it can have either sign would not.
    </p>
  </>
);
