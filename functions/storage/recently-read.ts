/** What was read last and never changes, so that it need not be read again; the oldest goes when there is too much. */
export class RecentlyRead<Value> {
  private readonly held = new Map<string, Value>();

  constructor(private readonly most: number) {}

  async of(key: string, read: () => Promise<Value>): Promise<Value> {
    const known = this.held.get(key);
    const value = known ?? (await read());
    // Behind all others.
    this.held.delete(key);
    this.held.set(key, value);
    if (this.held.size > this.most) this.held.delete(this.held.keys().next().value ?? key);
    return value;
  }
}
