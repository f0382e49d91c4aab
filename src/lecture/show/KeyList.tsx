import { Dialog } from "./Dialog.tsx";

interface Props {
  /** Keys, and what they do. */
  readonly keys: readonly (readonly [keys: string, what: string])[];
  readonly onClose: () => void;
}

/** What the keys do. */
export function KeyList({ keys, onClose }: Props) {
  return (
    <Dialog title="Keys" className="lecture-keys" onClose={onClose}>
      <dl>
        {keys.map(([keys, what]) => (
          <div key={keys}>
            <dt>{keys}</dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  );
}
