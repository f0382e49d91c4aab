import { useState } from "react";
import { Notice } from "../../ui/Notice.tsx";
import { PageLink } from "../../ui/PageLink.tsx";
import { hashOf } from "./lectureLink.ts";
import type { OwnLecture } from "./ownLecture.ts";

interface Props {
  readonly sent: OwnLecture;
}

/** Leads to where a lecture that was sent can be kept. */
export const KeepSent = ({ sent }: Props) => (
  <PageLink to={`my-lecture${hashOf(sent)}`}>Keep as mine</PageLink>
);

/** Says over the slides, until the first step is taken, that they were sent, and leads to where they can be kept. */
export function SentNotice({ sent }: Props) {
  const [isThere, setIsThere] = useState(true);
  if (!isThere) return null;
  return (
    <div className="lecture-notices">
      <Notice kind="remark" onDismiss={() => setIsThere(false)}>
        <p>
          A lecture sent to you: “{sent.title}”. <KeepSent sent={sent} />
        </p>
      </Notice>
    </div>
  );
}
