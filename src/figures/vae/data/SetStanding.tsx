import type { OwnSet } from "../../../data/own/ownSet.ts";
import { readSetName, writeSetName } from "../../../data/own/setName.ts";
import type { AboutSet } from "../../../data/pictureSet.ts";
import { count } from "../../../marks/count.ts";

interface Props {
  readonly wanted: string;
  readonly running: AboutSet;
  readonly kept: OwnSet | null | undefined;
  readonly isLasting: boolean;
  readonly forget: () => Promise<void>;
  readonly edit: (patch: { readonly set: string }) => void;
}

/** Which pictures the run is trained on, and why, where they are not those that were asked for. */
export function SetStanding({ wanted, running, kept, isLasting, forget, edit }: Props) {
  const asked = readSetName(wanted);
  return (
    <div className="vae-own-standing" role="status">
      {running.data === "own" ? (
        <p>
          It learns <strong>{running.name}</strong> <code>{running.fingerprint}</code>
          {kept?.fingerprint === running.fingerprint && `, ${sizeOf(kept)}`}.
          {!isLasting && " This browser keeps nothing: the pictures go with this page."}
        </p>
      ) : asked ? (
        <p>
          This needs the pictures <strong>{asked.name}</strong> <code>{asked.fingerprint}</code>, which are
          not on this machine. Until you choose them, MNIST’s digits run.
        </p>
      ) : (
        <p>No pictures of yours are kept here. Until you choose some, MNIST’s digits run.</p>
      )}
      {kept && running.data !== "own" && (
        <button type="button" className="figure-button" onClick={() => edit({ set: writeSetName(kept) })}>
          Run {kept.name}
        </button>
      )}
      {kept && (
        <button type="button" className="figure-button" onClick={() => void forget()}>
          Forget these pictures
        </button>
      )}
    </div>
  );
}

const sizeOf = ({ labels, classes }: OwnSet): string =>
  `${count(labels.length)} pictures${classes.length > 0 ? ` of ${classes.length} classes` : ""}`;
