import { moved } from "../../src/app/movedSettings.ts";
import type { Figure } from "../../src/frame/contract.ts";
import { paramsOfScene, writeAddress } from "../../src/knobs/address.ts";
import { snap } from "../../src/knobs/snap.ts";
import type { ParamSpec } from "../../src/knobs/specs.ts";
import { type ParamValue, writeValue } from "../../src/knobs/validate.ts";

/** Where in a slider's reach a knob is set. */
const shares = [0.3, 0.8];

type Params = Readonly<Record<string, ParamValue>>;

/** Values other than its default that a reader may have given a knob; of texts those that scenes give. */
function othersOf(figure: Figure, name: string, spec: ParamSpec): readonly ParamValue[] {
  switch (spec.kind) {
    case "number":
      return shares.map((share) => snap(spec.min + share * (spec.max - spec.min), spec));
    case "choice":
      return Object.keys(spec.options).filter((option) => option !== spec.default);
    case "switch":
      return [!spec.default];
    case "seed":
      return [7, 4_294_967_295];
    case "text":
      return figure.scenes.flatMap(({ params }) => params[name] ?? []);
  }
}

/** Two settings in which every knob that can differs from its default, and one in which every second does. */
function settingsOf(figure: Figure): Params[] {
  const others = Object.entries(figure.params).map(
    ([name, spec]) => [name, othersOf(figure, name, spec).filter((value) => value !== spec.default)] as const,
  );
  const taken = (pick: (values: readonly ParamValue[]) => ParamValue | undefined, every = 1) =>
    Object.fromEntries(
      others.flatMap(([name, values], i) => {
        const value = pick(values);
        return value === undefined || i % every !== 0 ? [] : [[name, value]];
      }),
    );
  return [taken((values) => values[0]), taken((values) => values.at(-1)), taken((values) => values[0], 2)];
}

/** Links of old that lead to this figure now, by a word that it took over from another. */
function movedTo(figure: Figure, chapter: string): string[] {
  return moved
    .filter(({ to }) => to === figure.slug)
    .flatMap(({ from, params, scenes }) => {
      const words = [
        ...scenes.map((scene) => ["scene", scene]),
        ...params.flatMap((name) =>
          othersOf(figure, name, figure.params[name]).map((value) => [name, writeValue(value)]),
        ),
      ];
      return words.flatMap(([name, value]) => [
        `figure/${from}?${new URLSearchParams([[name, value]])}`,
        `${chapter}?${new URLSearchParams([[`${from}.${name}`, value]])}#${from}`,
      ]);
    });
}

/**
 * Links to a figure as readers keep them: on its own page and on its chapter's, in every scene, with several knobs turned,
 * with knobs turned in a scene, and by the words that it took over from other figures.
 */
export function linksOf(figure: Figure, chapter: string): string[] {
  const { slug, scenes } = figure;
  const link = (scene: string | null, params: Params, isAlone: boolean): string => {
    const setting = { scene, params: { ...paramsOfScene(figure, scene), ...params } };
    return isAlone
      ? `figure/${slug}${writeAddress(figure, "", "", setting)}`
      : `${chapter}${writeAddress(figure, "", `${slug}.`, setting)}#${slug}`;
  };
  const turned = settingsOf(figure);
  const [first] = scenes;
  return [
    ...scenes.map(({ name }) => link(name, {}, true)),
    ...turned.map((params) => link(null, params, true)),
    link(first.name, turned[2], true),
    link(first.name, {}, false),
    link(null, turned[2], false),
    ...movedTo(figure, chapter),
  ];
}
