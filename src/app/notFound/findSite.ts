import { type AddressBook, isAddressBook } from "./addressBook.ts";

/** Folders above an address that are asked whether the site lies there. */
const MOST_FOLDERS = 12;

/** The folders that an address lies in, from its own up to the host's root. */
export function foldersAbove(pathname: string): string[] {
  const folders: string[] = [];
  for (let end = pathname.lastIndexOf("/"); end >= 0; end = pathname.lastIndexOf("/", end - 1)) {
    folders.push(pathname.slice(0, end + 1));
    if (end === 0) break;
  }
  return folders.slice(-MOST_FOLDERS);
}

/** The site that an address without a page lies in: this page may be sent at any depth, from any sub-path. */
export async function findSite(address: URL): Promise<{ root: URL; book: AddressBook } | null> {
  for (const folder of foldersAbove(address.pathname)) {
    const root = new URL(folder, address.origin);
    const book = await bookIn(root);
    if (book) return { root, book };
  }
  return null;
}

async function bookIn(root: URL): Promise<AddressBook | null> {
  try {
    const response = await fetch(new URL("addresses.json", root));
    const told: unknown = response.ok ? await response.json() : null;
    return isAddressBook(told) ? told : null;
  } catch {
    // A host that answers everything with some page sends no JSON.
    return null;
  }
}
