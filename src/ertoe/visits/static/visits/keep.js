// What lies on this tablet, and the lock on it.
//
// Every record is sealed (AES-GCM) with one random key. That key is kept wrapped by another, made from the PIN
// (PBKDF2), and once the tablet is open it is a key that no script can read out. In plain sight stand only: which
// records belong together, what kind they are, whether they wait to be sent, and until when they may stay. So what has
// arrived can be taken away without the PIN, and what waits never is.

const NAME = "ertoe-visits";
const ROUNDS = 600_000;
const TRIES = 5;
const TRIES_BEFORE_WIPING = 10;
const FIRST_WAIT = 30_000;
const LONGEST_WAIT = 3_600_000;
export const SHORTEST_PIN = 6;

let key = null;
let database = null;

const asked = (request) =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

async function stores(mode, ...names) {
  if (!database) {
    const opening = indexedDB.open(NAME, 1);
    opening.onupgradeneeded = () => {
      opening.result.createObjectStore("lock", { keyPath: "id" });
      opening.result.createObjectStore("kept", { keyPath: "n", autoIncrement: true });
    };
    database = await asked(opening);
    database.onversionchange = () => database.close();
  }
  // Strict: what says it is kept is on the disk, also when the battery gives up.
  const transaction = database.transaction(names, mode, { durability: "strict" });
  const done = new Promise((resolve, reject) => {
    transaction.oncomplete = resolve;
    transaction.onabort = transaction.onerror = () => reject(transaction.error);
  });
  return { done, in: (name) => transaction.objectStore(name) };
}

// --- the lock ----------------------------------------------------------------------------------------------------

async function keyOf(pin, { salt, rounds }) {
  const typed = new TextEncoder().encode(pin.trim().normalize("NFKC"));
  const raw = await crypto.subtle.importKey("raw", typed, "PBKDF2", false, ["deriveKey"]);
  const how = { name: "PBKDF2", hash: "SHA-256", salt, iterations: rounds };
  return crypto.subtle.deriveKey(how, raw, { name: "AES-GCM", length: 256 }, false, ["wrapKey", "unwrapKey"]);
}

const unwrapped = async (pin, lock) => {
  const how = { name: "AES-GCM", iv: lock.iv };
  const use = ["encrypt", "decrypt"];
  return crypto.subtle.unwrapKey("raw", lock.wrapped, await keyOf(pin, lock), how, "AES-GCM", false, use);
};

export async function lock() {
  const { in: store } = await stores("readonly", "lock");
  return asked(store("lock").get("lock"));
}

async function keepLock(changed) {
  const { in: store, done } = await stores("readwrite", "lock");
  store("lock").put(changed);
  await done;
}

// A new lock for an empty tablet; it stands open afterwards.
export async function makeLock(pin) {
  const fresh = { id: "lock", device: crypto.randomUUID(), rounds: ROUNDS, wrong: 0, notBefore: 0 };
  fresh.salt = crypto.getRandomValues(new Uint8Array(16));
  fresh.iv = crypto.getRandomValues(new Uint8Array(12));
  const random = await crypto.subtle.generateKey({ name: "AES-GCM", length: 256 }, true, ["encrypt", "decrypt"]);
  fresh.wrapped = await crypto.subtle.wrapKey("raw", random, await keyOf(pin, fresh), { name: "AES-GCM", iv: fresh.iv });
  key = await unwrapped(pin, fresh);
  await keepLock(fresh);
}

// { open: true }, or { wait: milliseconds, left: tries before what has arrived is taken away, wiped: was it now }.
export async function unlock(pin) {
  const shut = await lock();
  const wait = shut.notBefore - Date.now();
  if (wait > 0) return { wait };
  const wrong = shut.wrong + 1;
  const longer = Math.min(FIRST_WAIT * 2 ** Math.max(0, wrong - TRIES), LONGEST_WAIT);
  const counted = { ...shut, wrong, notBefore: wrong < TRIES ? 0 : Date.now() + longer };
  await keepLock(counted); // counted before it is tried: closing the window does not undo it
  try {
    key = await unwrapped(pin, shut);
  } catch (fault) {
    if (fault.name !== "OperationError") throw fault;
    const wiped = wrong === TRIES_BEFORE_WIPING;
    if (wiped) await forget((record) => !record.waits);
    return { wait: counted.notBefore ? longer : 0, left: Math.max(0, TRIES_BEFORE_WIPING - wrong), wiped };
  }
  await keepLock({ ...shut, wrong: 0, notBefore: 0 });
  return { open: true };
}

export function shut() {
  key = null;
}

export const isOpen = () => key !== null;

// --- the records -------------------------------------------------------------------------------------------------

const bound = ({ visit, what }) => new TextEncoder().encode(`${visit} ${what}`);

async function sealed({ n, visit, what, waits, until, data }) {
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const how = { name: "AES-GCM", iv, additionalData: bound({ visit, what }) };
  const content = await crypto.subtle.encrypt(how, key, new TextEncoder().encode(JSON.stringify(data)));
  return { ...(n ? { n } : {}), visit, what, waits, until, iv, content };
}

async function opened(record) {
  const how = { name: "AES-GCM", iv: record.iv, additionalData: bound(record) };
  const plain = await crypto.subtle.decrypt(how, key, record.content);
  const { n, visit, what, waits, until } = record;
  return { n, visit, what, waits, until, data: JSON.parse(new TextDecoder().decode(plain)) };
}

// Puts and drops together or not at all; a record without `n` gets one.
export async function write({ puts = [], drops = [] }) {
  const ready = await Promise.all(puts.map(sealed));
  const { in: store, done } = await stores("readwrite", "kept");
  const numbers = ready.map((record) => asked(store("kept").put(record)));
  for (const n of drops) store("kept").delete(n);
  await done;
  const given = await Promise.all(numbers);
  puts.forEach((record, at) => (record.n = given[at]));
}

async function raw() {
  const { in: store } = await stores("readonly", "kept");
  return asked(store("kept").getAll());
}

export async function all() {
  return Promise.all((await raw()).map(opened));
}

// Takes records away by what stands in plain sight. With the last one the lock goes too.
export async function forget(which) {
  const records = await raw();
  const gone = records.filter(which);
  const { in: store, done } = await stores("readwrite", "kept", "lock");
  for (const record of gone) store("kept").delete(record.n);
  if (gone.length === records.length) store("lock").clear();
  await done;
  return gone.length;
}

export const forgetOld = () => forget((record) => !record.waits && record.until < Date.now());
