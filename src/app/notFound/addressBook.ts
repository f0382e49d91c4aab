/** An address of the site, and what a reader may have called it. */
export interface Entry {
  readonly address: string;
  readonly title: string;
  readonly names: readonly string[];
}

/** What `addresses.json` says, which the build writes into the site's root. */
export interface AddressBook {
  readonly site: "Elbo Room";
  readonly entries: readonly Entry[];
}

/** A file of the same name may belong to another site. */
export const isAddressBook = (told: unknown): told is AddressBook =>
  typeof told === "object" &&
  told !== null &&
  "site" in told &&
  told.site === "Elbo Room" &&
  "entries" in told;
