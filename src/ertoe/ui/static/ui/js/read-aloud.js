// Reads the page aloud, sentence by sentence, with a voice that lives on the device (localService): own words never
// leave it to be spoken. Where there is no such voice it says so. Nothing is remembered, not even the speed.

const SKIPPED =
  "nav, section.no-print, button, .buttons, .tabs, select, input, textarea, script, template, [aria-hidden=true], [data-not-aloud], [data-read-aloud]";
const SAYS_SOMETHING = /[\p{L}\p{N}]/u;
const SLOWEST = 0.5;
const FASTEST = 1.75;
const VOICES_COME_WITHIN = 1_500;
const OWN_WORDS = ".quote blockquote, .goal__words, .agreement__what, .voice__words";

const languageOf = (element) => element.closest("[lang]")?.lang || document.documentElement.lang;
const base = (tag) => tag.replace("_", "-").toLowerCase().split("-")[0];

// --- what there is to read ---------------------------------------------------------------------------------------

function isBlock(element) {
  return !getComputedStyle(element).display.startsWith("inline");
}

class Passages {
  // Runs of text in one language, as they stand on the page. Text nodes keep their place so that it can be marked.
  constructor(root) {
    this.found = [];
    this.run = [];
    this.walk(root);
    this.endRun();
  }

  walk(element) {
    for (const node of element.childNodes) {
      if (node.nodeType === Node.TEXT_NODE) this.text(node);
      else if (node.nodeType === Node.ELEMENT_NODE) this.element(node);
    }
  }

  text(node) {
    if (this.run.length && languageOf(this.run[0].parentElement) !== languageOf(node.parentElement)) this.endRun();
    this.run.push(node);
  }

  element(element) {
    if (element.matches(SKIPPED) || !element.checkVisibility({ visibilityProperty: true })) return;
    if (element.matches("svg, [role=img]")) return this.picture(element);
    const alone = element.localName === "br" || isBlock(element);
    if (alone) this.endRun();
    this.walk(element);
    if (alone) this.endRun();
  }

  picture(element) {
    const parts = [":scope > title", ":scope > desc"].map((part) => element.querySelector(part)?.textContent.trim());
    const text = [element.getAttribute("aria-label"), ...parts].filter(Boolean).join(". ");
    if (!text) return;
    this.endRun();
    this.found.push({ text, language: languageOf(element), element, mark: null });
  }

  endRun() {
    const nodes = this.run;
    this.run = [];
    const whole = nodes.map((node) => node.data).join("").replaceAll(/\s/g, " ");
    if (!SAYS_SOMETHING.test(whole)) return;
    const element = nodes[0].parentElement;
    const language = languageOf(element);
    for (const { segment, index } of new Intl.Segmenter(language, { granularity: "sentence" }).segment(whole)) {
      const text = segment.replaceAll(/ +/g, " ").trim();
      if (!SAYS_SOMETHING.test(text)) continue;
      const start = index + segment.length - segment.trimStart().length;
      const mark = rangeOf(nodes, start, index + segment.trimEnd().length);
      this.found.push({ text, language, element: mark.startContainer.parentElement, mark });
    }
  }
}

function rangeOf(nodes, start, end) {
  const range = document.createRange();
  let at = 0;
  for (const node of nodes) {
    if (start >= at && start < at + node.length) range.setStart(node, start - at);
    if (end > at && end <= at + node.length) range.setEnd(node, end - at);
    at += node.length;
  }
  return range;
}

// --- the voices of this device -----------------------------------------------------------------------------------

function voices() {
  const now = speechSynthesis.getVoices();
  if (now.length) return Promise.resolve(now);
  return new Promise((resolve) => {
    const done = () => resolve(speechSynthesis.getVoices());
    speechSynthesis.addEventListener("voiceschanged", done, { once: true });
    setTimeout(done, VOICES_COME_WITHIN);
  });
}

function voiceFor(language, all) {
  const local = all.filter((voice) => voice.localService && base(voice.lang) === base(language));
  const wanted = [language, ...navigator.languages].map((tag) => tag.toLowerCase());
  return local.find((voice) => wanted.includes(voice.lang.replace("_", "-").toLowerCase())) ?? local[0];
}

// --- reading -----------------------------------------------------------------------------------------------------

class Reader {
  constructor(place) {
    this.place = place;
    this.bar = place.querySelector("[data-bar]");
    this.begins = place.querySelector("[data-do=begin]");
    this.pauses = place.querySelector("[data-do=pause]");
    this.says = place.querySelector("[data-says]");
    this.speed = 1;
    this.turn = 0; // whatever an earlier turn still reports is no longer heard
    this.stop();
    place.addEventListener("click", (event) => this.do(event.target.closest("[data-do]")?.dataset.do));
    document.addEventListener("keydown", (event) => {
      if (event.key === "Escape" && !this.bar.hidden) this.do("stop");
    });
    addEventListener("pagehide", () => speechSynthesis.cancel());
  }

  do(what) {
    const steps = { back: -1, next: 1 };
    if (what === "begin") this.begin(document.getElementById("main"));
    else if (what === "pause") this.isReading ? this.pause() : this.read();
    else if (what in steps) this.moveBy(steps[what]);
    else if (what === "slower") this.goAt(Math.max(SLOWEST, this.speed - 0.25));
    else if (what === "faster") this.goAt(Math.min(FASTEST, this.speed + 0.25));
    else if (what === "stop") this.stop(true);
  }

  async begin(root, from = this.begins) {
    this.stop();
    this.cameFrom = from;
    this.passages = new Passages(root).found;
    this.at = 0;
    this.say("");
    if (!this.passages.length) return this.say(this.place.dataset.nothing);
    this.voices = await voices();
    if (!this.passages.some(({ language }) => voiceFor(language, this.voices))) {
      return this.say(this.noVoice(this.passages[0].language));
    }
    this.bar.hidden = false;
    this.pauses.focus({ preventScroll: true });
    this.read();
  }

  read() {
    speechSynthesis.cancel();
    const passage = this.passages[this.at];
    if (!passage) return this.over();
    if (!passage.element.isConnected) return this.stop(true); // the page changed under the reading
    const voice = voiceFor(passage.language, this.voices);
    this.isReading = true;
    this.pauses.textContent = this.place.dataset.pause;
    if (!voice) {
      this.say(this.noVoice(passage.language));
      return this.goOn();
    }
    const turn = ++this.turn;
    const speech = new SpeechSynthesisUtterance(passage.text);
    Object.assign(speech, { voice, lang: voice.lang, rate: this.speed });
    speech.addEventListener("end", () => turn === this.turn && this.goOn());
    speech.addEventListener("error", () => turn === this.turn && this.failed());
    this.mark(passage);
    speechSynthesis.speak(speech);
  }

  goOn() {
    this.at += 1;
    this.read();
  }

  pause() {
    this.turn += 1;
    this.isReading = false;
    speechSynthesis.cancel(); // pausing itself is not to be relied on; one goes on with the sentence that stood
    this.pauses.textContent = this.place.dataset.on;
  }

  moveBy(steps) {
    this.at = Math.min(Math.max(0, this.at + steps), this.passages.length - 1);
    this.read();
  }

  goAt(speed) {
    this.speed = speed;
    if (this.isReading) this.read();
  }

  over() {
    const says = this.says.textContent;
    this.stop(true);
    this.say(says || this.place.dataset.over);
  }

  failed() {
    this.stop(true);
    this.say(this.place.dataset.failed);
  }

  stop(givesFocusBack = false) {
    this.turn += 1;
    this.isReading = false;
    speechSynthesis.cancel();
    this.unmark();
    const hadFocus = this.bar.contains(document.activeElement);
    this.bar.hidden = true;
    if (givesFocusBack && hadFocus) this.cameFrom.focus({ preventScroll: true });
  }

  // --- what one sees -----------------------------------------------------------------------------------------------

  mark({ mark, element }) {
    this.unmark();
    if (mark && "highlights" in CSS) CSS.highlights.set("ertoe-aloud", new Highlight(mark));
    else element.classList.add("is-aloud");
    this.marked = element;
    const box = (mark ?? element).getBoundingClientRect();
    if (box.top < 0 || box.bottom > this.bar.getBoundingClientRect().top) element.scrollIntoView({ block: "center" });
  }

  unmark() {
    if ("highlights" in CSS) CSS.highlights.delete("ertoe-aloud");
    this.marked?.classList.remove("is-aloud");
  }

  noVoice(language) {
    const name = new Intl.DisplayNames([document.documentElement.lang], { type: "language" }).of(language);
    return this.place.dataset.noVoice.replace("[language]", name);
  }

  say(words) {
    if (this.says.textContent !== words) this.says.textContent = words;
  }
}

// Who reads with pictures first hears one sentence at a time: a button beside each of the own words.
function putBeside(reader, element) {
  const button = document.createElement("button");
  button.type = "button";
  button.className = "aloud-this no-print";
  button.setAttribute("aria-label", `${reader.place.dataset.this}: ${element.innerText.trim()}`);
  button.append(reader.begins.querySelector("svg").cloneNode(true));
  button.addEventListener("click", () => reader.begin(element, button));
  element.before(button);
}

const place = document.querySelector("[data-read-aloud]");
if (place && "speechSynthesis" in window) {
  const reader = new Reader(place);
  if (document.documentElement.dataset.look === "pictures") {
    for (const element of document.querySelectorAll(`main :is(${OWN_WORDS})`)) putBeside(reader, element);
  }
} else if (place) place.hidden = true;
