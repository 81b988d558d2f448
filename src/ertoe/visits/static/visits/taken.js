// One visit on this tablet: what the server gave along, and the operations that were made since. What one sees is the
// first with the second laid over it. Everything that changes it goes through one line, and is on the disk before it
// counts as kept.

import { isOpen, write } from "./keep.js";
import { uuid7 } from "./words.js";

const WEEK = 7 * 24 * 3_600_000;
const PIECE = 1_500_000; // letters in one sending; one operation alone may be larger
export const AT_MOST = 100;

const at = (one) => `${one.conversation} ${one.question} ${one.said_by}`;
const same = (one, other) => JSON.stringify(one ?? null) === JSON.stringify(other ?? null);

export class Taken {
  // `records`: of one visit, as keep.js gives them. Without a snapshot only what waits is left.
  constructor(records) {
    this.snapshot = records.find((record) => record.what === "snapshot") ?? null;
    this.waiting = records.filter((record) => record.what === "operation").sort((a, b) => a.n - b.n);
    this.turn = Promise.resolve();
    this.read();
  }

  static async begin(given) {
    const data = { given, place: null, aside: [] };
    const record = { visit: crypto.randomUUID(), what: "snapshot", waits: false, until: Date.now() + WEEK, data };
    await write({ puts: [record] });
    return new Taken([record]);
  }

  get visit() {
    return (this.snapshot ?? this.waiting[0]).visit;
  }

  get given() {
    return this.snapshot?.data.given ?? null;
  }

  get person() {
    return this.given?.person.id ?? this.waiting[0]?.data.person;
  }

  get toSend() {
    return this.waiting.filter((record) => !record.data.wrong);
  }

  // In line: one change after the other, also while something is being sent. Nothing changes while the lock is shut.
  next(change) {
    this.turn = this.turn.catch(() => {}).then(() => isOpen() && change());
    return this.turn;
  }

  read() {
    this.answers = new Map((this.given?.answers ?? []).map((one) => [at(one), one]));
    this.talks = new Map((this.given?.conversations ?? []).map((one) => [one.id, { ...one }]));
    this.pending = new Map();
    for (const record of this.waiting) {
      const { op } = record.data;
      if (op.kind === "answer") this.pending.set(at(op), record);
      else this.fold(this.talks, op);
    }
  }

  fold(talks, op) {
    if (op.kind === "begin") talks.set(op.conversation, { ...talkOf(op), ...talks.get(op.conversation) });
    else if (op.kind === "close" && talks.has(op.conversation)) {
      talks.set(op.conversation, { ...talks.get(op.conversation), state: "closed" });
    }
  }

  // --- what one sees ---------------------------------------------------------------------------------------------

  value(conversation, question, voice) {
    const which = at({ conversation, question, said_by: voice });
    const waits = this.pending.get(which);
    return (waits ? waits.data.op.value : this.answers.get(which)?.value) ?? null;
  }

  // "", "kept", "arrived", or why it could not be taken in.
  state(conversation, question, voice) {
    const which = at({ conversation, question, said_by: voice });
    const waits = this.pending.get(which);
    if (waits) return waits.data.wrong ?? "kept";
    return this.answers.get(which)?.value != null ? "arrived" : "";
  }

  isContested(conversation, question, voice) {
    const which = at({ conversation, question, said_by: voice });
    return (this.snapshot?.data.aside ?? []).some((one) => one.which === which);
  }

  // The keys under which a question that may be answered again and again was answered.
  keys(conversation, question, voice) {
    const found = new Set();
    for (const one of [...this.answers.values(), ...[...this.pending.values()].map((record) => record.data.op)]) {
      const isHere = one.conversation === conversation && one.said_by === voice;
      if (isHere && one.question.startsWith(`${question}:`)) found.add(one.question);
    }
    return [...found].filter((key) => this.value(conversation, key, voice) !== null);
  }

  // --- what one does ---------------------------------------------------------------------------------------------

  answer({ conversation, question, said_by, value, asked_in, said_in }) {
    return this.next(async () => {
      const which = at({ conversation, question, said_by });
      if (same(this.value(conversation, question, said_by), value)) return;
      const earlier = this.pending.get(which);
      const known = this.answers.get(which);
      const saw = earlier?.data.op.saw ?? known?.version ?? 0;
      const op = { kind: "answer", conversation, question, said_by, value, saw, asked_in, said_in };
      await this.add(op, earlier);
    });
  }

  begin(op) {
    return this.next(() => this.add({ kind: "begin", ...op }));
  }

  close(op) {
    return this.next(() => this.add({ kind: "close", ...op }));
  }

  // What was not sent yet may still become something else under its own id; what was tried once never does.
  async add(op, earlier) {
    const again = earlier && !earlier.data.tried && !earlier.data.wrong ? earlier : null;
    const made = { id: again?.data.op.id ?? uuid7(), made_at: new Date().toISOString(), ...op };
    const data = { person: this.person, op: made, tried: false };
    const record = { n: again?.n, visit: this.visit, what: "operation", waits: true, until: 0, data };
    const refused = earlier?.data.wrong ? earlier : null; // said again: what was refused is no longer needed
    await write({ puts: [record], drops: refused ? [refused.n] : [] });
    this.waiting = this.waiting.filter((one) => one.n !== record.n && one !== refused);
    this.waiting.push(record);
    this.waiting.sort((a, b) => a.n - b.n);
    this.read();
  }

  // Where one was, so that a reload goes on there.
  stand(place) {
    return this.next(async () => {
      if (!this.snapshot) return;
      this.snapshot.data.place = place;
      await write({ puts: [this.snapshot] });
    });
  }

  // --- sending ---------------------------------------------------------------------------------------------------

  // What goes in one sending, marked as tried before it leaves.
  parcel(most = AT_MOST) {
    return this.next(async () => {
      const chosen = [];
      let size = 0;
      for (const record of this.toSend) {
        size += JSON.stringify(record.data.op).length;
        if (chosen.length === most || (chosen.length && size > PIECE)) break;
        chosen.push(record);
      }
      const fresh = chosen.filter((record) => !record.data.tried);
      for (const record of fresh) record.data.tried = true;
      if (fresh.length) await write({ puts: fresh });
      return chosen.map((record) => record.data.op);
    });
  }

  // What the server said of a parcel. Dropping what arrived and taking in how it stands now are one step on the disk.
  took(operations, reply) {
    return this.next(async () => {
      const why = new Map(reply.wrong.map((one) => [one.id, one.why]));
      const aside = new Map(reply.set_aside.map((one) => [one.id, one.why]));
      const safe = new Set([...reply.arrived, ...aside.keys()]);
      const gone = this.waiting.filter((record) => safe.has(record.data.op.id));
      const wrong = this.waiting.filter((record) => why.has(record.data.op.id));
      for (const record of wrong) record.data.wrong = why.get(record.data.op.id);
      if (this.snapshot) this.renew(operations.filter((op) => safe.has(op.id)), aside, reply);
      const puts = this.snapshot ? [this.snapshot, ...wrong] : wrong;
      await write({ puts, drops: gone.map((record) => record.n) });
      this.waiting = this.waiting.filter((record) => !safe.has(record.data.op.id));
      this.read();
    });
  }

  refused(op, why) {
    return this.next(async () => {
      const record = this.waiting.find((one) => one.data.op.id === op.id);
      record.data.wrong = why;
      await write({ puts: [record] });
      this.read();
    });
  }

  drop(record) {
    return this.next(async () => {
      await write({ drops: [record.n] });
      this.waiting = this.waiting.filter((one) => one !== record);
      this.read();
    });
  }

  renew(operations, aside, reply) {
    const { given, aside: known } = this.snapshot.data;
    const touched = new Set(operations.map((op) => op.conversation));
    const talks = new Map(given.conversations.map((one) => [one.id, one]));
    for (const op of operations) if (!aside.has(op.id)) this.fold(talks, op);
    given.conversations = [...talks.values()];
    given.answers = [...given.answers.filter((one) => !touched.has(one.conversation)), ...reply.answers];
    given.as_of = reply.as_of;
    given.token = reply.token;
    for (const op of operations) if (aside.has(op.id)) known.push({ why: aside.get(op.id), which: op.question ? at(op) : "" });
  }

  token(token) {
    this.lastToken = token;
    if (this.given) this.given.token = token;
  }
}

function talkOf({ conversation, tool, present, said_by, held_on, place }) {
  return { id: conversation, state: "held", tool, present, said_by, held_on, place, beside: "" };
}
