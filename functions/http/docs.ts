import { z } from 'zod';
import { text } from '../../shared/findings/text';
import { file, ok } from './answer';
import { docsPage } from './docs-page';
import { defineEndpoint, type Endpoint } from './endpoint';
import { openApiDocument } from './openapi';
import { languageOf } from './problem';

const policy = "default-src 'none'; style-src 'unsafe-inline'";

/** The endpoints that describe all endpoints, themselves included. */
export function docsOf(endpoints: () => readonly Endpoint[]): readonly Endpoint[] {
  const getOpenApi = defineEndpoint({
    name: 'openApi',
    method: 'GET',
    route: 'openapi.json',
    audience: 'anyone',
    isStatic: true,
    about: text('本接口的 OpenAPI 3.1 文档', 'The OpenAPI 3.1 document of this API'),
    answers: { 200: z.looseObject({ openapi: z.string() }) },
    handle: ({ office: { version } }) => ok(openApiDocument(endpoints(), version)),
  });
  const getDocs = defineEndpoint({
    name: 'docs',
    method: 'GET',
    route: 'docs',
    audience: 'anyone',
    isStatic: true,
    about: text('本接口的说明（本页）', 'What this API does (this page)'),
    query: { lang: z.enum(['zh-CN', 'en']).optional() },
    answers: { 200: ['text/html'] },
    handle({ request, query: { lang } }) {
      const language = languageOf(lang ?? request.headers.get('accept-language'));
      const page = file(docsPage(endpoints(), language), 'text/html; charset=utf-8');
      return { ...page, headers: { ...page.headers, 'content-security-policy': policy } };
    },
  });
  return [getOpenApi, getDocs];
}
