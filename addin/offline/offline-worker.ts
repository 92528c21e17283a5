import { cleanupOutdatedCaches, matchPrecache, precacheAndRoute } from 'workbox-precaching';
import { NavigationRoute, registerRoute } from 'workbox-routing';
import { NetworkFirst, NetworkOnly, StaleWhileRevalidate } from 'workbox-strategies';

/** Every file of the built page; the build says which. */
declare const pageFiles: { url: string; revision: string }[];
declare class ExtendableEvent extends Event {
  waitUntil(done: Promise<unknown>): void;
}

/** Seconds that a network may take that is there, but does not answer. */
const networkTimeoutSeconds = 4;

/** A gateway that answers for a server that is down is as good as no network. */
const refuseServerErrors = {
  fetchDidSucceed({ response }: { response: Response }): Promise<Response> {
    return response.status < 500 ? Promise.resolve(response) : Promise.reject(new Error(response.statusText));
  },
};

/**
 * The service worker of both pages: what has been opened once opens without a network too. A page and what its server
 * tells it come from the network whenever that answers, so that nobody works with yesterday's page; a page that was
 * kept uses the files that were kept with it.
 */
registerRoute(
  new NavigationRoute(
    new NetworkOnly({
      networkTimeoutSeconds,
      plugins: [
        refuseServerErrors,
        { handlerDidError: ({ request }) => matchPrecache(fileOf(new URL(request.url).pathname)) },
      ],
    }),
    { denylist: [/\/api\//] },
  ),
);
const configStrategy = new NetworkFirst({
  cacheName: 'config',
  networkTimeoutSeconds,
  fetchOptions: { cache: 'no-store' },
  plugins: [refuseServerErrors],
});
registerRoute(({ url, sameOrigin }) => sameOrigin && url.pathname.endsWith('/config.json'), configStrategy);
// The page that is open while this worker is installed has asked already, and not through it.
addEventListener('install', (event) => {
  const [, kept] = configStrategy.handleAll({ event, request: new Request('./config.json') });
  if (event instanceof ExtendableEvent) event.waitUntil(kept.catch(() => undefined));
});
registerRoute(
  ({ url, request, sameOrigin }) =>
    request.destination === 'script' && (!sameOrigin || url.pathname.includes('/office/')),
  new StaleWhileRevalidate({ cacheName: 'office-js' }),
);
precacheAndRoute(pageFiles);
cleanupOutdatedCaches();

function fileOf(pathname: string): string {
  return pathname.endsWith('/') ? `${pathname}index.html` : pathname;
}
