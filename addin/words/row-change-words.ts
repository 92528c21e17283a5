import type { Language } from '../../shared/findings/text';

interface RowChangeWords {
  more: (rows: number) => string;
  kinds: { added: string; removed: string; changed: string };
  unread: string;
  empty: string;
  becomes: (before: string, after: string) => string;
}

/** How rows of two versions differ. */
export const rowChangeWords: Readonly<Record<Language, RowChangeWords>> = {
  zhCN: {
    more: (rows) => `……另有 ${rows} 行，没有列出。`,
    kinds: { added: '新增', removed: '删去', changed: '修改' },
    unread: '（读不出）',
    empty: '（空）',
    becomes: (before, after) => `${before} → ${after}`,
  },
  en: {
    more: (rows) => `… and ${rows} more rows that are not listed.`,
    kinds: { added: 'Added', removed: 'Removed', changed: 'Changed' },
    unread: '(not readable)',
    empty: '(empty)',
    becomes: (before, after) => `${before} → ${after}`,
  },
};
