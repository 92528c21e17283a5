import { ApiObject } from './api-object';

export class ApplicationApi extends ApiObject {
  readonly className = 'Application';

  get calculationMode(): string {
    return 'Automatic';
  }
  calculate(_type: string): void {
    // Nothing is computed here.
  }
  suspendScreenUpdatingUntilNextSync(): void {
    // There is no screen.
  }
  suspendApiCalculationUntilNextSync(): void {
    // Nothing is computed here.
  }
}

export class RuntimeApi extends ApiObject {
  readonly className = 'Runtime';

  get enableEvents(): boolean {
    return this.host.eventsEnabled;
  }
  set enableEvents(on: boolean) {
    this.host.eventsEnabled = on;
  }
}
