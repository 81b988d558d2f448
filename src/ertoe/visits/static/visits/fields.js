// The parts of which questions are made, each with its label; and text in one language or in two.

import { h, id, picture } from "./words.js";

const FROM_THE_RIGHT = new Set(["ar", "fa", "he", "ur"]);

export const directionOf = (language) => (FROM_THE_RIGHT.has(language.split("-")[0]) ? "rtl" : "ltr");

// Text in the language of the talk, with the second language beside it.
export function said(here, there) {
  const one = ({ text, language }) => h("span", { lang: language.split("-")[0], dir: directionOf(language) }, text);
  if (!here.text) return "";
  return there?.text ? h("span", { class: "both" }, one(here), " ", one(there)) : one(here);
}

export function field(label, input, hint = "") {
  const hintId = hint ? id("hint") : null;
  input.id ||= id("field");
  if (hintId) input.setAttribute("aria-describedby", hintId);
  const helps = hint ? h("p", { class: "field__hint", id: hintId }, hint) : "";
  return h("div", { class: "field" }, h("label", { for: input.id }, label), helps, input);
}

export function group(legend, ...inside) {
  return h("fieldset", { class: "field" }, h("legend", {}, legend), ...inside);
}

export function ownWords(value, keep, rows = 3) {
  const area = h("textarea", { rows, dir: "auto", "data-own-words": true, maxlength: 10_000 });
  area.value = value ?? "";
  area.addEventListener("input", () => keep(area.value));
  return area;
}

// Rows to choose from. `chosen` is a value, or a list of them when more may be chosen.
export function choices(pairs, chosen, choose, pictures = {}) {
  const many = Array.isArray(chosen);
  const name = id("choice");
  const rows = pairs.map(([value, words]) => {
    const input = h("input", { type: many ? "checkbox" : "radio", name, value });
    input.checked = many ? chosen.includes(value) : chosen === value;
    input.addEventListener("change", () => choose(value, input.checked));
    const drawn = pictures?.[value] ? picture(pictures[value]) : "";
    return h("li", {}, h("label", { class: "choice" }, input, drawn, h("span", {}, words)));
  });
  return h("ul", { class: "choices", role: "list" }, rows);
}

export function select(pairs, chosen, choose) {
  const options = pairs.map(([value, words]) => h("option", { value, selected: value === chosen }, words));
  const input = h("select", {}, options);
  input.addEventListener("change", () => choose(input.value));
  return input;
}
