/**
 * One id for one content: sending the same content again, after a double click or a lost answer, is the same
 * submission to the server. Once the server has answered, the next sending is a new one.
 */
export class SubmissionIds {
  private readonly ids = new Map<string, string>();

  constructor(private readonly newId: () => string) {}

  idOf(content: string): string {
    const held = this.ids.get(content);
    if (held !== undefined) return held;
    const id = this.newId();
    this.ids.set(content, id);
    return id;
  }

  settled(content: string): void {
    this.ids.delete(content);
  }
}
