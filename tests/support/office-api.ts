import type { LocalServer } from './local-server';

/** What a local server is told and asked beside the page under test. */
export interface OfficeApi {
  /** As the office ("municipal") or a county (its code); it must be taken. */
  submit(who: string, submission: object): Promise<void>;
  /** By county. */
  heads(month: string): Promise<ReadonlyMap<string, Readonly<Record<string, unknown>>>>;
}

export function openApiOf({ api, keys }: LocalServer): OfficeApi {
  const headers = (who: string): Record<string, string> => ({
    authorization: `Bearer ${who === 'municipal' ? keys?.municipal : keys?.counties[who]}`,
    'content-type': 'application/json',
  });
  return {
    async submit(who, submission) {
      const init = { method: 'POST', headers: headers(who), body: JSON.stringify(submission) };
      const response = await fetch(`${api}/submissions`, init);
      if (response.status !== 201) throw new Error(`${response.status}: ${await response.text()}`);
    },
    async heads(month) {
      const response = await fetch(`${api}/municipal/status`, { headers: headers('municipal') });
      const { counties }: { counties: { county: string; months: { month: string }[] }[] } =
        await response.json();
      return new Map(
        counties.map(({ county, months }) => [county, { ...months.find((each) => each.month === month) }]),
      );
    },
  };
}
