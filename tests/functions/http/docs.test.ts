import { endpoints } from '../../../functions/http/endpoints';
import { openApi, type Api } from '../../support/api';

jest.setTimeout(60_000);

let api: Api;
beforeAll(async () => (api = await openApi()));
afterAll(() => api.close());

it('every endpoint is described by an operation of its own', async () => {
  const { body } = await api.ask('/openapi.json', null);
  expect(body).toMatchObject({ openapi: '3.1.0', info: { title: expect.stringContaining('Qianshou') } });
  for (const { name, method, route, answers } of endpoints) {
    const operation = body.paths[`/${route}`][method.toLowerCase()];
    expect(operation).toMatchObject({ operationId: name, summary: expect.stringMatching(/[一-龥]/) });
    expect(Object.keys(operation.responses)).toEqual(
      expect.arrayContaining([...Object.keys(answers), '500', '503']),
    );
    expect(operation.parameters.filter((each: { in: string }) => each.in === 'path')).toHaveLength(
      [...route.matchAll(/\{\w+\}/g)].length,
    );
  }
  expect(new Set(endpoints.map(({ name }) => name)).size).toBe(endpoints.length);
});

it('a submission is described down to the columns of its rows', async () => {
  const { body } = await api.ask('/openapi.json', null);
  const { schema } = body.paths['/submissions'].post.requestBody.content['application/json'];
  expect(schema.required).toContain('submissionId');
  const { rows } = schema.properties.records.properties;
  expect(rows.properties.funding.items.properties.fields).toMatchObject({
    additionalProperties: false,
    properties: { amount: expect.any(Object) },
  });
});

it.each([
  ['zh-CN', 'zh-CN', '谁可以用'],
  ['en', 'en', 'Refusals'],
])('the page speaks %s and asks for nothing from outside', async (lang, code, words) => {
  const page = await api.ask('/docs', null, { headers: { 'accept-language': lang } });
  expect(page.headers.get('content-type')).toMatch('text/html');
  expect(page.headers.get('content-security-policy')).toContain("default-src 'none'");
  expect(page.text).toContain(`<html lang="${code}">`);
  expect(page.text).toContain(words);
  expect(page.text).not.toMatch(/(src|href)="(https?:)?\/\//);
  for (const { method, route } of endpoints) expect(page.text).toContain(`${method} /${route}`);
  expect((await api.ask('/docs?lang=en', null)).text).toContain('<html lang="en">');
});
