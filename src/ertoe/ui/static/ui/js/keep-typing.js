// Keeps what somebody is typing, on the server, while they type.
// <form data-keep-typing="<url>">: changed text fields are posted there, with the form's csrf token.
// Without connection it says so, leaves the text on the page, sends nothing and tries again; nothing is stored in the
// browser.
// A form that is opened anew gets back what was typed in it and not sent.

const PAUSE = 800;
const AGAIN_AT_MOST = 30_000;
const FIELDS = "textarea, input[type=text], input:not([type])";

class Keeper {
  constructor(form) {
    this.form = form;
    this.place = form.querySelector("[data-saved-state]");
    this.changed = new Set();
    this.timer = 0;
    this.waits = 2_000;
    this.busy = false;
    this.lost = false;
    form.addEventListener("input", (event) => this.noticed(event.target));
    form.addEventListener("submit", (event) => this.sending(event));
    addEventListener("online", () => this.soon(0));
    addEventListener("pagehide", () => this.lastChance());
    document.addEventListener("visibilitychange", () => this.soon(0));
    this.giveBack();
  }

  get which() {
    return location.pathname + location.search;
  }

  value(name) {
    return this.form.elements.namedItem(name)?.value ?? "";
  }

  async giveBack() {
    if (document.querySelector(".trouble-summary")) return; // the form itself, come back: newer than what was kept
    const url = `${this.form.dataset.keepTyping}?${new URLSearchParams({ form: this.which })}`;
    const answer = await fetch(url, { headers: { Accept: "application/json" }, redirect: "error" }).catch(() => null);
    const typed = answer?.ok ? await answer.json() : {};
    const texts = Object.entries(typed.texts ?? {}).filter(([name, text]) => text && text !== this.value(name));
    if (!texts.length) return;
    // Somebody changed it since: putting the old text in its place would undo that unseen, so it stands beside.
    const stands = String(typed.version ?? "") === this.value("version");
    const beside = texts.filter(([name, text]) => !stands || !this.putBack(name, text)).map(([, text]) => text);
    this.tell([typed.says, ...beside]).append(this.throwAway(typed.throwsAway));
  }

  // Only what was typed before goes, and only when its writer says so: the fields stand as the page first had them.
  throwAway(label) {
    const button = document.createElement("button");
    button.type = "button";
    button.className = "button button--quiet";
    button.textContent = label;
    button.addEventListener("click", async () => {
      this.stop();
      const body = this.body([]);
      body.append("throw_away", "1");
      const answer = await fetch(this.form.dataset.keepTyping, { method: "POST", body, redirect: "error" }).catch(() => null);
      if (!answer?.ok) return;
      for (const field of this.form.querySelectorAll(FIELDS)) field.value = field.defaultValue;
      button.closest(".typed-before").remove();
    });
    return button;
  }

  putBack(name, text) {
    const field = this.form.elements.namedItem(name);
    if (!field?.matches?.(FIELDS) || field.value !== field.defaultValue) return false;
    field.value = text;
    this.noticed(field); // from now on it is kept for this form, and goes when this one is sent
    return true;
  }

  tell(lines) {
    const place = document.createElement("div");
    place.setAttribute("role", "status");
    place.className = "typed-before";
    for (const line of lines) {
      const paragraph = document.createElement("p");
      paragraph.dir = "auto";
      paragraph.textContent = line;
      place.append(paragraph);
    }
    this.form.prepend(place);
    return place;
  }

  noticed(field) {
    if (!field.name || !field.matches(FIELDS)) return;
    this.changed.add(field.name);
    this.soon(PAUSE);
  }

  soon(pause) {
    clearTimeout(this.timer);
    if (this.changed.size) this.timer = setTimeout(() => this.keep(), pause);
  }

  body(names) {
    const body = new FormData();
    body.append("form", this.which);
    for (const input of this.form.querySelectorAll("input[type=hidden]")) body.append(input.name, input.value);
    for (const name of names) {
      const field = this.form.elements.namedItem(name);
      if (field) body.set(name, field.value);
    }
    return body;
  }

  async keep() {
    if (this.busy) return this.soon(PAUSE);
    const names = [...this.changed];
    this.changed.clear();
    this.busy = true;
    this.say("keeping");
    let answer = null;
    try {
      answer = await fetch(this.form.dataset.keepTyping, {
        method: "POST",
        body: this.body(names),
        headers: { "HX-Request": "false" },
        redirect: "manual",
      });
      if (!answer.ok) throw new Error(String(answer.status));
      this.lost = false;
      this.waits = 2_000;
      this.say(this.changed.size ? "keeping" : "kept");
    } catch {
      this.lost = !answer || answer.status >= 500;
      for (const name of names) this.changed.add(name);
      this.say("kept-here");
      this.soon(this.waits);
      this.waits = Math.min(this.waits * 2, AGAIN_AT_MOST);
    } finally {
      this.busy = false;
    }
  }

  // Nobody there to send it to: the page would go, and the words with it. They stay, and go when somebody is there.
  async sending(event) {
    if (!this.lost && navigator.onLine) return this.stop();
    event.preventDefault();
    clearTimeout(this.timer);
    await this.keep();
    if (!this.lost && !this.busy) this.form.requestSubmit(event.submitter);
  }

  lastChance() {
    if (!this.changed.size || !this.form.isConnected) return;
    navigator.sendBeacon(this.form.dataset.keepTyping, this.body(this.changed));
  }

  stop() {
    clearTimeout(this.timer);
    this.changed.clear();
  }

  say(state) {
    if (!this.place) return;
    const words = { keeping: "keeping", kept: "kept", "kept-here": "notKept" };
    this.place.dataset.state = state;
    const text = this.place.dataset[words[state]];
    if (this.place.textContent !== text) this.place.textContent = text;
  }
}

const kept = new WeakSet();

function start(root) {
  for (const form of root.querySelectorAll("form[data-keep-typing]")) {
    if (kept.has(form)) continue;
    kept.add(form);
    new Keeper(form);
  }
}

start(document);
document.addEventListener("htmx:after:swap", () => start(document));
