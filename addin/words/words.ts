import type { Language } from '../../shared/findings/text';
import { en } from './en';
import { zhCN } from './zh-CN';

/** Every text of the pane and the page that is not about one workbook's content. */
export interface Words {
  language: { tag: string; name: string; switchTo: string };
  app: {
    name: string;
    purpose: string;
    open: string;
    openSample: string;
    sampleNote: string;
    openCorrected: string;
  };
  drop: { title: string; hint: string; privacy: string; release: string };
  work: {
    reading: (fileName: string) => string;
    reviewing: (fileName: string) => string;
    cancel: string;
    cancelled: (fileName: string) => string;
    again: string;
  };
  fault: {
    cannotOpen: string;
    broken: string;
    sampleMissing: string;
    partOfPage: string;
    reload: string;
  };
  tabs: {
    label: string;
    findings: string;
    score: string;
    understood: string;
    submit: string;
    municipal: string;
  };
  verdict: { label: string };
  settings: {
    title: string;
    summary: (asOf: string, county: string) => string;
    change: string;
    close: string;
    asOf: string;
    asOfHint: (first: string, last: string) => string;
    asOfWrong: (first: string, last: string) => string;
    county: string;
    countyFromWorkbook: (county: string) => string;
    countyUnknown: string;
    apply: string;
  };
  findings: {
    nothingYet: string;
    none: string;
    noneHint: string;
    count: (total: number) => string;
    more: (next: number, left: number) => string;
    beyond: (left: number) => string;
    related: string;
    goTo: (place: string) => string;
    shown: (place: string) => string;
  };
  score: {
    choose: string;
    wholeWorkbook: (pairings: number) => string;
    total: string;
    outOf: (earned: string, due: string) => string;
    nothingDue: string;
    noPairings: string;
    block: string;
    notApplicable: string;
    dueBy: (date: string) => string;
    overdue: (date: string) => string;
    missing: string;
    first: string;
    pairings: string;
    asOfNote: (asOf: string) => string;
    meanNote: string;
    backToAll: string;
    rubric: (id: string) => string;
    unnamed: string;
    lacking: (pairings: number) => string;
  };
  understood: {
    intro: string;
    notRead: string;
    notReadHint: string;
    rows: (records: number) => string;
    headerRows: (first: number, last: number) => string;
    columns: string;
    field: string;
    header: string;
    column: string;
    hidden: string;
    hiddenRows: (count: number) => string;
    noSheets: string;
  };
  grid: {
    label: string;
    sheetTabs: string;
    empty: string;
    emptySheet: string;
    hiddenSheet: string;
    hiddenRow: string;
    hiddenBadge: string;
    cellLabel: (address: string) => string;
    emptyCell: string;
    marks: (count: number) => string;
  };
  submit: {
    noServer: string;
    noServerHint: string;
    noWorkbook: string;
    noCounty: string;
    month: string;
    monthHint: (asOf: string) => string;
    county: string;
    key: string;
    keyHint: string;
    keySave: string;
    keyChange: string;
    keyDemo: string;
    keyKept: string;
    keyIsDemo: string;
    errorsFirst: (errors: number) => string;
    errorsOfMonth: (asOf: string, errors: number) => string;
    send: string;
    preparing: string;
    sending: string;
    stop: string;
    head: {
      none: string;
      version: (version: number, when: string) => string;
      fetching: string;
      refresh: string;
      states: Readonly<Record<string, string>>;
    };
    answer: {
      taken: (version: number, month: string) => string;
      takenHint: string;
      alreadyThere: (version: number, month: string) => string;
      disputed: string;
      malformed: string;
      malformedHint: string;
      unauthorised: string;
      unauthorisedHint: string;
      forbidden: string;
      forbiddenHint: string;
      stale: (version: number | null) => string;
      staleHint: string;
      staleAction: string;
      tooLarge: string;
      tooLargeHint: string;
      unsupported: string;
      unsupportedHint: string;
      hasErrors: (errors: number) => string;
      hasErrorsHint: string;
      lockedMonth: string;
      lockedMonthHint: string;
      offline: string;
      offlineHint: string;
      timeout: string;
      timeoutHint: string;
      serverFault: string;
      serverFaultHint: string;
      stopped: string;
      stoppedHint: string;
    };
  };
  municipal: {
    intro: string;
    noServer: string;
    keyHint: string;
    month: string;
    load: string;
    loading: string;
    none: (month: string) => string;
    rows: (pairings: number, counties: number, month: string) => string;
    sums: (cash: string, loans: string, mean: string) => string;
    caption: (month: string) => string;
    region: string;
    forbidden: string;
    unauthorised: string;
    failed: string;
  };
}

export const words: Readonly<Record<Language, Words>> = { zhCN, en };
