import type { HostAnswer, WorkbookMemory } from '../../shared/workbook/workbook-port';

/** What is remembered of a workbook that comes as a file: kept in this browser under the file's name. */
export class BrowserMemory implements WorkbookMemory {
  constructor(
    private readonly storage: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>,
    private readonly fileName: string,
  ) {}

  async recall(key: string): Promise<HostAnswer<string | null>> {
    return { kind: 'done', value: this.storage.getItem(this.keyOf(key)) };
  }

  async remember(key: string, text: string | null): Promise<HostAnswer> {
    if (text === null) this.storage.removeItem(this.keyOf(key));
    else this.storage.setItem(this.keyOf(key), text);
    return { kind: 'done', value: null };
  }

  private keyOf(key: string): string {
    return `qianshou.workbook.${key}.${this.fileName}`;
  }
}
