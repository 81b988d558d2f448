// Draws one question. Every kind is drawn with what a browser has of its own: text, choices, marks; no dragging.
// `ask`: { question, other, value, keep(value), members }; `other` is the same question in the second language.

import { drawing } from "./draw.js";
import { choices, field, group, ownWords, said } from "./fields.js";
import { h, id, picture, word } from "./words.js";

const ROWS = { line: 1, short: 3, long: 6 };
const MARKS = Array.from({ length: 11 }, (_, mark) => mark);
class Ask {
  constructor({ question, other, language, otherLanguage, value, keep, members }) {
    Object.assign(this, { question, other, language, otherLanguage, value, keep, members });
  }

  // The text of the question under this name, in both languages.
  say(name) {
    const there = this.other && { text: this.other[name], language: this.otherLanguage };
    return said({ text: this.question[name], language: this.language }, there);
  }

  // Pairs of id and words, in both languages.
  pairs(name) {
    const others = new Map(this.other?.[name] ?? []);
    return (this.question[name] ?? []).map(([one, text]) => {
      const there = this.other && { text: others.get(one), language: this.otherLanguage };
      return [one, said({ text, language: this.language }, there)];
    });
  }

  // A value of several parts: what is empty is left out, and nothing at all is no answer.
  keepPart(name, value) {
    const now = { ...this.value, [name]: value };
    for (const [part, held] of Object.entries(now)) if (held === "" || held == null) delete now[part];
    this.value = Object.keys(now).length ? now : null;
    this.keep(this.value);
  }
}

function marks(ask, chosen, choose) {
  const name = id("mark");
  const end = (value, words) => h("span", {}, ...(words ? [`${value}: `, words] : []));
  const ends = h("p", { class: "scale__ends" }, end(0, ask.say("lowest")), end(10, ask.say("highest")));
  const mark = (value, words, look) => {
    const input = h("input", { type: "radio", name, value: value ?? "" });
    input.checked = chosen === value;
    input.addEventListener("change", () => choose(value));
    return h("label", { class: look }, input, h("span", {}, words));
  };
  const row = MARKS.map((value) => h("li", {}, mark(value, String(value), "scale__mark")));
  const none = mark(null, word("no-mark"), "choice");
  return h("div", { class: "scale" }, ends, h("ul", { class: "scale__marks", role: "list" }, row), none);
}

const hintOf = (ask) => (ask.question.hint ? h("p", { class: "field__hint" }, ask.say("hint")) : "");
const asked = (ask, ...inside) => group(ask.say("ask"), hintOf(ask), ...inside);

// --- the kinds ---------------------------------------------------------------------------------------------------

const KINDS = {
  words: (ask) => {
    const area = ownWords(ask.value, (text) => ask.keep(text.trim() ? text : null), ROWS[ask.question.size] ?? 3);
    return field(ask.say("ask"), area, ask.say("hint"));
  },

  "choose-one": (ask) => {
    const skip = said({ text: ask.question.skip || word("skip"), language: ask.language });
    const pairs = [...ask.pairs("options"), ["", skip]];
    return asked(ask, choices(pairs, ask.value ?? "", (value) => ask.keep(value || null), ask.question.pictures));
  },

  "choose-many": (ask) => {
    const order = (ask.question.options ?? []).map(([option]) => option);
    const chosen = new Set(ask.value ?? []);
    const choose = (value, isChosen) => {
      isChosen ? chosen.add(value) : chosen.delete(value);
      ask.keep(chosen.size ? order.filter((option) => chosen.has(option)) : null);
    };
    return asked(ask, choices(ask.pairs("options"), [...chosen], choose, ask.question.pictures));
  },

  scale: (ask) => asked(ask, marks(ask, ask.value ?? null, (value) => ask.keep(value))),

  "pair-of-marks": (ask) => {
    const value = { now: null, wished: null, ...ask.value };
    const one = (name) =>
      group(ask.say(name), marks(ask, value[name], (mark) => {
        value[name] = mark;
        ask.keep(value.now === null && value.wished === null ? null : { ...value });
      }));
    return asked(ask, one("now"), one("wished"));
  },

  "sort-cards": (ask) => {
    const card = ([option, words]) => {
      const drawn = ask.question.pictures?.[option] ? picture(ask.question.pictures[option]) : "";
      const piles = [...ask.pairs("piles"), ["", word("no-pile")]];
      const legend = h("span", { class: "row" }, drawn, words);
      return group(legend, choices(piles, ask.value?.[option] ?? "", (pile) => ask.keepPart(option, pile)));
    };
    return asked(ask, ask.pairs("options").map(card));
  },

  card: (ask) => {
    const kept = (name) => (value) => ask.keepPart(name, value);
    const none = (pairs, name) => [...pairs, ["", word(name)]];
    const parts = [field(word("card-words"), ownWords(ask.value?.words, kept("words")))];
    if (Object.keys(ask.question.pictures ?? {}).length) {
      const shown = choices(none(ask.pairs("options"), "no-picture"), ask.value?.picture ?? "", kept("picture"), ask.question.pictures);
      parts.push(group(word("card-picture"), shown));
    }
    if (ask.question.piles?.length) {
      parts.push(group(word("card-pile"), choices(none(ask.pairs("piles"), "no-pile"), ask.value?.pile ?? "", kept("pile"))));
    }
    return asked(ask, parts);
  },

  "two-words": (ask) => {
    const hers = ownWords(ask.value?.words, (text) => ask.keepPart("words", text), 1);
    const theirs = h("input", { type: "text", dir: "auto", maxlength: 500, value: ask.value?.theirs ?? "" });
    theirs.addEventListener("input", () => ask.keepPart("theirs", theirs.value));
    return asked(ask, field(word("own-word"), hers), field(word("their-word"), theirs));
  },

  member: (ask) => {
    const pairs = [...ask.members.map((one) => [one.id, one.name]), ["", word("no-member")]];
    return asked(ask, choices(pairs, ask.value ?? "", (member) => ask.keep(member || null)));
  },

  draw: (ask) => asked(ask, drawing(ask)),
};

export function draw(ask) {
  const one = new Ask(ask);
  const kind = KINDS[ask.question.kind];
  const drawn = kind ? kind(one) : asked(one, h("p", {}, word("not-here")));
  return ask.question.picture ? h("div", { class: "asked" }, picture(ask.question.picture), drawn) : drawn;
}

// Is it asked now? All that its condition names must hold for what this voice answered.
export function isAsked(when, valueOf) {
  if (!when?.question) return true;
  const value = valueOf(when.question);
  const is = value !== null && value !== undefined && value !== "";
  if (when.answered != null && when.answered !== is) return false;
  const mark = typeof value === "object" && value ? value.now : value;
  if (when.at_least != null && !(typeof mark === "number" && mark >= when.at_least)) return false;
  if (when.at_most != null && !(typeof mark === "number" && mark <= when.at_most)) return false;
  if (when.any_of?.length) return [value].flat().some((one) => when.any_of.includes(one));
  return true;
}
