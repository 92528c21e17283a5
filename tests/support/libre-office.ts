import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const programs = [process.env['SOFFICE_PATH'], 'soffice', 'libreoffice'];

/** LibreOffice where it is installed; null where it is not. */
export const libreOffice = programs.find((program) => program !== undefined && isRunning(program)) ?? null;

function isRunning(program: string): boolean {
  return spawnSync(program, ['--version'], { timeout: 30_000 }).status === 0;
}

/** .xlsx files as LibreOffice writes them after it has opened them. */
export function savedByLibreOffice(files: readonly Uint8Array[]): Uint8Array[] {
  const folder = mkdtempSync(join(tmpdir(), 'libre-office-'));
  const names = files.map((_, nth) => `${nth}.xlsx`);
  try {
    files.forEach((bytes, nth) => writeFileSync(join(folder, `${nth}.xlsx`), bytes));
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile'))}`;
    const convert = ['--headless', '--convert-to', 'xlsx', '--outdir', join(folder, 'saved')];
    const paths = names.map((name) => join(folder, name));
    const ended = spawnSync(libreOffice ?? '', [profile, ...convert, ...paths], { timeout: 100_000 });
    if (ended.status !== 0) throw new Error(`LibreOffice ended with ${ended.status}: ${ended.stderr}`);
    return names.map((name) => new Uint8Array(readFileSync(join(folder, 'saved', name))));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
