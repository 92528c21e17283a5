import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

/** What starts this program anew for one work alone. */
export const peakOption = '--peak-of';

/** MiB that a process holds at most which does nothing but this work on this file. */
export function peakOf(work: string, bytes: Uint8Array): number {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'qianshou-bench-'));
  const file = path.join(folder, 'workbook.xlsx');
  writeFileSync(file, bytes);
  const [, program = ''] = process.argv;
  const { stdout, stderr, status } = spawnSync(process.execPath, [program, peakOption, work, file], {
    encoding: 'utf8',
  });
  rmSync(folder, { recursive: true });
  if (status !== 0) throw new Error(stderr);
  return Number(stdout);
}

/** In that process: does the work and says the peak. */
export function sayPeak(work: (bytes: Uint8Array) => unknown, file: string): void {
  work(readFileSync(file));
  process.stdout.write(String(process.resourceUsage().maxRSS / 1024));
}
