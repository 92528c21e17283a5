import { parseArgs } from 'node:util';
import { isIsoDay } from '../../shared/campaign/calendar';

export interface ServeOptions {
  port: number;
  pagePort: number;
  /** Where data is kept between runs; null: in memory. */
  data: string | null;
  json: boolean;
  /** The page gets the keys of the sample county and of the office: for trying it out on this machine only. */
  demoKey: boolean;
  today: string | null;
  /** A line on stderr for every request. */
  log: boolean;
}

export type OptionsOutcome = { kind: 'options'; options: ServeOptions } | { kind: 'wrong'; message: string };

const usage =
  'npm run serve -- [--port 7071] [--page-port 3000] [--data 文件夹 | --memory] [--json] [--log] [--today YYYY-MM-DD]';

export function parseServeOptions(argv: readonly string[]): OptionsOutcome {
  try {
    const { values } = parseArgs({
      args: [...argv],
      options: {
        port: { type: 'string', default: '7071' },
        'page-port': { type: 'string', default: '3000' },
        data: { type: 'string' },
        memory: { type: 'boolean', default: false },
        json: { type: 'boolean', default: false },
        'demo-key': { type: 'boolean', default: false },
        today: { type: 'string' },
        log: { type: 'boolean', default: false },
      },
    });
    const [port, pagePort] = [portOf(values.port), portOf(values['page-port'])];
    if (port === null || pagePort === null)
      return wrong('端口应为 0 至 65535 的整数。A port is a number from 0 to 65535.');
    if (values.memory && values.data !== undefined)
      return wrong('--data 与 --memory 只能用一个。Use --data or --memory, not both.');
    if (values.today !== undefined && !isIsoDay(values.today))
      return wrong('--today 应为日期，写成 YYYY-MM-DD。--today wants a date: YYYY-MM-DD.');
    return {
      kind: 'options',
      options: {
        port,
        pagePort,
        data: values.memory ? null : (values.data ?? '.data'),
        json: values.json,
        demoKey: values['demo-key'],
        today: values.today ?? null,
        log: values.log,
      },
    };
  } catch (error) {
    return wrong(error instanceof Error ? error.message : String(error));
  }
}

function portOf(written: string): number | null {
  const port = Number(written);
  return /^\d{1,5}$/.test(written) && port <= 65_535 ? port : null;
}

function wrong(message: string): OptionsOutcome {
  return { kind: 'wrong', message: `${message}\n用法 Usage: ${usage}` };
}
