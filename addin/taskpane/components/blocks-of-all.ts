import type { ScoreBlocks } from '../../presenters/score-blocks';

export interface BlockOfAll {
  id: string;
  title: string;
  earned: number;
  due: number;
  /** Pairings that have something to gain here. */
  lacking: number;
}

/** Each part of the notice over all pairings. */
export function blocksOfAll(score: ScoreBlocks): BlockOfAll[] {
  const blocks = new Map<string, BlockOfAll>();
  for (const { id, title, earned, due, gain } of score.pairings.flatMap((pairing) => pairing.blocks)) {
    const block = blocks.get(id) ?? { id, title, earned: 0, due: 0, lacking: 0 };
    block.earned += earned;
    block.due += due;
    block.lacking += gain > 0 ? 1 : 0;
    blocks.set(id, block);
  }
  return [...blocks.values()];
}
