/**
 * All bytes of a file that was asked for.
 *
 * @param lost the error that it rejects with where the file cannot be had, or not whole: of the host's status, if it answered.
 */
export async function wholeFile(
  asked: Promise<Response>,
  lost: (status?: number) => Error,
): Promise<Uint8Array<ArrayBuffer>> {
  const lose = (): never => {
    throw lost();
  };
  const response = await asked.catch(lose);
  if (!response.ok) throw lost(response.status);
  return new Uint8Array(await response.arrayBuffer().catch(lose));
}

/** What came of asking the host for a file, as a reader is told. */
export const whatCame = (file: string, status?: number): string =>
  status === undefined ? `no answer for ${file}. Are you offline?` : `${file} gave ${status}.`;
