import type { ChangeEvent } from './excel-watch';

/** What we are writing: Excel versions that do not tell whose change it was are told by us. */
export class OwnWrites {
  private readonly expected = new Map<string, number>();

  expect(event: ChangeEvent): void {
    const key = keyOf(event);
    this.expected.set(key, (this.expected.get(key) ?? 0) + 1);
  }

  /** True once for each write that was expected. */
  isOwn(event: ChangeEvent): boolean {
    const key = keyOf(event);
    const left = this.expected.get(key) ?? 0;
    if (left > 1) this.expected.set(key, left - 1);
    else this.expected.delete(key);
    return left > 0;
  }
}

function keyOf({ worksheetId, address }: ChangeEvent): string {
  return `${worksheetId} ${address ?? ''}`;
}
