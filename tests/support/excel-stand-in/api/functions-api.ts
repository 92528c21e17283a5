import { ApiObject, type ApiHost } from './api-object';

/** Worksheet functions; DATE tells which calendar the workbook counts by. */
export class FunctionsApi extends ApiObject {
  readonly className = 'Functions';

  date(year: number, month: number, day: number): FunctionResultApi {
    const serial = Date.UTC(year, month - 1, day) / 86_400_000 + 25_569;
    return new FunctionResultApi(this.host, this.workbook.date1904 ? serial - 1462 : serial);
  }
}

class FunctionResultApi extends ApiObject {
  readonly className = 'FunctionResult';

  constructor(
    host: ApiHost,
    private readonly result: number,
  ) {
    super(host);
  }

  get value(): number {
    return this.result;
  }
  get error(): string | null {
    return null;
  }
}
