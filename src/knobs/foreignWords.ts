const listed = [
  ..."ref ref_src ref_url referrer source src si igsh igshid spm from share feature via trk trkinfo mibextid".split(
    " ",
  ),
  ..."mkt_tok epik cvid dm_i ss_email_id oly_enc_id oly_anon_id vero_id wickedid rdt_cid li_fat_id sfnsn".split(
    " ",
  ),
];
const families =
  /^(utm|mtm|pk|piwik|matomo|mc|hsa|ga|gad|at|wt|stm|sc|fb|tw|ns|itm|cm|guce)_|clid$|clickid$|^_|^[gw]braid$/;

/** Whether a word of an address is one that mailings, messengers and search engines put into whatever link they pass on. */
export function isForeign(name: string): boolean {
  const word = name.toLowerCase();
  return listed.includes(word) || families.test(word);
}
