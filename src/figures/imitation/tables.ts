import type { Table } from "../../frame/contract.ts";
import { column, measured, nats, steps, table } from "../../frame/tables.ts";
import { type ImitationSnapshot, policies, type Policy } from "../../runs/imitation/snapshot.ts";
import { bends, codes, prior } from "./codeTables.ts";
import { demonstrations, drift, walked } from "./pathTables.ts";
import { intervalOf, standardErrorOf } from "../../runs/imitation/reading.ts";

const share = measured("share");

/** Every number drawn by the figure `imitation`; the first two tables are those of the lecture's list. */
export const tables = (snapshot: ImitationSnapshot): readonly Table[] => [
  rollouts(snapshot, "rollouts", cloners),
  table(
    "trace",
    "Of the conditional VAE reconstruction and KL against the step, and the mean log-likelihoods of Gaussian and mixture: nats per answer; of the diffusion policy the squared distance of its guess from the answer, mean over all levels of noise. Each before its step.",
    snapshot.trace,
    [
      steps("step"),
      nats("reconstruction"),
      nats("kl"),
      nats("gaussian"),
      nats("mixture"),
      column("diffusion"),
    ],
  ),
  ...reference(snapshot),
  heldOut(snapshot),
  drift(snapshot),
  codes(snapshot),
  prior(snapshot),
  bends(snapshot),
  walked(snapshot),
  demonstrations(snapshot),
  rollouts(snapshot, "diffusionRollouts", ["diffusion"]),
];

/** The three that the lecture lists: other programs read the table's rows. */
const cloners = policies.filter((policy) => policy !== "diffusion");

const rollouts = ({ walks }: ImitationSnapshot, name: string, of: readonly Policy[]) =>
  table(
    name,
    "Of walks from the same starts, the share that crashes, with its standard error and 99 % interval (Wilson), and the share that has the obstacle’s middle on its right.",
    of,
    [
      column("policy", (policy) => policy),
      share("crashRate", (policy) => walks[policy].crashRate),
      share("standardError", (policy) => standardErrorOf(walks[policy])),
      share("leftShare", (policy) => walks[policy].leftShare),
      share("low", (policy) => intervalOf(walks[policy])[0]),
      share("high", (policy) => intervalOf(walks[policy])[1]),
      column("walks", (policy) => walks[policy].count),
    ],
  );

/** The demonstrators, and what is known of them exactly. */
function reference({
  walks: { demonstrators },
  settings,
  exact,
  demonstrations: { sides },
}: ImitationSnapshot) {
  return [
    table(
      "demonstrators",
      "Demonstrators from the same starts, counted, and the exact probabilities; and those of the mean policy.",
      [
        {
          name: "counted",
          crashRate: demonstrators.crashRate,
          leftShare: demonstrators.leftShare,
          walks: demonstrators.count,
        },
        {
          name: "learnedFrom",
          crashRate: null,
          leftShare: sides.filter((side) => side === -1).length / sides.length,
          walks: sides.length,
        },
        ...(exact === null
          ? []
          : [
              {
                name: "exact",
                crashRate: exact.demonstrators,
                leftShare: settings.leftWeight,
                walks: null,
              },
              { name: "meanPolicy", crashRate: exact.meanPolicy, leftShare: null, walks: null },
            ]),
      ],
      ["name", share("crashRate"), share("leftShare"), "walks"],
    ),
  ];
}

const heldOut = ({ measured }: ImitationSnapshot) =>
  table(
    "heldOut",
    "On fresh demonstrations, at rest: mean log-likelihood per answer, a bound for the conditional VAE, and the mean that none of its kind exceeds.",
    measured?.heldOut ?? [],
    ["name", nats("estimate"), nats("ceiling"), nats("standardError")],
  );
