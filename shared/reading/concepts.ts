import { foldText } from '../campaign/names';
import { remembered } from '../campaign/remembered';
import { lexicon, type Concept } from './lexicon';

const concepts = Object.keys(lexicon).filter((name): name is Concept => name in lexicon);

const morphemes = new Map<string, Concept[]>();
for (const concept of concepts) {
  for (const morpheme of lexicon[concept].split(' ')) {
    const folded = foldText(morpheme);
    morphemes.set(folded, [...(morphemes.get(folded) ?? []), concept]);
  }
}
const longest = Math.max(...[...morphemes.keys()].map((morpheme) => morpheme.length));

/** What a text speaks of, and how many of its characters the lexicon knows (0 … 1). */
export interface Spoken {
  concepts: readonly Concept[];
  known: number;
}

/** Cuts a folded text into the longest morphemes, from left to right. */
export const conceptsIn = remembered((folded): Spoken => {
  const found = new Set<Concept>();
  let known = 0;
  for (let at = 0; at < folded.length;) {
    let length = Math.min(longest, folded.length - at);
    while (length > 0 && !morphemes.has(folded.slice(at, at + length))) length -= 1;
    for (const concept of morphemes.get(folded.slice(at, at + length)) ?? []) found.add(concept);
    if (length > 0) known += length;
    at += Math.max(1, length);
  }
  const letters = folded.replace(/[^\u4e00-\u9fffA-Za-z]/g, '').length;
  return { concepts: [...found], known: letters === 0 ? 0 : Math.min(1, known / letters) };
});
