export class SubmissionClient {
  constructor(readonly api: string) {}
}
