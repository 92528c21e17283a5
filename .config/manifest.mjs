// npm run manifest -- --origin https://qianshou.example.cn: the manifest for a page that is served from there, on stdout.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { fail, root } from './install.mjs';

const local = 'https://localhost:3000';
const usage =
  '用法 Usage: npm run --silent manifest -- --origin https://qianshou.example.cn > manifest.prod.xml';

/** The manifest with every address on another origin. */
export function manifestFor(origin) {
  return readFileSync(path.join(root, 'manifest.xml'), 'utf8').replaceAll(local, origin);
}

if (process.argv[1]?.endsWith('manifest.mjs')) {
  process.stdout.write(manifestFor(originOf(process.argv.slice(2))));
}

function originOf(args) {
  try {
    const { values } = parseArgs({ args, options: { origin: { type: 'string' } } });
    const address = new URL(values.origin ?? '');
    if (address.protocol !== 'https:' || !/^\/?$/.test(address.pathname) || address.search || address.hash)
      throw new Error('no origin');
    return address.origin;
  } catch {
    return fail(
      `--origin 应为 https 网址，不带路径。--origin wants an https address without a path.\n${usage}`,
    );
  }
}
