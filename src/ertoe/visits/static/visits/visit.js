// The shell comes to life: first the lock, then the visits of this tablet, then one talk.
// The shell itself is the same for everybody and knows nobody; all it shows comes from keep.js, once it is open.

import { beginning, closing } from "./closing.js";
import { all, forget, forgetOld, lock, shut, unlock } from "./keep.js";
import { Sender } from "./send.js";
import { Taken } from "./taken.js";
import { Talk } from "./talk.js";
import { button, h, screen, word } from "./words.js";

const AWAY_AT_MOST = 5 * 60_000;
const NOBODY = "00000000-0000-0000-0000-000000000000";
const main = document.getElementById("main");
const { dataset } = document.body;

class Visits {
  constructor() {
    this.visits = [];
    this.current = null;
    this.said = "";
    document.getElementById("shut").addEventListener("click", () => this.shut());
    addEventListener("pagehide", () => this.current?.flush());
    document.addEventListener("visibilitychange", () => this.lookedAway());
  }

  async start() {
    await forgetOld();
    const found = await lock();
    if (!found) return this.show(screen("nothing"));
    if (this.sender) return this.askPin();
    const visits = () => this.visits;
    this.sender = new Sender({ visits, device: found.device, url: dataset.send, tell: (state) => this.tell(state) });
    this.askPin();
  }

  show(element) {
    this.isList = false;
    main.replaceChildren(element);
    const title = main.querySelector("h1");
    document.title = `${title.textContent} - Ertoe`;
    title.focus({ preventScroll: true });
    scrollTo(0, 0);
  }

  // --- the lock --------------------------------------------------------------------------------------------------

  askPin() {
    const form = screen("pin");
    const says = form.querySelector("[role=status]");
    form.addEventListener("submit", async (event) => {
      event.preventDefault();
      says.textContent = word("moment");
      const tried = await unlock(form.elements.pin.value);
      if (tried.open) return this.open();
      if (!(await lock())) return this.start(); // it held nothing that waits: all of it is gone
      form.elements.pin.value = "";
      form.elements.pin.focus();
      says.textContent = this.notOpened(tried);
    });
    this.show(form);
    form.elements.pin.focus();
  }

  notOpened({ wait, left, wiped }) {
    const wrong = left === undefined ? "" : word("wrong-pin");
    const next = wiped ? word("wiped") : left ? word("tries", { left }) : "";
    return [wrong, next, wait ? word("wait", { seconds: Math.ceil(wait / 1000) }) : ""].filter(Boolean).join(" ");
  }

  async open() {
    const records = await all();
    const together = Object.values(Object.groupBy(records, (record) => record.visit));
    this.visits = together.map((those) => new Taken(those));
    document.getElementById("shut").hidden = false;
    const last = this.visits.find((visit) => visit.snapshot?.data.place);
    const talk = last?.snapshot.data.place.conversation;
    if (last?.talks.has(talk)) this.talk(last, talk);
    else this.list();
    this.sender.now();
  }

  async shut() {
    await this.current?.flush();
    this.sender.stop();
    shut();
    this.visits = [];
    this.current = null;
    document.getElementById("shut").hidden = true;
    this.tell("");
    this.start();
  }

  // Who lays the tablet down finds it shut after five minutes.
  lookedAway() {
    clearTimeout(this.away);
    const isOpen = this.visits.length > 0;
    if (document.visibilityState === "hidden") {
      this.current?.flush();
      this.since = Date.now();
      if (isOpen) this.away = setTimeout(() => this.shut(), AWAY_AT_MOST);
    } else if (isOpen && Date.now() - this.since >= AWAY_AT_MOST) this.shut();
  }

  // --- what one sees of the sending ------------------------------------------------------------------------------

  kept() {
    this.current?.refresh();
    this.sender.soon();
  }

  tell(state) {
    this.current?.refresh();
    const count = this.visits.reduce((sum, visit) => sum + visit.toSend.length, 0);
    const waits = count ? word("waiting", { count }) : "";
    const isWrong = this.visits.some((visit) => visit.waiting.length > visit.toSend.length);
    const arrived = word(isWrong ? "some-wrong" : "all-arrived");
    const says = { offline: word("offline"), unknown: word("unknown"), sign_in: word("sign-in"), arrived }[state];
    const line = [says, waits].filter(Boolean).join(" ");
    const place = document.getElementById("line");
    if (place.textContent !== line) place.textContent = line;
    document.getElementById("sign-in").hidden = state !== "sign_in";
    if (state === "arrived") this.tidy();
  }

  // What has arrived and is closed need not lie here any longer.
  async tidy() {
    const isOver = (visit) => visit.talks.size > 0 && [...visit.talks.values()].every((talk) => talk.state === "closed");
    for (const visit of this.visits.filter((one) => !one.waiting.length && isOver(one))) await this.remove(visit);
  }

  async remove(visit) {
    await forget((record) => record.visit === visit.visit && !record.waits);
    this.visits = this.visits.filter((one) => one !== visit);
    this.said = word("removed");
    if (this.isList || this.current?.visit === visit) this.list();
  }

  // --- the screens -----------------------------------------------------------------------------------------------

  list() {
    this.current = null;
    const list = screen("visits");
    list.querySelector("[data-slot=said]").textContent = this.said;
    this.said = "";
    navigator.storage?.persisted?.().then((is) => list.append(h("p", { class: "small soft" }, word(is ? "promised" : "not-promised"))));
    list.querySelector("[data-slot=visits]").append(...this.visits.map((visit) => h("li", {}, this.card(visit))));
    this.show(list);
    this.isList = true;
  }

  card(visit) {
    const url = dataset.setAside.replace(NOBODY, visit.person);
    const aside = visit.snapshot?.data.aside.length ? h("p", {}, word("set-aside"), " ", h("a", { href: url }, word("to-set-aside"))) : "";
    const wrong = h("ul", { class: "ruled", role: "list" }, visit.waiting.filter((record) => record.data.wrong).map((record) => this.notTaken(visit, record)));
    if (!visit.given) return h("article", { class: "card stack" }, h("p", {}, word("only-waiting")), aside, wrong);
    const talks = [...visit.talks.values()].filter((talk) => talk.state !== "closed");
    const rows = talks.map((talk) => {
      const tool = visit.given.tools.find((one) => (one.version_id ?? null) === (talk.tool ?? null));
      if (!tool) return ""; // a talk with a tool that does not go along
      const here = tool.spoken[document.documentElement.lang] ?? tool.spoken.nl;
      return h("button", { type: "button", class: "button", onclick: () => this.talk(visit, talk.id) }, word("go-on", { title: here.title }));
    });
    const begin = button("begin", () => this.show(beginning(this, visit)), rows.length ? "second" : "");
    const until = new Intl.DateTimeFormat(document.documentElement.lang, { dateStyle: "long" }).format(visit.snapshot.until);
    const remove = visit.waiting.length ? "" : button("remove-visit", () => this.remove(visit), "quiet");
    return h("article", { class: "card stack" },
      h("h2", { dir: "auto" }, visit.given.person.called),
      visit.given.person.sentence ? h("p", { class: "person-head__sentence", dir: "auto", lang: visit.given.person.language }, visit.given.person.sentence) : "",
      aside, wrong,
      h("p", { class: "buttons" }, rows, begin, remove),
      h("p", { class: "small soft" }, word("until", { day: until })));
  }

  // What Ertoe could not take in stays here, to be said again or written over, until somebody throws it away.
  notTaken(visit, record) {
    const { value } = record.data.op;
    const words = typeof value === "string" ? value : value?.words ?? "";
    const drop = button("drop", async () => {
      await visit.drop(record);
      this.list();
    }, "quiet");
    return h("li", {}, h("p", {}, `${word("not-taken")} ${record.data.wrong}`), h("p", { class: "own-words", dir: "auto" }, words), drop);
  }

  talk(visit, conversation) {
    this.current = new Talk(this, visit, conversation);
    this.current.show();
  }

  async close(talk) {
    await talk.flush();
    this.show(closing(this, talk));
  }

  done(visit) {
    this.current = null;
    const screenOfThanks = screen("done");
    screenOfThanks.querySelector("button").addEventListener("click", () => this.list());
    visit.stand(null);
    this.show(screenOfThanks);
  }
}

if ("serviceWorker" in navigator) navigator.serviceWorker.register(dataset.worker, { scope: dataset.scope });

// One window at a time: two of them would each keep their own half.
main.replaceChildren(screen("elsewhere"));
navigator.locks.request("ertoe-visits", () => {
  new Visits().start();
  return new Promise(() => {});
});
