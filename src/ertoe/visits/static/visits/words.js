// The words of the page, and how elements are made of them. No sentence is written here: they all stand in the shell,
// in the language in which it was served.

const spoken = document.getElementById("words").content;

export function word(name, places = {}) {
  const found = spoken.querySelector(`[data-word="${name}"]`).textContent;
  return Object.entries(places).reduce((text, [place, value]) => text.replaceAll(`[${place}]`, value), found);
}

// <h("p", { class: "soft" }, "words", element)>; what begins with "on" listens; nothing is left out where it is null.
export function h(tag, attributes = {}, ...inside) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (name.startsWith("on")) element.addEventListener(name.slice(2), value);
    else if (value === true) element.setAttribute(name, "");
    else if (value !== false && value != null) element.setAttribute(name, value);
  }
  element.append(...inside.flat().filter((one) => one != null && one !== ""));
  return element;
}

export function button(name, press, kind = "") {
  const look = kind ? `button button--${kind}` : "button";
  return h("button", { type: "button", class: look, onclick: press }, word(name));
}

let made = 0;

export function id(of) {
  made += 1;
  return `${of}-${made}`;
}

// A screen that stands in the shell as a template, with its labels; here it gets its title.
export function screen(name) {
  const { content, dataset } = document.getElementById(`screen-${name}`);
  const made = content.firstElementChild.cloneNode(true);
  made.prepend(h("h1", { tabindex: -1 }, dataset.title));
  return made;
}

// A pictogram comes as text; only its drawing is taken over. Parsed like this nothing in it runs or is fetched.
export function picture(markup) {
  const drawn = new DOMParser().parseFromString(markup, "text/html").querySelector("svg");
  if (!drawn) return "";
  for (const one of drawn.querySelectorAll("script, foreignObject, a, use, image, animate, set")) one.remove();
  return document.importNode(drawn, true);
}

// Numbered by time, and unlike any other: made here, so that sending twice changes nothing.
export function uuid7() {
  const time = Date.now().toString(16).padStart(12, "0");
  return `${time.slice(0, 8)}-${time.slice(8)}-7${crypto.randomUUID().slice(15)}`;
}
