import { countyOfCode } from '../../shared/campaign/divisions';
import { openOffice } from '../open-office';
import { officeToday } from '../usecases/campaigns';
import { replaceKey } from '../usecases/issue-keys';
import { FolderInUse } from './hold-folder';
import { openNamedStore } from './named-store';

const [scope = ''] = process.argv.slice(2);
const say = (line: string): void => void process.stderr.write(`${line}\n`);

/** Issues a key anew and revokes the old ones: in the store that the environment names, else in the local folder .data. */
async function run(): Promise<number> {
  const store = await openNamedStore();
  const office = await officeToday(await openOffice(process.env, store.settings));
  const isKnown = scope === 'municipal' || office.campaigns.some((each) => countyOfCode(each, scope));
  if (isKnown) {
    say('新密钥只显示这一次，旧密钥已作废。The new key is shown this once; the old one is revoked.');
    process.stdout.write(`${await replaceKey(scope, office)}\n`);
  } else {
    say('用法 Usage: npm run key -- municipal | 431222（县级代码 a county code）。请先停止正在运行的服务。');
  }
  await store.close();
  return isKnown ? 0 : 2;
}

process.exit(
  await run().catch((error: unknown) => {
    say(
      error instanceof FolderInUse
        ? '服务正在运行：请先停止它，再换密钥。The server is running: stop it, then issue the key.'
        : `没有换成 Could not issue the key: ${error instanceof Error ? error.message : String(error)}`,
    );
    return 2;
  }),
);
