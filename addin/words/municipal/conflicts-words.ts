import type { Language } from '../../../shared/findings/text';

interface ConflictsWords {
  title: string;
  none: (month: string) => string;
  noneHint: string;
  summary: (open: number, decided: number) => string;
  lapsed: (number: number) => string;
  toDecide: string;
  unitHint: string;
  openRoster: string;
  decided: (number: number) => string;
  gone: (number: number) => string;
  goneHint: string;
  version: (version: number) => string;
  openCounty: (county: string) => string;
  pairing: (unit: string, township: string) => string;
  cash: string;
  loans: string;
  yuan: (figure: string) => string;
  differs: string;
  listedAt: string;
  from: (places: string) => string;
  decide: string;
  decideAnew: string;
  whoIsRight: string;
  noneIsRight: string;
  right: (county: string) => string;
  note: string;
  noteHint: string;
  suggestions: string;
  save: string;
  saving: string;
  cancel: string;
  saved: (subject: string) => string;
  savedHint: string;
  decision: (at: string) => string;
  earlier: string;
  history: (number: number) => string;
  sidesShown: string;
  lapsedTitle: string;
  changedSince: string;
  notKept: string;
  figureChange: (what: string, before: string, after: string) => string;
  added: string;
  removed: string;
  written: (before: string) => string;
  between: string;
  withRelated: (subjects: readonly string[]) => string;
  returnTo: (county: string) => string;
  concerning: string;
  openConflicts: string;
}

/** The view of what two counties say differently. */
export const conflictsWords: Readonly<Record<Language, ConflictsWords>> = {
  zhCN: {
    title: '冲突',
    none: (month) => `${month}没有两县填报不一致的地方。`,
    noneHint: '有县报送新版本后，这里会重新核对。',
    summary: (open, decided) => `待裁定 ${open} 处，已裁定 ${decided} 处。`,
    lapsed: (number) => `其中 ${number} 处裁定后数据有变，需要重新裁定。`,
    toDecide: '待裁定',
    unitHint: '如果这个单位确实帮扶两地，在结对名单里写明后，就不再提示。',
    openRoster: '打开结对名单',
    decided: (number) => `已裁定（${number} 处）`,
    gone: (number) => `已消除（${number} 处）`,
    goneHint: '裁定之后，县里已经改正（或结对名单已经写明），两县不再冲突。裁定记录仍然保留。',
    version: (version) => `第 ${version} 版`,
    openCounty: (county) => `打开${county}`,
    pairing: (unit, township) => `${unit}—${township}`,
    cash: '资金到位',
    loans: '乡镇小额贷款',
    yuan: (figure) => `${figure} 元`,
    differs: '两县不同',
    listedAt: '名单位置',
    from: (places) => `见 ${places}`,
    decide: '裁定',
    decideAnew: '重新裁定',
    whoIsRight: '以谁为准',
    noneIsRight: '不指定某一县',
    right: (county) => `以${county}为准`,
    note: '裁定理由',
    noteHint: '必填。会与裁定一起留存。',
    suggestions: '常用写法（点一下填入）',
    save: '保存裁定',
    saving: '正在保存…',
    cancel: '取消',
    saved: (subject) => `已裁定：${subject}。`,
    savedHint: '如需县里改正，请在这条裁定下点“去退回”。任何一方改了数据，这项裁定会重新回到这里。',
    decision: (at) => `团市委 ${at} 裁定`,
    earlier: '原裁定：',
    history: (number) => `全部裁定记录（${number} 次）`,
    sidesShown: '两县所报',
    lapsedTitle: '裁定之后数据有变，请重新裁定。',
    changedSince: '与裁定时相比：',
    notKept: '裁定时的数字没有留存，请按下面的现值重新判断。',
    figureChange: (what, before, after) => `${what} ${before} 元，现为 ${after} 元`,
    added: '新增了这对结对',
    removed: '不再填报这对结对',
    written: (before) => `名称原写作“${before}”`,
    between: '：',
    withRelated: (subjects) => `同样裁定相关的 ${subjects.length} 处：${subjects.join('、')}`,
    returnTo: (county) => `去退回${county}，附上这条裁定`,
    concerning: '与本县有关的冲突裁定',
    openConflicts: '打开冲突',
  },
  en: {
    title: 'Conflicts',
    none: (month) => `No two counties contradict each other in ${month}.`,
    noneHint: 'This is checked anew whenever a county submits.',
    summary: (open, decided) => `${open} to decide, ${decided} decided.`,
    lapsed: (number) => `${number} of them changed after a decision and must be decided anew.`,
    toDecide: 'To decide',
    unitHint: 'If the unit does support both, assign it so in the roster; then this is no conflict.',
    openRoster: 'Open the roster',
    decided: (number) => `Decided (${number})`,
    gone: (number) => `Gone (${number})`,
    goneHint:
      'The counties have corrected it, or the roster says it: they no longer contradict each other. The decisions are kept.',
    version: (version) => `version ${version}`,
    openCounty: (county) => `Open ${county}`,
    pairing: (unit, township) => `${unit} — ${township}`,
    cash: 'Cash',
    loans: 'Township loans',
    yuan: (figure) => `${figure} yuan`,
    differs: 'differs',
    listedAt: 'Listed at',
    from: (places) => `see ${places}`,
    decide: 'Decide',
    decideAnew: 'Decide anew',
    whoIsRight: 'Who is right',
    noneIsRight: 'No county in particular',
    right: (county) => `${county} is right`,
    note: 'Reason',
    noteHint: 'Required. It is kept with the decision.',
    suggestions: 'Often written (click to use)',
    save: 'Save the decision',
    saving: 'Saving…',
    cancel: 'Cancel',
    saved: (subject) => `Decided: ${subject}.`,
    savedHint:
      'If a county has to correct something, return its submission from the decision below. The decision comes back here if either side changes its figures.',
    decision: (at) => `Decided by the municipal office, ${at}`,
    earlier: 'Decided before:',
    history: (number) => `All decisions (${number})`,
    sidesShown: 'What the counties say',
    lapsedTitle: 'The figures have changed since it was decided. Decide anew.',
    changedSince: 'Compared with then:',
    notKept: 'What was said then was not kept; judge by what stands below.',
    figureChange: (what, before, after) => `${what} was ${before} yuan, now ${after} yuan`,
    added: 'now claims this pairing',
    removed: 'no longer claims this pairing',
    written: (before) => `was written “${before}”`,
    between: ': ',
    withRelated: (subjects) => `Decide the ${subjects.length} related the same way: ${subjects.join(', ')}`,
    returnTo: (county) => `Return the submission of ${county} with this decision`,
    concerning: 'Decisions on its conflicts',
    openConflicts: 'Open the conflicts',
  },
};
