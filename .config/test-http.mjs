// npm run test:http -- --base https://…/api: the HTTP contract suite against a server that runs elsewhere.
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { ensureInstalled, fail, root } from './install.mjs';

const { values } = parseArgs({ options: { base: { type: 'string' } } });
if (!URL.canParse(values.base ?? '') || !process.env.QIANSHOU_KEY) {
  fail(
    '用法：QIANSHOU_KEY=市级密钥 npm run test:http -- --base https://…/api（会在 2010-12 写入沅陵县的示例报送，请用试用环境）\n' +
      'Usage: QIANSHOU_KEY=municipal-key npm run test:http -- --base https://…/api (it submits a sample month for 431222: use a trial deployment)',
  );
}
ensureInstalled();
const jest = path.join(root, 'node_modules/jest/bin/jest.js');
const { status } = spawnSync(
  process.execPath,
  [jest, '--runInBand', '--forceExit', 'tests/functions/http/'],
  {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, QIANSHOU_BASE: values.base },
  },
);
process.exitCode = status ?? 1;
