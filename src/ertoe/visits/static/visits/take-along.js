// Takes a visit along: makes or opens the lock, fetches what goes along, lays it down sealed, and only then says so.

import { all, lock, makeLock, SHORTEST_PIN, unlock, write } from "./keep.js";
import { Taken } from "./taken.js";
import { word } from "./words.js";

const form = document.getElementById("take-along");
const says = form.querySelector("[role=status]");
const { pin, again } = form.elements;
const say = (words) => (says.textContent = words);

async function openLock() {
  const there = await lock();
  if (!there) return makeLock(pin.value);
  const { open, wait } = await unlock(pin.value);
  if (open) return;
  pin.focus();
  throw new Error([word("wrong-pin"), wait ? word("wait", { seconds: Math.ceil(wait / 1000) }) : ""].join(" "));
}

async function shellIsKept() {
  const { worker, scope } = form.dataset;
  const registration = await navigator.serviceWorker.register(worker, { scope });
  const coming = registration.installing ?? registration.waiting;
  if (!coming) return;
  await new Promise((resolve, reject) => {
    const look = () => {
      if (coming.state === "activated") resolve();
      else if (coming.state === "redundant") reject(new Error(word("no-shell")));
    };
    coming.addEventListener("statechange", look);
    look();
  });
}

async function fetched() {
  const talk = new FormData(form).get("conversation");
  const url = talk ? `${form.dataset.snapshot}?${new URLSearchParams({ conversation: talk })}` : form.dataset.snapshot;
  const answer = await fetch(url, { headers: { Accept: "application/json" }, redirect: "error" }).catch(() => null);
  if (!answer?.ok) throw new Error(word("not-fetched"));
  return answer.json();
}

// Who takes along the same person again keeps what was there, with what is new laid over it.
async function laidDown(given) {
  const records = (await all()).filter((record) => record.what === "snapshot");
  const earlier = records.find((record) => record.data.given.person.id === given.person.id);
  const visit = earlier ? await joined(new Taken([earlier]), given) : await Taken.begin(given);
  if (given.conversations.length) await visit.stand({ conversation: given.conversations[0].id, voice: given.conversations[0].said_by, at: 0, inBoth: true });
}

async function joined(visit, given) {
  const { data } = visit.snapshot;
  const fresh = new Set(given.conversations.map((one) => one.id));
  const { conversations, answers } = data.given;
  given.conversations.push(...conversations.filter((one) => !fresh.has(one.id)));
  given.answers.push(...answers.filter((one) => !fresh.has(one.conversation)));
  data.given = given;
  visit.snapshot.until = Date.now() + 7 * 24 * 3_600_000;
  await write({ puts: [visit.snapshot] });
  visit.read();
  return visit;
}

async function takeAlong() {
  if (pin.value.trim().length < SHORTEST_PIN) throw new Error(word("short-pin", { shortest: SHORTEST_PIN }));
  if (!again.closest("[data-again]").hidden && pin.value !== again.value) throw new Error(word("other-pin"));
  say(word("moment"));
  await Promise.all([openLock(), shellIsKept()]);
  await laidDown(await fetched());
  await navigator.storage?.persist?.(); // the visit page says whether this tablet promises it
  location.assign(form.dataset.visit);
}

form.addEventListener("submit", async (event) => {
  event.preventDefault();
  const send = form.querySelector("button");
  send.disabled = true;
  await takeAlong().catch((fault) => say(fault.message));
  send.disabled = false;
});

// On a tablet with visits there is a PIN already.
if (await lock()) again.closest("[data-again]").hidden = true;
form.hidden = false;
