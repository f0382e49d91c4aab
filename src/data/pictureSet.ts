/** The sets of pictures that a network can be trained on: value in the address → name on the page. */
export const dataNames = {
  mnist: "MNIST digits",
  fashion: "Fashion-MNIST",
  shapes: "shapes",
  own: "your own pictures",
} as const;
export type DataName = keyof typeof dataNames;

/** What a set of pictures is. */
export interface AboutSet {
  readonly data: DataName;
  /** What is called the same holds the same pictures; a saved run carries it. */
  readonly fingerprint: string;
  /** The file that the reader's own pictures came from, else the set's name on the page. */
  readonly name: string;
  /** What the labels stand for, from 0 up; none where the pictures have no labels. */
  readonly classes: readonly string[];
}

const aboutShipped = (data: DataName, fingerprint: string, classes: readonly string[]): AboutSet => ({
  data,
  fingerprint,
  name: dataNames[data],
  classes,
});

export const aboutMnist = aboutShipped("mnist", "mnist", ["0", "1", "2", "3", "4", "5", "6", "7", "8", "9"]);

/** Xiao, Rasul and Vollgraf 2017; the names are theirs, made short enough for the plane. */
export const aboutFashion = aboutShipped("fashion", "fashion-mnist", [
  "T-shirt",
  "trouser",
  "pullover",
  "dress",
  "coat",
  "sandal",
  "shirt",
  "sneaker",
  "bag",
  "boot",
]);

export const aboutShapes = aboutShipped("shapes", "shapes-1", ["ellipse", "rectangle", "triangle"]);

/** What some pictures are: MNIST's digits, where nothing is said. */
export const aboutOf = ({ about = aboutMnist }: { readonly about?: AboutSet }): AboutSet => about;

/** What one picture of the set is called in a sentence. */
export const pictureNoun = ({ data }: AboutSet): string =>
  data === "mnist" ? "digit" : data === "shapes" ? "shape" : "picture";

/** What a picture with this label is called; null where its set has no labels. */
export const classOf = ({ classes }: AboutSet, label: number): string | null => classes[label] ?? null;
