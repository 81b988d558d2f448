// Beginning a talk, and the minute in which it is closed: who may read it, said aloud, and when one talks further.

import { choices, group, said } from "./fields.js";
import { h, screen, uuid7, word } from "./words.js";

const pairsOf = (members) => members.map((member) => [member.id, member.name]);

export function beginning(app, visit) {
  const { person, me, members, tools } = visit.given;
  const hers = members.find((member) => member.role === "person");
  const form = screen("begin");
  const slot = (name) => form.querySelector(`[data-slot="${name}"]`);
  const present = new Set([hers?.id, me.id].filter(Boolean));
  const chosen = { tool: "", interpreter: "none" };
  const titles = tools.map((tool) => {
    const spoken = tool.spoken[document.documentElement.lang] ?? tool.spoken.nl ?? Object.values(tool.spoken)[0];
    const language = spoken === tool.spoken[document.documentElement.lang] ? document.documentElement.lang : "nl";
    return [tool.version_id ?? "", said({ text: spoken.title, language })];
  });
  titles.sort(([one]) => (one === "" ? -1 : 0)); // just talking first
  slot("translates").open = person.language !== document.documentElement.lang;
  slot("person").textContent = person.called;
  slot("tool").replaceWith(group(word("how"), choices(titles, "", (tool) => (chosen.tool = tool))));
  const come = (member, isThere) => (isThere ? present.add(member) : present.delete(member));
  slot("present").replaceWith(group(word("present"), choices(pairsOf(members), [...present], come)));
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    if (!present.size) present.add(me.id);
    const said_by = hers && present.has(hers.id) ? hers.id : me.id;
    const conversation = uuid7();
    const interpreter = new FormData(form).get("interpreter") ?? "none";
    await visit.begin({ conversation, tool: chosen.tool || null, present: [...present], said_by, held_on: today(), place: "home", interpreter });
    app.kept();
    app.talk(visit, conversation);
  });
  slot("back").addEventListener("click", () => app.list());
  return form;
}

export function closing(app, talk) {
  const { visit } = talk;
  const { members, me } = visit.given;
  const form = screen("close");
  const slot = (name) => form.querySelector(`[data-slot="${name}"]`);
  const heardHere = talk.heard();
  slot("heard-words").hidden = !heardHere.length;
  slot("heard-words").querySelector("ul").append(...heardHere.map((words) => h("li", { class: "own-words", dir: "auto" }, words)));
  const named = new Set();
  const others = members.filter((member) => member.id !== talk.talk.said_by);
  const name = (member, isNamed) => (isNamed ? named.add(member) : named.delete(member));
  const names = group(word("named"), choices(pairsOf(others), [], name));
  names.hidden = true;
  slot("named").replaceWith(names);
  form.addEventListener("change", () => (names.hidden = new FormData(form).get("visibility") !== "named"));
  let heard_by = talk.talk.said_by === me.id ? null : me.id;
  const hearers = [...pairsOf(others.filter((member) => member.id === me.id || talk.talk.present?.includes(member.id)))];
  const heard = choices([...hearers, ["", word("nobody-heard")]], heard_by ?? "", (member) => (heard_by = member || null));
  slot("heard").replaceWith(group(word("heard"), heard));
  form.elements.next_on.min = today();
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    const { visibility, next_talk, next_on } = Object.fromEntries(new FormData(form));
    if (visibility === "named" && !named.size) return names.querySelector("input")?.focus();
    await visit.close({ conversation: talk.id, visibility, named: visibility === "named" ? [...named] : [], next_talk, next_on: next_on || null, heard_by });
    app.kept();
    app.done(visit);
  });
  slot("back").addEventListener("click", () => talk.go("all"));
  return form;
}

// The day as the clock of this tablet has it.
export function today() {
  const now = new Date();
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
}
