import type { RuleText } from '../../shared/findings/finding';
import type { Campaign } from '../../shared/campaign/campaign';
import { huaihua2010 } from '../../shared/campaign/huaihua-2010-19';
import { standardWord, wordLists } from '../../shared/campaign/words';
import { readingProblems } from '../../shared/reading/reading-problems';
import { rules } from '../../shared/rules/index';
import { indicatorTexts } from '../../shared/scoring/indicator-texts';
import { expectations, type ColumnSpec } from '../../shared/sheets/column-types';
import { sheetKindIds, sheetKinds } from '../../shared/sheets/index';
import { severityNames } from '../presenters/severity-names';

/** The reference of the help, made from the records that the messages come from: file names and their HTML. */
export function referencePages(campaign: Campaign = huaihua2010): Readonly<Record<string, string>> {
  return {
    'rules.html': page('校验规则与计分项目', rulesBody(campaign)),
    'columns.html': page('各张台账的列', columnsBody()),
  };
}

function rulesBody({ rubric, notice, title }: Campaign): string {
  const severities = Object.entries(severityNames).filter(([id]) => id !== 'shortfall');
  return `<p>“依据”是${escaped(notice)}的条目。“错误”要改正（或说明理由）后才能报送，其余不影响报送。</p>
<h2>读表时</h2>${ruleTable(readingProblems)}
${severities
  .map(([id, name]) => {
    const own = rules.filter(({ severity }) => severity === id);
    return `<h2>${name.zhCN}</h2>${ruleTable(own)}`;
  })
  .join('\n')}
<h2>计分项目</h2><p>这里列的是${escaped(title.zhCN)}的分值；另有活动或新分值公布的，以公布的为准。</p><table><thead><tr><th>项目</th><th>分值</th><th>依据</th></tr></thead><tbody>${indicatorTexts
    .filter(({ id }) => (rubric.points[id] ?? 0) > 0)
    .map(
      ({ id, title, source }) =>
        `<tr id="${id}"><td>${escaped(title.zhCN)}</td><td>${rubric.points[id]}</td><td>${source ?? ''}</td></tr>`,
    )
    .join('')}</tbody></table>`;
}

function ruleTable(texts: readonly RuleText[]): string {
  const rows = texts.map(({ id, title, source, messages }) => {
    const sentences = Object.values(messages).map(({ zhCN }) => `<p>${withGaps(zhCN)}</p>`);
    return `<tr id="${id}"><td>${escaped(title.zhCN)}</td><td>${sentences.join('')}</td><td>${source ?? ''}</td></tr>`;
  });
  return `<table><thead><tr><th>检查</th><th>提示</th><th>依据</th></tr></thead><tbody>${rows.join('')}</tbody></table>`;
}

function columnsBody(): string {
  const sheets = sheetKindIds.map((id) => {
    const { title, columns } = sheetKinds[id];
    const specs: readonly ColumnSpec[] = Object.values(columns);
    return `<h2>${escaped(title.zhCN)}</h2><table><thead><tr><th>标准表头</th><th>也认得</th><th>填什么</th></tr></thead><tbody>${specs
      .map(columnRow)
      .join('')}</tbody></table>`;
  });
  return `<p>表头写成“也认得”里的任何一种都能识别，列的次序不限。标“必填”的列不能缺。</p>${sheets.join('\n')}`;
}

function columnRow(spec: ColumnSpec): string {
  const [standard, ...others] = spec.headers;
  const need = spec.mustFill === undefined ? '' : ' <strong>必填</strong>';
  return `<tr><td>${escaped(standard)}${need}</td><td>${escaped(others.join('、'))}</td><td>${escaped(wanted(spec))}</td></tr>`;
}

function wanted({ type, words }: ColumnSpec): string {
  if (words === undefined) return expectations[type].zhCN;
  const list = Object.keys(wordLists[words]).map((word) => standardWord(words, word));
  return `${expectations[type].zhCN}：${list.join('、')}`;
}

/** A sentence as a person reads it who has no finding at hand: what would be filled in is left open. */
function withGaps(template: string): string {
  return escaped(template).replace(/\{\w+\}/g, '……');
}

function page(title: string, body: string): string {
  return `<!doctype html>
<html lang="zh-CN">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>牵手 · ${title}</title>
    <link rel="icon" href="data:," />
    <link rel="stylesheet" href="./help.css" />
  </head>
  <body>
    <main>
      <p><a href="./index.html">使用说明</a></p>
      <h1>${title}</h1>
${body}
    </main>
  </body>
</html>
`;
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
}
