/** Display formulas of chapter 3’s first part that a lecture shows as well, with the parts that are lit there marked as in chapter 1’s. */

/** What both networks are trained on. */
export const bound = String.raw`\cELBO = \term{reconstruction}{\underbrace{\mathbb{E}_{\cq(\cz \mid \cx)}\big[\log \cp(\cx \mid \cz)\big]}_{\text{reconstruction}}} \;-\; \term{code}{\underbrace{\cKL\big(\cq(\cz \mid \cx)\,\|\,p(\cz)\big)}_{\text{what the code costs}}} \;\le\; \term{evidence}{\log \cp(\cx)}`;

/** What a code costs, parted into what it tells of its digit and how far all codes together are from the prior. */
export const surgery = String.raw`\term{each}{\frac{1}{N} \sum_{i=1}^{N} \cKL\big(\cq(\cz \mid \cx_i)\,\|\,p(\cz)\big)} \;=\; \term{information}{\underbrace{\frac{1}{N} \sum_{i=1}^{N} \cKL\big(\cq(\cz \mid \cx_i)\,\|\,\bar q(\cz)\big)}_{I,\ \text{what } \cz \text{ tells of its digit}}} \;+\; \term{together}{\underbrace{\cKL\big(\bar q(\cz)\,\|\,p(\cz)\big)}_{\text{of all codes together}}}`;
