import { countyOfCode } from '../../shared/campaign/divisions';
import { text } from '../../shared/findings/text';
import {
  issuedKeySchema,
  keyIdSchema,
  keyListSchema,
  keyTermsSchema,
  type ListedKey,
} from '../../shared/municipal/keys';
import { keyId } from '../auth/keys';
import type { KeyRecord } from '../storage/key-store';
import { issueKey } from '../usecases/issue-keys';
import { revokeKey } from '../usecases/revoke-key';
import { ok, problem } from './answer';
import { defineEndpoint } from './endpoint';

export const postKey = defineEndpoint({
  name: 'issueKey',
  method: 'POST',
  route: 'keys',
  audience: 'municipal',
  about: text('发一个密钥；密钥只在这里显示一次', 'Issues a key; its secret is shown this once'),
  body: keyTermsSchema,
  answers: { 201: issuedKeySchema },
  async handle({ body, office }) {
    const { campaigns, now } = office;
    const { scope } = body;
    if (scope.role === 'county' && !campaigns.some((each) => countyOfCode(each, scope.county)))
      return problem('malformed', { issues: ['scope.county'] });
    const expiresAt = body.expiresAt ? new Date(body.expiresAt).toISOString() : null;
    if (expiresAt !== null && expiresAt <= now()) return problem('malformed', { issues: ['expiresAt'] });
    const { secret, record } = await issueKey({ ...body, expiresAt }, office);
    return ok({ ...listed(record), secret }, 201);
  },
});

export const getKeys = defineEndpoint({
  name: 'keys',
  method: 'GET',
  route: 'keys',
  audience: 'municipal',
  about: text('列出密钥（不含密钥本身）', 'Lists the keys, never their secrets'),
  answers: { 200: keyListSchema },
  async handle({ office: { keys } }) {
    const records = [...(await keys.list())].sort((a, b) => (orderOf(a) < orderOf(b) ? -1 : 1));
    return ok({ keys: records.map(listed) });
  },
});

export const deleteKey = defineEndpoint({
  name: 'revokeKey',
  method: 'DELETE',
  route: 'keys/{id}',
  audience: 'municipal',
  about: text('作废一个密钥，立即生效', 'Revokes a key at once'),
  path: { id: keyIdSchema },
  answers: { 204: [] },
  problems: ['keyUnknown', 'lastMunicipalKey'],
  async handle({ path, office }) {
    const outcome = await revokeKey(path.id, office);
    switch (outcome.kind) {
      case 'revoked':
        return ok(undefined, 204);
      case 'unknown':
        return problem('keyUnknown');
      case 'lastMunicipal':
        return problem('lastMunicipalKey');
    }
  },
});

function listed(record: KeyRecord): ListedKey {
  const { scope, label, createdAt, expiresAt } = record;
  return { id: keyId(record), scope, label, createdAt, expiresAt };
}

/** The office first, then counties by code, the oldest key first. */
function orderOf({ scope, createdAt, hash }: KeyRecord): string {
  return `${scope.role === 'county' ? scope.county : ''} ${createdAt} ${hash}`;
}
