// Keeps the empty shell of visit mode, and the files it is made of, so that it opens without a connection.
// Nothing else: it only answers under the one address of the shell, and no page about a person lies there.

const SHELL = new URL("visit/", self.registration.scope.replace(/visit\/$/, "")).pathname;
const KEPT = "ertoe-visit-shell";
const NEXT = "ertoe-visit-shell-next";
const HOW = { cache: "no-cache", credentials: "same-origin" };
const IN_A_PAGE = /(?:href|src)="(\/static\/[^"]+)"/g;
const IN_A_SHEET = /url\(["']?([^"')]+\.woff2)["']?\)/g;

const found = (text, pattern, base) => [...text.matchAll(pattern)].map(([, path]) => new URL(path, base).href);

async function take(into, url) {
  const answer = await fetch(url, HOW);
  if (!answer.ok || answer.redirected) throw new Error(`${url}: ${answer.status}`);
  await into.put(url, answer.clone());
  return answer;
}

// All of it, or nothing changes: an old shell with a new script beside it would fit together nowhere.
async function gather() {
  await caches.delete(NEXT);
  const next = await caches.open(NEXT);
  const shell = new URL(SHELL, location.origin).href;
  const files = found(await (await take(next, shell)).text(), IN_A_PAGE, shell);
  const answers = await Promise.all([...new Set(files)].map((url) => take(next, url)));
  const sheets = answers.filter((answer) => answer.url.endsWith(".css"));
  const fonts = (await Promise.all(sheets.map(async (one) => found(await one.text(), IN_A_SHEET, one.url)))).flat();
  await Promise.all([...new Set(fonts)].map((url) => take(next, url)));
  const kept = await caches.open(KEPT);
  const fresh = await next.keys();
  for (const request of fresh) await kept.put(request, await next.match(request, { ignoreVary: true }));
  const urls = new Set(fresh.map((request) => request.url));
  for (const request of await kept.keys()) if (!urls.has(request.url)) await kept.delete(request);
  await caches.delete(NEXT);
}

const fromKept = async (request) => (await caches.open(KEPT)).match(request, { ignoreVary: true, ignoreSearch: true });

// Another language or another look is asked of the server; without a connection the shell stays as it was.
async function shellFor(event) {
  const kept = await fromKept(event.request);
  if (!kept || new URL(event.request.url).search) {
    const answer = await fetch(event.request).catch(() => kept ?? Response.error());
    event.waitUntil(gather().catch(() => {}));
    return answer;
  }
  event.waitUntil(gather().catch(() => {})); // for the next time; without a connection there is nothing new
  return kept;
}

self.addEventListener("install", (event) => event.waitUntil(gather().then(() => self.skipWaiting())));
self.addEventListener("activate", (event) => event.waitUntil(self.clients.claim()));
self.addEventListener("fetch", (event) => {
  const { pathname, origin } = new URL(event.request.url);
  if (event.request.method !== "GET" || origin !== location.origin) return;
  if (pathname === SHELL) event.respondWith(shellFor(event));
  else if (pathname.startsWith("/static/")) {
    event.respondWith(fromKept(event.request).then((kept) => kept ?? fetch(event.request)));
  }
});
