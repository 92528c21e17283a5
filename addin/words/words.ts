import type { Language } from '../../shared/findings/text';
import type { HiddenBy, HostRefusalReason } from '../../shared/workbook/workbook-port';
import type { Dealing } from '../../shared/submission/dealt-notes';
import { en } from './en';
import { zhCN } from './zh-CN';

/** Every text of the pane and the page that is not about one workbook's content. */
export interface Words {
  language: { tag: string; name: string; switchTo: string };
  app: {
    name: string;
    purpose: string;
    open: string;
    help: string;
    openSample: string;
    sampleNote: string;
    openCorrected: string;
    markedCopy: string;
    markedCopyMade: (fileName: string) => string;
    markedCopyFailed: string;
  };
  /** By which campaign the pane works, where there are several. */
  campaign: {
    choose: string;
    name: (title: string, first: string, last: string) => string;
    /** Most dates of the workbook lie in another campaign. */
    meant: string;
    take: (name: string) => string;
    unreached: (name: string) => string;
    unreachedHint: string;
  };
  /** The page of the pane, opened somewhere else than in Excel. */
  outside: { title: string; hint: string; openPage: string };
  drop: { title: string; hint: string; privacy: string; release: string; releaseMail: string };
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
  /** What is said where the pane stands inside Excel. */
  host: {
    title: string;
    hint: string;
    check: string;
    checkAgain: string;
    notRead: string;
    notMarked: string;
    notCleared: string;
    notShown: (place: string) => string;
    why: Readonly<Record<HostRefusalReason, (sheet: string | undefined) => string>>;
    retry: string;
    close: string;
    stale: string;
    rechecking: string;
    recheck: string;
    hidden: (place: string, parts: string) => string;
    hiddenPart: Readonly<Record<HiddenBy, string>>;
    unhide: string;
    mark: string;
    markAgain: string;
    unmark: string;
    marking: string;
    clearing: string;
    marked: (places: number) => string;
    markedEarlier: string;
    cleared: string;
    spared: (sheets: string) => string;
    beforeMarking: string;
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
    beyond: (left: number) => string;
    related: string;
    goTo: (place: string) => string;
    shown: (place: string) => string;
    wholeWorkbook: string;
    source: (clause: string) => string;
    pages: (rule: string) => string;
    page: (first: number, last: number, total: number) => string;
    pageBefore: string;
    pageAfter: string;
    walk: string;
    previous: string;
    previousKey: string;
    next: string;
    nextKey: string;
    seen: (seen: number, total: number) => string;
    position: (at: number, total: number) => string;
    filter: string;
    search: string;
    moreFilters: string;
    fewerFilters: string;
    clearFilter: string;
    severity: string;
    sheet: string;
    pairing: string;
    any: string;
    nothingMatches: string;
    mute: string;
    muted: string;
    unmute: string;
    notKept: string;
    isWrong: string;
    reason: string;
    reasonHint: (shortest: number) => string;
    giveReason: string;
    keepAsError: string;
    disputed: (reason: string) => string;
    takeBack: string;
  };
  /** Values that were understood, written in their standard form. */
  fixes: {
    found: (values: number) => string;
    preview: string;
    looking: string;
    close: string;
    none: string;
    warning: string;
    promise: string;
    all: (values: number) => string;
    one: string;
    oneOf: (place: string) => string;
    others: (values: number) => string;
    becomes: string;
    changing: string;
    undoing: string;
    done: { change: (cells: number) => string; undo: (cells: number) => string };
    notDone: Readonly<Record<'look' | 'change' | 'undo', string>>;
    skipped: (cells: number) => string;
    why: Readonly<Record<'formula' | 'changedMeanwhile' | 'protected', string>>;
    made: (cells: number) => string;
    undoLast: (place: string) => string;
    undoAll: (cells: number) => string;
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
    ofWhichOverdue: (pairings: number) => string;
    worth: (points: string) => string;
    gains: string;
    gainsNote: string;
    allGains: (count: number) => string;
    fewerGains: string;
    rank: (rank: number, among: number) => string;
    rankHeard: string;
  };
  understood: {
    intro: string;
    noSheets: string;
    notKept: string;
    /** What is to be asked, first of all. */
    questions: (count: number) => string;
    moreQuestions: (count: number) => string;
    sheetUnread: (sheet: string) => string;
    sheetDoubtful: (sheet: string, kind: string) => string;
    sheetBorrowed: (sheet: string, of: string, kind: string) => string;
    sheetBorrowedNone: (sheet: string, of: string) => string;
    allAlike: (count: number) => string;
    headers: (list: string) => string;
    whatIsIt: string;
    thisIs: (title: string) => string;
    notOurs: string;
    fieldsMissing: (sheet: string) => string;
    whichColumn: (field: string) => string;
    columnDoubtful: (sheet: string, letters: string, header: string) => string;
    columnsDoubtful: (sheet: string, count: number) => string;
    allRight: string;
    noneOfThese: string;
    otherField: string;
    columnsLeft: (sheet: string, count: number) => string;
    leaveAll: string;
    columnName: (letters: string, header: string) => string;
    /** An answer that fits nothing any more. */
    vain: (sheet: string, said: string) => string;
    vainKind: (title: string) => string;
    vainNoLedger: string;
    vainColumns: (list: string) => string;
    /** Between the items of a list. */
    between: string;
    forgetVain: string;
    notRead: string;
    saidNotOurs: string;
    notReadHint: string;
    rows: (records: number) => string;
    headerRows: (first: number, last: number) => string;
    hidden: string;
    hiddenRows: (count: number) => string;
    correct: string;
    kindOf: (sheet: string) => string;
    asRecognised: string;
    noLedger: string;
    headerRow: string;
    headerRowIs: (row: number, list: string) => string;
    column: string;
    field: string;
    unread: string;
    emptyColumn: string;
    forget: string;
  };
  /** The standard forms of all sheet kinds. */
  template: {
    title: string;
    hintInserted: string;
    hintSaved: string;
    insert: string;
    save: string;
    inserted: (sheets: string) => string;
    saved: (fileName: string) => string;
    notMade: string;
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
    unread: string;
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
    disputesTravel: (disputed: number) => string;
    notUpToDate: string;
    /** Before it is sent. */
    asked: { title: (month: string) => string; otherMonth: string; partlyRead: string; send: string };
    errorsOfMonth: (asOf: string, errors: number) => string;
    send: string;
    preparing: string;
    sending: string;
    stop: string;
    head: {
      none: string;
      version: (version: number, when: string) => string;
      /** Nobody knows what the server holds. */
      unreached: string;
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
  /** What the municipal office has returned to the county. */
  todo: {
    title: string;
    heading: (month: string, notes: number, done: number) => string;
    allDone: string;
    dealt: Readonly<Record<Dealing, string>>;
  };
  municipal: {
    intro: string;
    noServer: string;
    keyHint: string;
    filesWait: (files: number) => string;
    loading: string;
  };
}

export const words: Readonly<Record<Language, Words>> = { zhCN, en };
