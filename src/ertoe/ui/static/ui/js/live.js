// A live session: the page follows what stands on the server, its clock runs, and the keys of a presenter work.
// Without JavaScript one asks for the page again, reads how many minutes there are, and presses the buttons.

const EVERY = 3_000;
const AT_MOST = 30_000;
let pause = EVERY;
let timer = 0;

const parts = (root) => root.querySelectorAll("[data-part]");

async function ask() {
  const known = document.querySelector("[data-follows]")?.dataset.follows;
  if (!known) return; // the page asks for something to be put right first
  try {
    const answer = await fetch(location.href, { headers: { "If-None-Match": known }, cache: "no-store" });
    if (answer.redirected) return location.assign(answer.url);
    if (answer.status >= 500) throw new Error(String(answer.status));
    pause = EVERY;
    if (answer.status !== 304) show(new DOMParser().parseFromString(await answer.text(), "text/html"));
  } catch {
    pause = Math.min(pause * 2, AT_MOST);
  }
  later();
}

function later() {
  clearTimeout(timer);
  if (!document.hidden) timer = setTimeout(ask, pause * (0.8 + 0.4 * Math.random())); // not all at the same moment
}

// Only what changed is replaced: who is reading or choosing elsewhere on the page is left in peace.
function show(page) {
  const named = (root) => [...parts(root)].map((part) => part.id).join();
  if (named(page) !== named(document)) return location.reload(); // another page by now: it is closed
  for (const part of parts(page)) {
    const before = document.getElementById(part.id);
    if (before.dataset.part === part.dataset.part) {
      if (part.dataset.follows) before.dataset.follows = part.dataset.follows;
      continue;
    }
    const hadFocus = before.contains(document.activeElement);
    const heading = part.querySelector("h1");
    before.replaceWith(part);
    if (hadFocus) focusOn(part);
    if (heading) tell(heading.textContent);
  }
  tick();
}

function focusOn(part) {
  const place = part.querySelector("h1, button, a") ?? document.querySelector("main");
  if (place.matches("h1")) place.tabIndex = -1;
  place.focus();
}

function tell(words) {
  const place = document.querySelector("[data-tells]");
  if (place) place.textContent = words;
}

// --- the clock -----------------------------------------------------------------

const since = new WeakMap();

function tick() {
  for (const clock of document.querySelectorAll("[data-says]")) {
    if (!since.has(clock)) since.set(clock, performance.now());
    const running = "runs" in clock.dataset ? (performance.now() - since.get(clock)) / 1000 : 0;
    const spent = Number(clock.dataset.spent) + running;
    const [, words] = JSON.parse(clock.dataset.says).findLast(([from]) => from <= spent);
    if (clock.textContent !== words) clock.textContent = words;
  }
}

// --- the keys ------------------------------------------------------------------

const KEYS = { PageDown: "next", ArrowRight: "next", PageUp: "before", ArrowLeft: "before" };

addEventListener("keydown", (event) => {
  if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
  if (event.target.closest("input, select, textarea, summary")) return;
  const button = event.key in KEYS && document.querySelector(`[data-key="${KEYS[event.key]}"]`);
  if (!button) return;
  event.preventDefault();
  button.click();
});

document.addEventListener("visibilitychange", () => (document.hidden ? clearTimeout(timer) : ask()));
later();
tick();
setInterval(tick, 1_000);
