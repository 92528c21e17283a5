import type { z } from 'zod';
import { text, type Language } from '../../shared/findings/text';
import type { AnswerContent, Audience, Endpoint, Fields } from './endpoint';
import { isOptional, jsonSchema, problemsOf } from './openapi';
import { problems } from './problem';

const words = {
  title: text('牵手接口说明', 'The Qianshou API'),
  other: text('<a href="?lang=en">English</a>', '<a href="?lang=zh-CN">中文</a>'),
  intro: text(
    '所有地址都在 /api 之下，内容是 UTF-8 的 JSON。需要身份的，在请求头写 Authorization: Bearer 密钥。出错时的回答是 application/problem+json：kind 供程序判断，title 和 detail 供人阅读（按 Accept-Language 用中文或英文），requestId 是向管理员报告时用的编号。机器可读的版本：',
    'All addresses stand below /api and speak JSON in UTF-8. Who must be known sends the header Authorization: Bearer KEY. A refusal is application/problem+json: kind is for programs, title and detail for people (in Chinese or English by Accept-Language), requestId for the administrator. For machines: ',
  ),
  who: text('谁可以用', 'Who'),
  inPath: text('地址中', 'In the path'),
  inQuery: text('问号之后', 'In the query'),
  body: text('请求内容', 'Request body'),
  answers: text('回答', 'Answers'),
  refusals: text('拒绝', 'Refusals'),
  optional: text('可不写', 'optional'),
  empty: text('没有内容', 'nothing'),
};

const audiences = {
  anyone: text('任何人', 'anyone'),
  both: text('县（市、区）和市级', 'counties and the municipal office'),
  municipal: text('市级', 'the municipal office'),
} satisfies Record<Audience, object>;

const style = `body{font:16px/1.6 "Microsoft YaHei",sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem;color:#222}
code,pre{font:14px/1.5 Consolas,monospace}h2{margin-top:2.5rem;border-top:1px solid #ddd;padding-top:1rem}
dt{font-weight:600;margin-top:.6rem}dd{margin:0 0 0 1.5rem}pre{background:#f5f5f5;padding:1rem;overflow:auto}`;

/** A page for people: all endpoints with what they take and answer; it asks for nothing from outside. */
export function docsPage(endpoints: readonly Endpoint[], language: Language): string {
  const say = (word: keyof typeof words): string => words[word][language];
  const list = endpoints
    .map(({ name, method, route }) => `<li><a href="#${name}"><code>${method} /${route}</code></a></li>`)
    .join('\n');
  return `<!doctype html>
<html lang="${language === 'zhCN' ? 'zh-CN' : 'en'}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>${say('title')}</title><style>${style}</style></head>
<body>
<p>${say('other')}</p>
<h1>${say('title')}</h1>
<p>${say('intro')}<a href="openapi.json">openapi.json</a></p>
<ul>
${list}
</ul>
${endpoints.map((endpoint) => section(endpoint, language)).join('\n')}
</body>
</html>
`;
}

function section(endpoint: Endpoint, language: Language): string {
  const { name, method, route, about, audience, path, query, body, answers } = endpoint;
  const say = (word: keyof typeof words): string => words[word][language];
  const refusals = problemsOf(endpoint).map(
    (kind) => `${problems[kind].status} <code>${kind}</code> ${escape(problems[kind].title[language])}`,
  );
  return `<h2 id="${name}"><code>${method} /${route}</code></h2>
<p>${escape(about[language])}</p>
<dl>
${entry(say('who'), [audiences[audience][language]])}
${entry(say('inPath'), fieldsOf(path, say('optional')))}
${entry(say('inQuery'), fieldsOf(query, say('optional')))}
${entry(say('body'), body ? [schemaOf(body, 'input')] : [])}
${entry(
  say('answers'),
  Object.entries(answers).map(([status, content]) => `${status} ${contentOf(content, say('empty'))}`),
)}
${entry(say('refusals'), refusals)}
</dl>`;
}

function entry(term: string, descriptions: readonly string[]): string {
  if (descriptions.length === 0) return '';
  return `<dt>${term}</dt>\n${descriptions.map((description) => `<dd>${description}</dd>`).join('\n')}`;
}

function fieldsOf(fields: Fields, optional: string): string[] {
  return Object.entries(fields).map(([name, schema]) => {
    const written = escape(JSON.stringify(jsonSchema(schema, 'input')));
    return `<code>${name}</code>${isOptional(schema) ? ` (${optional})` : ''} <code>${written}</code>`;
  });
}

function contentOf(content: AnswerContent, empty: string): string {
  const kinds = [content].flat();
  if (kinds.length === 0) return empty;
  return kinds.map((kind) => (typeof kind === 'string' ? kind : schemaOf(kind, 'output'))).join(' | ');
}

function schemaOf(schema: z.ZodType, io: 'input' | 'output'): string {
  const written = escape(JSON.stringify(jsonSchema(schema, io), null, 2));
  return `<details><summary>application/json</summary><pre>${written}</pre></details>`;
}

function escape(written: string): string {
  return written.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
}
