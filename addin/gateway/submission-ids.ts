/**
 * One id for one content: sending the same content again, after a double click or a lost answer, is the same
 * submission to the server. Once the server has answered, the next sending is a new one.
 */
export class SubmissionIds {
  private readonly ids = new Map<string, string>();

  /** The id under which a content was sent before, else the new one. */
  idOf(content: string, newId: string): string {
    const id = this.ids.get(content) ?? newId;
    this.ids.set(content, id);
    return id;
  }

  settled(content: string): void {
    this.ids.delete(content);
  }
}
