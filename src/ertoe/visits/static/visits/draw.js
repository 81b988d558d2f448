// An answer that is made with the tablet itself: a photo, a sketch, a spoken note; each always with words beside it.
// A photo is drawn again, at most 1600 px, as jpeg: so it is small, and what the camera added to it (the place, the
// time) is not in it any more.

import { field, ownWords } from "./fields.js";
import { button, h, word } from "./words.js";

const LONGEST_SIDE = 1600;
const PHOTO_AT_MOST = 2_000_000;
const SKETCH_AT_MOST = 500_000;
const VOICE_AT_MOST = 1_000_000;
const SECONDS = 60;
const SKETCH = { width: 1000, height: 700 };

async function base64(blob) {
  const bytes = new Uint8Array(await blob.arrayBuffer());
  let text = "";
  for (let at = 0; at < bytes.length; at += 8192) text += String.fromCharCode(...bytes.subarray(at, at + 8192));
  return btoa(text);
}

const drawn = (canvas, type, quality) => new Promise((resolve) => canvas.toBlob(resolve, type, quality));

function canvasOf(width, height) {
  const canvas = h("canvas", { width, height });
  const pen = canvas.getContext("2d");
  pen.fillStyle = "#ffffff";
  pen.fillRect(0, 0, width, height);
  return [canvas, pen];
}

async function again(image, longest) {
  const smaller = Math.min(1, longest / Math.max(image.width, image.height));
  const [canvas, pen] = canvasOf(Math.round(image.width * smaller), Math.round(image.height * smaller));
  pen.drawImage(image, 0, 0, canvas.width, canvas.height);
  return canvas;
}

async function photo(file) {
  const image = await createImageBitmap(file);
  for (const longest of [LONGEST_SIDE, LONGEST_SIDE / 2]) {
    const canvas = await again(image, longest);
    for (const quality of [0.85, 0.6]) {
      const blob = await drawn(canvas, "image/jpeg", quality);
      if (blob.size <= PHOTO_AT_MOST) return blob;
    }
  }
  return null;
}

async function sketch(canvas) {
  for (const longest of [SKETCH.width, SKETCH.width / 2, SKETCH.width / 4]) {
    const blob = await drawn(await again(canvas, longest), "image/png");
    if (blob.size <= SKETCH_AT_MOST) return blob;
  }
  return null;
}

// One stroke after the other, by finger, pen or mouse; `kept` is called after each.
function sketchPad(value, kept) {
  const [canvas, pen] = canvasOf(SKETCH.width, SKETCH.height);
  Object.assign(pen, { lineWidth: 5, lineCap: "round", lineJoin: "round", strokeStyle: "#1d1d1d" });
  canvas.className = "visit-sketch";
  canvas.setAttribute("role", "img");
  canvas.setAttribute("aria-label", word("sketch-here"));
  if (value?.media === "sketch" && value.content) {
    const before = new Image();
    before.onload = () => pen.drawImage(before, 0, 0, canvas.width, canvas.height);
    before.src = `data:${value.type};base64,${value.content}`;
  }
  const place = ({ offsetX, offsetY }) => [
    (offsetX * canvas.width) / canvas.clientWidth,
    (offsetY * canvas.height) / canvas.clientHeight,
  ];
  canvas.addEventListener("pointerdown", (event) => {
    canvas.setPointerCapture(event.pointerId);
    pen.beginPath();
    pen.moveTo(...place(event));
  });
  canvas.addEventListener("pointermove", (event) => {
    if (!event.pressure && !event.buttons) return;
    pen.lineTo(...place(event));
    pen.stroke();
  });
  canvas.addEventListener("pointerup", async () => kept(await sketch(canvas)));
  return canvas;
}

// Records until it is stopped, a minute at most. Where there is no microphone, or it may not be used, it says so.
function recorder(says, kept) {
  let running = null;
  const press = async () => {
    if (running) return running.stop();
    let sound;
    try {
      sound = await navigator.mediaDevices.getUserMedia({ audio: true });
    } catch (fault) {
      if (!(fault instanceof DOMException)) throw fault;
      says.textContent = word("no-microphone");
      return;
    }
    const pieces = [];
    running = new MediaRecorder(sound, { audioBitsPerSecond: 48_000 });
    running.ondataavailable = ({ data }) => pieces.push(data);
    running.onstop = () => {
      clearTimeout(timer);
      for (const track of sound.getTracks()) track.stop();
      kept(new Blob(pieces, { type: running.mimeType.split(";")[0] }));
      running = null;
      control.textContent = word("speak");
      says.textContent = "";
    };
    const timer = setTimeout(() => running?.stop(), SECONDS * 1000);
    running.start();
    control.textContent = word("speak-stop");
    says.textContent = word("speaking");
  };
  const control = button("speak", press, "second");
  return control;
}

function shown({ media, type, content }) {
  if (!content) return h("p", {}, word(`${media}-there`));
  const source = `data:${type};base64,${content}`;
  if (media === "voice") return h("audio", { controls: true, src: source, "aria-label": word("voice-here") });
  if (media === "photo") return h("img", { class: "visit-sketch", src: source, alt: word("photo-here") });
  return "";
}

export function drawing(ask) {
  const says = h("p", { role: "status" });
  const place = h("div", { class: "stack" });

  const keep = (media, most) => async (blob) => {
    says.textContent = "";
    if (!blob || blob.size > most) return void (says.textContent = word("too-large"));
    const words = ask.value?.words;
    ask.value = { media, type: blob.type, content: await base64(blob), ...(words ? { words } : {}) };
    ask.keep(ask.value);
    if (media !== "sketch") show();
  };

  const camera = h("input", { type: "file", accept: "image/*", capture: "environment" });
  camera.addEventListener("change", async () => {
    if (!camera.files.length) return;
    const blob = await photo(camera.files[0]).catch(() => null); // no picture that this tablet can read
    await keep("photo", PHOTO_AT_MOST)(blob);
  });

  const remove = () => {
    ask.value = null;
    ask.keep(null);
    show();
  };

  const keepSketch = keep("sketch", SKETCH_AT_MOST);

  const show = (pad = ask.value?.media === "sketch" && ask.value.content) => {
    const drawnNow = pad ? sketchPad(ask.value, keepSketch) : ask.value && shown(ask.value);
    const writes = async (text) => {
      if (!ask.value) await keepSketch(await sketch(drawnNow)); // words alone, on an empty sheet
      ask.keepPart("words", text);
    };
    const words = ownWords(ask.value?.words, writes, 2);
    const ways = [field(word("photo"), camera), h("p", { class: "buttons" }, button("sketch", () => show(true), "second"), speak)];
    const has = Boolean(ask.value || pad);
    const more = [field(word("draw-words"), words, word("draw-words-hint")), button("remove", remove, "quiet")];
    place.replaceChildren(...[drawnNow, ...(has ? more : ways), says].filter(Boolean));
  };

  const speak = recorder(says, keep("voice", VOICE_AT_MOST));
  show();
  return place;
}
