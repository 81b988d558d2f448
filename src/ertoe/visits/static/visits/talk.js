// One talk on the tablet: one question at a time, who says it, the second language beside it, next and back.
// What is typed is kept a moment after each keystroke, and at once when one goes on or looks away.

import { draw, isAsked } from "./ask.js";
import { choices, field, group, said, select } from "./fields.js";
import { button, h, uuid7, word } from "./words.js";

const PAUSE = 300;

export class Talk {
  constructor(app, visit, conversation) {
    Object.assign(this, { app, visit, id: conversation, typed: new Map(), states: [] });
    this.talk = visit.talks.get(conversation);
    this.tool = visit.given.tools.find((one) => (one.version_id ?? null) === (this.talk.tool ?? null));
    const place = visit.snapshot.data.place;
    const isHere = place?.conversation === conversation;
    this.voice = isHere ? place.voice : this.talk.said_by;
    this.inBoth = isHere ? place.inBoth : this.languages.length > 1 && this.language !== document.documentElement.lang;
    this.at = isHere ? place.at : 0;
    this.said_in = this.language.split("-")[0];
  }

  // --- languages and voices --------------------------------------------------------------------------------------

  // The language of the person first: it is put to her. Then that of who holds the tablet.
  get languages() {
    const wanted = [this.visit.given.person.language.split("-")[0], document.documentElement.lang];
    const there = Object.keys(this.tool.spoken);
    return [...new Set([...wanted.filter((language) => there.includes(language)), ...there])].slice(0, 2);
  }

  get language() {
    return this.languages[0];
  }

  get spoken() {
    return this.tool.spoken[this.language];
  }

  get other() {
    return this.inBoth && this.languages.length > 1 ? this.tool.spoken[this.languages[1]] : null;
  }

  say(here, there) {
    const beside = this.other && { text: there, language: this.languages[1] };
    return said({ text: here, language: this.language }, beside);
  }

  get voices() {
    const there = new Set([this.talk.said_by, ...(this.talk.present ?? [])]);
    return this.visit.given.members.filter((member) => there.has(member.id));
  }

  // --- where one is ----------------------------------------------------------------------------------------------

  // Every question that is asked of this voice now, each with its part, in the order of the tool.
  get steps() {
    const valueOf = (question) => this.valueOf(question);
    return this.spoken.parts.flatMap((part, p) =>
      !isAsked(part.when, valueOf) ? [] : part.questions.flatMap((question, q) =>
        isAsked(question.when, valueOf) ? [{ part, question, isFirst: q === 0, p, q }] : []));
  }

  valueOf(question) {
    const key = this.visit.keys(this.id, question, this.voice)[0] ?? question;
    return this.visit.value(this.id, key, this.voice);
  }

  async go(at) {
    await this.flush();
    this.at = at;
    this.show();
    await this.visit.stand({ conversation: this.id, at, voice: this.voice, inBoth: this.inBoth });
  }

  show() {
    this.states = [];
    if (this.at === "all") this.app.show(this.overview());
    else this.app.show(this.step(Math.min(this.at, this.steps.length - 1)));
    this.refresh();
  }

  // --- keeping ---------------------------------------------------------------------------------------------------

  later(question, value) {
    const { voice: said_by, language: asked_in, said_in } = this;
    this.typed.set(`${question} ${said_by}`, { conversation: this.id, question, said_by, value, asked_in, said_in });
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.flush(), PAUSE);
  }

  async flush() {
    clearTimeout(this.timer);
    const answers = [...this.typed.values()];
    this.typed.clear();
    await Promise.all(answers.map((answer) => this.visit.answer(answer)));
    if (answers.length) this.app.kept();
  }

  // In words beside each answer: kept here, arrived, or why not.
  refresh() {
    for (const { question, place } of this.states) {
      const state = this.visit.state(this.id, question, this.voice);
      const words = { "": "", kept: word("kept"), arrived: word("arrived") }[state] ?? `${word("not-taken")} ${state}`;
      const two = this.visit.isContested(this.id, question, this.voice) ? word("two-versions") : "";
      const says = [words, two].filter(Boolean).join(" ");
      if (place.textContent !== says) place.textContent = says;
    }
  }

  // --- one question ----------------------------------------------------------------------------------------------

  step(at) {
    const { part, question, isFirst, p, q } = this.steps[at];
    const elsewhere = this.other?.parts[p];
    const title = part.title ? this.say(part.title, elsewhere?.title) : this.say(this.spoken.title, this.other?.title);
    const welcome = at === 0 && this.spoken.welcome ? h("p", {}, this.say(this.spoken.welcome, this.other?.welcome)) : "";
    const intro = isFirst && part.intro ? h("p", {}, this.say(part.intro, elsewhere?.intro)) : "";
    const where = word("step", { number: at + 1, of: this.steps.length });
    return h("section", { class: "visit-talk stack" },
      h("p", { class: "soft" }, `${this.visit.given.person.called} · ${where}`),
      h("h1", { tabindex: -1 }, title), welcome, intro, this.who(),
      this.prompts(question, elsewhere?.questions[q]),
      this.answersTo(question, elsewhere?.questions[q]),
      this.ways(at));
  }

  who() {
    const voices = this.voices.map((member) => [member.id, member.name]);
    if (voices.length < 2) return "";
    const choose = async (voice) => {
      await this.flush(); // what was typed is of who said it
      this.voice = voice;
      await this.go(this.at);
    };
    return field(word("who-says"), select(voices, this.voice, choose));
  }

  prompts(question, other) {
    if (!question.prompts?.length) return "";
    const others = new Map(other?.prompts ?? []);
    const rows = question.prompts.map(([one, text]) => h("li", {}, this.say(text, others.get(one))));
    return h("details", { class: "more" }, h("summary", {}, word("prompts")), h("ul", { class: "more__in" }, rows));
  }

  answersTo(question, other) {
    if (!question.repeats) return this.oneAnswer(question, other, question.id);
    const keys = this.visit.keys(this.id, question.id, this.voice);
    const fresh = () => `${question.id}:${uuid7()}`;
    const rows = h("div", { class: "stack" }, (keys.length ? keys : [fresh()]).map((key) => this.oneAnswer(question, other, key)));
    const more = button("one-more", () => {
      const added = this.oneAnswer(question, other, fresh());
      rows.append(added);
      added.querySelector("textarea, input, button").focus();
    }, "second");
    return h("div", { class: "stack" }, rows, h("p", { class: "buttons" }, more));
  }

  oneAnswer(question, other, key) {
    const place = h("p", { class: "small soft visit-state", role: "status" });
    const asked = draw({
      question, other: this.other ? other : null, language: this.language, otherLanguage: this.languages[1],
      value: this.visit.value(this.id, key, this.voice), members: this.visit.given.members,
      keep: (value) => this.later(key, value),
    });
    this.states.push({ question: key, place });
    return h("div", { class: question.repeats ? "card stack" : "stack" }, asked, this.inWhich(question), place);
  }

  // With two languages on the page: in which of them are these words?
  inWhich(question) {
    if (!this.other || question.kind !== "words") return "";
    const names = new Intl.DisplayNames([document.documentElement.lang], { type: "language" });
    const pairs = this.languages.map((language) => language.split("-")[0]).map((code) => [code, names.of(code)]);
    return group(word("said-in"), choices(pairs, this.said_in, (code) => (this.said_in = code)));
  }

  ways(at) {
    const last = at === this.steps.length - 1;
    const next = last ? button("to-all", () => this.go("all")) : button("next", () => this.go(at + 1));
    const back = at > 0 ? button("back", () => this.go(at - 1), "second") : "";
    const all = last ? "" : button("all", () => this.go("all"), "quiet");
    const both = this.languages.length < 2 ? "" : button(this.inBoth ? "one-language" : "two-languages", () => {
      this.inBoth = !this.inBoth;
      return this.go(at);
    }, "quiet");
    return h("p", { class: "buttons visit-ways" }, back, next, all, both);
  }

  // --- all questions ---------------------------------------------------------------------------------------------

  // The own words of every voice in this talk: read aloud before it is closed.
  heard() {
    const kinds = new Map(this.spoken.parts.flatMap((part) => part.questions.map(({ id, kind }) => [id, kind])));
    const stand = new Map(this.visit.answers);
    for (const [which, record] of this.visit.pending) stand.set(which, record.data.op);
    const words = ({ question, value }) => (kinds.get(question.split(":")[0]) === "words" ? value : value?.words);
    return [...stand.values()].filter((one) => one.conversation === this.id).map(words).filter(Boolean);
  }

  overview() {
    const rows = this.steps.map(({ question }, at) => {
      const has = this.valueOf(question.id) !== null;
      const words = h("span", {}, this.say(question.ask, null));
      const open = h("button", { type: "button", class: "choice", onclick: () => this.go(at) }, words,
        h("span", { class: "soft small" }, has ? word("has-answer") : ""));
      return h("li", {}, open);
    });
    const isOver = this.talk.state === "closed";
    const mayClose = !isOver && this.talk.may_close !== false;
    const close = mayClose ? button("close", () => this.app.close(this)) : "";
    const whoCloses = isOver || mayClose ? "" : h("p", {}, word("closes-herself", { name: this.visit.given.person.called }));
    return h("section", { class: "visit-talk stack" },
      h("p", { class: "soft" }, this.visit.given.person.called),
      h("h1", { tabindex: -1 }, this.say(this.spoken.title, this.other?.title)),
      h("div", { class: "field" }, h("ul", { class: "choices", role: "list" }, rows)), whoCloses,
      h("p", { class: "buttons visit-ways" }, close, button("to-visits", () => this.app.list(), close ? "second" : "")));
  }
}
