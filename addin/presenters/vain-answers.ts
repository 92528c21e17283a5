import type { Language } from '../../shared/findings/text';
import type { SheetCorrection } from '../../shared/reading/reading-corrections';
import { sheetKinds } from '../../shared/sheets/index';
import type { UnderstoodSheet } from './understood-sheets';

/** Something that was said of a sheet and that fits nothing on it any more. */
export interface VainAnswer {
  correction: SheetCorrection;
  /** What the sheet was said to be; null where that is not what fails. */
  title: string | null;
  isNoLedger: boolean;
  /** Headings of columns that are gone. */
  gone: readonly string[];
}

/** `unfit`: said of a sheet of this name whose headings are gone. */
export function vainAnswers(
  { said, columns, kind }: Pick<UnderstoodSheet, 'said' | 'columns' | 'kind'>,
  unfit: readonly SheetCorrection[],
  language: Language,
): readonly VainAnswer[] {
  const keys = new Set(columns.map(({ key }) => key));
  const gone = kind === null ? [] : (said?.columns ?? []).filter(({ header }) => !keys.has(header));
  return [
    ...unfit.map((correction) => ({
      correction,
      title: correction.kind ? sheetKinds[correction.kind].title[language] : null,
      isNoLedger: correction.kind === null,
      gone: correction.columns.map(({ header }) => header),
    })),
    ...(said && gone.length > 0
      ? [{ correction: said, title: null, isNoLedger: false, gone: gone.map(({ header }) => header) }]
      : []),
  ];
}
