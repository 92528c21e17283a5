/** What the page and Excel tell each other; everything else of `window.external` is the same for every workbook. */
export interface ExternalWindow {
  external: unknown;
  /** Set by the script: hands an event over to the client. */
  tellExcelEvent?: (type: number, target: string, payload: string) => void;
}

export interface ExternalSettings {
  apiSet: string;
  locale: string;
  documentUrl: string;
}

type Answer = { body: string } | { code: number };

/**
 * Gives a window the `window.external` that desktop Excel gives it. Must run before office.js, and stands by itself:
 * it is sent into pages as text.
 */
export function installExternal(
  window: ExternalWindow,
  settings: ExternalSettings,
  execute: (body: string) => Promise<Answer>,
): void {
  const requests = 93;
  const richEvents = 33;
  const array = (items: unknown[]): unknown =>
    Object.assign(items.slice(), {
      toArray: () => items,
      dimensions: () => 1,
      ubound: () => items.length,
    });
  const handlers: Record<number, (id: number, message: unknown) => void> = {};
  const language = settings.locale === 'zh-CN' ? 2052 : 1033;
  const context = {
    GetAppType: () => 1,
    GetSolutionRef: () => 'qianshou',
    GetAppVersionMajor: () => 16,
    GetAppVersionMinor: () => 1,
    GetAppUILocale: () => language,
    GetAppDataLocale: () => language,
    GetDocUrl: () => settings.documentUrl,
    GetAppCapabilities: () => 0,
    GetActivationMode: () => 2,
    GetControlIntegrationLevel: () => 1,
    GetSolutionToken: () => '',
    GetCorrelationId: () => 'correlation',
    GetInstanceId: () => 'instance',
    GetTouchEnabled: () => false,
    GetCommerceAllowed: () => true,
    GetHostFullVersion: () => '16.0.17000.20000',
    GetSupportedMatrix: () => JSON.stringify({ ExcelApi: settings.apiSet, SharedRuntime: '1.1' }),
    GetOfficeThemeInfo: () =>
      JSON.stringify({
        primaryFontColor: 0,
        primaryBackgroundColor: 0xffffff,
        secondaryFontColor: 0,
        secondaryBackgroundColor: 0xf3f2f1,
      }),
    GetSettings: () => ({ Read: () => undefined, Write: () => undefined }),
  };
  window.external = {
    GetHostInfo: () => `Excel|Win32|16.01|${settings.locale}|correlation||disableLogging|0`,
    GetLoggingAllowed: () => false,
    GetContext: () => context,
    Execute: (id: number, params: [unknown[]], callback: (answer: unknown) => void) => {
      if (id !== requests) {
        setTimeout(() => callback(5000));
        return;
      }
      const body = String(params[0][4]);
      // Services around the pane, such as showing it, have nothing to do with the workbook.
      if (/Microsoft\.(InternalService|AppRuntime)/.test(body)) {
        const { Actions } = JSON.parse(body) as { Actions: { Id: number }[] };
        const Results = Actions.map(({ Id }) => ({ ActionId: Id, Value: null }));
        setTimeout(() => callback(array([0, array([200, [], JSON.stringify({ Results })])])));
        return;
      }
      void execute(body).then((answer) =>
        callback('code' in answer ? answer.code : array([0, array([200, [], answer.body])])),
      );
    },
    RegisterEvent: (id: number, _target: string, handler: () => void, callback: (code: number) => void) => {
      handlers[id] = handler;
      setTimeout(() => callback(0));
    },
    UnregisterEvent: (id: number, _target: string, callback: (code: number) => void) => {
      delete handlers[id];
      setTimeout(() => callback(0));
    },
  };
  window.tellExcelEvent = (type, target, payload) =>
    handlers[richEvents]?.(richEvents, array([array([65_536, type, target, payload, 0, false])]));
}
